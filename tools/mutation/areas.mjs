/**
 * What mutation testing looks at, by area: the files that it changes, and the specs beside them that have to fail.
 * What only declares (schema, columns, modules) is left out: another description is no fault that a spec could see.
 */
const declarations = '!(*.spec|*.graphql|*.inputs|*.entity|*.entities|*.module|*.resolver|*.problems|*.domain|index)';
const files = (...folders) => folders.map((folder) => `${folder}/${declarations}.ts`);

/** @type {Record<string, { mutate: string[], specs: string[], setupFiles?: string[], hasDatabase: boolean }>} */
export const areas = {
  text: {
    mutate: files('libs/text/src'),
    specs: ['libs/text/src/(?!long-texts)'],
    setupFiles: ['tools/mutation/properties.mjs'],
    hasDatabase: false,
  },
  policies: {
    mutate: ['libs/domain/*/src/*.policy.ts', 'libs/domain/gatherings/src/seat/eligibility.ts'],
    specs: ['libs/domain/.*\\.policy\\.spec', 'libs/domain/gatherings/src/seat/eligibility\\.spec'],
    hasDatabase: false,
  },
  decisions: {
    mutate: files('libs/domain/drafting/src/decision', 'libs/domain/drafting/src/workbench'),
    specs: ['libs/domain/drafting/src/(decision|workbench|version)'],
    hasDatabase: true,
  },
  seats: {
    mutate: files('libs/domain/gatherings/src/seat', 'libs/domain/gatherings/src/offer'),
    specs: ['libs/domain/gatherings/src/(seat|offer|registration)'],
    setupFiles: ['tools/mutation/properties.mjs'],
    hasDatabase: true,
  },
  moderation: {
    mutate: files(
      'libs/domain/moderation/src/case',
      'libs/domain/moderation/src/appeal',
      'libs/domain/moderation/src/report',
    ),
    specs: ['libs/domain/moderation/src'],
    hasDatabase: true,
  },
  outbox: { mutate: files('libs/platform/outbox/src'), specs: ['libs/platform/outbox/src'], hasDatabase: true },
  visibility: {
    mutate: ['libs/domain/{profiles,discussion}/src/**/*.{queries,reader,subject}.ts'],
    specs: ['libs/domain/(profiles|discussion)/src'],
    hasDatabase: true,
  },
};
