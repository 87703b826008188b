import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DomainManifest } from './domain-manifest.js';

/** The manifests of all domains, for what has to know all of them without naming one, such as the audit log's filter. */
export class Domains {
  constructor(readonly manifests: readonly DomainManifest[]) {}

  names(): string[] {
    return this.manifests.map(({ name }) => name);
  }
}

@Global()
@Module({})
export class DomainsModule {
  static with(manifests: readonly DomainManifest[]): DynamicModule {
    return {
      module: DomainsModule,
      providers: [{ provide: Domains, useValue: new Domains(manifests) }],
      exports: [Domains],
    };
  }
}
