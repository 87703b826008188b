import { createInstance, type i18n, type Namespace, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { i18nOptions, languages, type Language } from './i18n.js';

const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { eager: true, import: 'default' });

const resources: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [file, catalogue] of Object.entries(files)) {
  const [language, name] = file.replace(/^\.\/locales\/|\.json$/g, '').split('/') as [string, string];
  (resources[language] ??= {})[name] = catalogue;
}

/** The language for a request, by what the browser asks for. */
export function languageOf(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return languages.find((language) => wanted.includes(language)) ?? 'en';
}

/** The translations for one request; one instance each, so that two readers' languages never mix. */
export async function translator(request: Request): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    ...i18nOptions,
    lng: languageOf(request),
    ns: Object.keys(resources.en ?? {}),
    resources: resources as never,
  });
  return instance;
}

/** For loaders and actions: `const t = await translate(request, 'drafting')`. */
export async function translate<N extends Namespace>(request: Request, catalogue: N): Promise<TFunction<N>> {
  return (await translator(request)).getFixedT(null, catalogue);
}
