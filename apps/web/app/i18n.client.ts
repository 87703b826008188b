import { type Language, type Nested } from '@sic/messages/browser';
import { LoadedTexts } from './i18n.js';

const files = import.meta.glob<Nested>('../../../libs/messages/catalogues/*/*.json', { import: 'default' });

/**
 * The texts in the browser. Loads what the page that the server sent uses; further catalogues come as their own small
 * files when a page asks for them.
 */
export async function browserTexts(language: Language, catalogues: readonly string[]): Promise<LoadedTexts> {
  const texts = new LoadedTexts(language, (name) => {
    const load = files[`../../../libs/messages/catalogues/${language}/${name}.json`];
    return load ? load() : Promise.reject(new Error(`No catalogue ${language}/${name}`));
  });
  await Promise.all(catalogues.map((name) => texts.loading(name)));
  return texts;
}
