import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { i18nOptions, sharedCatalogues } from './i18n.js';

const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { import: 'default' });

/**
 * The translations in the browser. Loads what the page that the server sent uses; further catalogues come as their
 * own small files when a page asks for them.
 */
export async function browserTranslator(language: string, catalogues: readonly string[]): Promise<i18n> {
  const instance = createInstance();
  await instance
    .use(initReactI18next)
    .use({
      type: 'backend' as const,
      init: () => undefined,
      read: (
        lng: string,
        catalogue: string,
        done: (error: Error | null, data: Record<string, unknown> | null) => void,
      ) => {
        const load = files[`./locales/${lng}/${catalogue}.json`];
        if (load === undefined) return done(new Error(`No catalogue ${lng}/${catalogue}`), null);
        load().then(
          (data) => done(null, data),
          (error: unknown) => done(error as Error, null),
        );
      },
    })
    .init({ ...i18nOptions, lng: language, ns: [...new Set([...sharedCatalogues, ...catalogues])].filter(Boolean) });
  return instance;
}
