/** Scripts that no language of another one is written in; texts in all others are not judged. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{sc=Latin}/gu],
  ['Grek', /\p{sc=Greek}/gu],
  ['Cyrl', /\p{sc=Cyrillic}/gu],
  ['Arab', /\p{sc=Arabic}/gu],
  ['Hebr', /\p{sc=Hebrew}/gu],
  ['Geor', /\p{sc=Georgian}/gu],
  ['Armn', /\p{sc=Armenian}/gu],
];
/** From this part of its letters on, a text is written in a script. */
const MOST = 0.6;

/** The script that most letters of a text are of, by its ISO 15924 code; null when there is none, or too few letters. */
function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([, letter]) => (text.match(letter)?.length ?? 0) >= MOST * letters);
  return letters < 20 ? null : (found?.[0] ?? null);
}

/** Whether a text may be in a language, by the script that this is written in. */
export function isWrittenIn(text: string, language: string): boolean {
  const script = scriptOf(text);
  const { script: usual } = new Intl.Locale(language).maximize();
  // Serbian, for one, is written in two scripts: a tag may name the one (`sr-Latn`), and without it both pass.
  const isInBoth = /^(?:sr|bs|az|uz|kk|ku)$/.test(language);
  return script === null || usual === script || isInBoth || !SCRIPTS.some(([known]) => known === usual);
}
