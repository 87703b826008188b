import { Injectable } from '@nestjs/common';

/** Somebody waits until an organisation is confirmed. */
export interface OrganisationWait {
  organisationId: string;
  /** Without an answer before this moment they waited for nothing. */
  until: Date;
}

/** Where people wait for organisations. It tells, of each organisation, the moment that comes first. */
export interface WaitSource {
  waits(): Promise<OrganisationWait[]>;
}

/** Who waits until an organisation is confirmed: the domains in which people wait register when their module starts. */
@Injectable()
export class OrganisationWaits {
  private readonly sources: WaitSource[] = [];

  register(source: WaitSource): void {
    this.sources.push(source);
  }

  async all(): Promise<OrganisationWait[]> {
    return (await Promise.all(this.sources.map((source) => source.waits()))).flat();
  }
}
