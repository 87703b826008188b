import { defineConfig } from 'i18next-cli';

/** `npm run i18n:check`: every string that the site asks for is in a catalogue. */
export default defineConfig({
  locales: ['en'],
  extract: {
    input: ['app/**/*.{ts,tsx}', '../../libs/web/ui/src/**/*.{ts,tsx}'],
    ignore: ['**/*.d.ts', '**/*.spec.ts'],
    output: 'app/locales/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    nsSeparator: ':',
    keySeparator: '.',
    functions: ['t', '*.t', 'tAuth'],
    useTranslationNames: ['useTranslation', { name: 'translate', nsArg: 1, keyPrefixArg: 2 }],
    // Keys that are put together at run time, such as error.${kind}Title, are seen by the compiler instead.
    removeUnusedKeys: false,
    sort: false,
    defaultValue: '',
  },
});
