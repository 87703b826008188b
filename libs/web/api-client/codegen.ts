import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = import.meta.dirname;
const source = path.join(here, 'src');

/** Every folder with operations is a domain with an output of its own: `src/<domain>/*.graphql` → `generated.ts`. */
const domains = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(path.join(source, name)).some((file) => file.endsWith('.graphql')));

/** The operations of a domain, and the parts of a problem where it asks for them. */
function documentsOf(domain: string): string[] {
  const folder = path.join(source, domain);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const asks = files.some((file) => readFileSync(path.join(folder, file), 'utf8').includes('...ProblemParts'));
  return [path.join(folder, '*.graphql'), ...(asks ? [path.join(source, 'problem.graphql')] : [])];
}

const wanted = process.env.DOMAIN?.split(',') ?? domains;

/** `npm run codegen`; `DOMAIN=drafting npm run codegen` for one folder, whatever the others contain. */
const config: CodegenConfig = {
  schema: path.join(here, '../../../apps/api/schema.graphql'),
  ignoreNoDocuments: true,
  // One domain's unfinished document keeps no other domain from its types.
  allowPartialOutputs: true,
  importExtension: '.js',
  generates: Object.fromEntries(
    wanted
      .filter((domain) => existsSync(path.join(source, domain)))
      .map((domain) => [
        path.join(source, domain, 'generated.ts'),
        {
          documents: documentsOf(domain),
          plugins: ['typescript-operations', 'typed-document-node'],
          config: {
            documentMode: 'string',
            useTypeImports: true,
            enumsAsTypes: true,
            enumType: 'string-literal',
            skipTypename: false,
            defaultScalarType: 'unknown',
            scalars: {
              CountryCode: 'string',
              DateTime: 'string',
              LanguageTag: 'string',
              LocalDate: 'string',
              LocalDateTime: 'string',
              TimeZone: 'string',
            },
          },
        },
      ]),
  ),
};

export default config;
