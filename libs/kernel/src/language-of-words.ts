/** A language that nobody knows (BCP 47): read in no voice of its own, and in none that is wrong. */
export const UNKNOWN_LANGUAGE = 'und';

/** Scripts in which the platform meets one language, or a few that letters tell apart. */
const SCRIPTS: readonly (readonly [letter: RegExp, language: (text: string) => string])[] = [
  [/\p{sc=Latin}/gu, (text) => byWords(text, LATIN)],
  [/\p{sc=Greek}/gu, () => 'el'],
  [/\p{sc=Cyrillic}/gu, cyrillic],
  [/\p{sc=Arabic}/gu, (text) => (/[ٹڈڑے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/\p{sc=Hebrew}/gu, () => 'he'],
  [/\p{sc=Georgian}/gu, () => 'ka'],
  [/\p{sc=Armenian}/gu, () => 'hy'],
  [/\p{sc=Hiragana}|\p{sc=Katakana}/gu, () => 'ja'],
  [/\p{sc=Hangul}/gu, () => 'ko'],
  [/\p{sc=Han}/gu, (text) => (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 'ja' : 'zh')],
  [/\p{sc=Thai}/gu, () => 'th'],
  [/\p{sc=Devanagari}/gu, () => 'hi'],
];

/** The words that are the most frequent ones of a language and that few others have. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the and of to is that for it with as are this be not we you have but they from which our would should',
  de: 'der die und das ist nicht den von zu mit sich auf für dass ein eine wir sie auch im dem werden wie aber ich sollte',
  fr: 'le la les des et est une que qui dans pour pas sur nous avec ce cette sont au plus du ne vous il mais je',
  es: 'el la los las que y en un una es por con para no se del más pero como lo su debe esta nos',
  pt: 'o os as que e um uma do da em não para com é dos mais por mas como ao na isso deve nós',
  it: 'il la che di e un una per non è con del della sono i gli le si più anche ma come nel questo noi',
  nl: 'de het een en van is dat niet te op zijn voor met wij ook aan die maar naar wordt ik moet',
  pl: 'i w na z się nie do że jest to jak ale są dla przez który która oraz po być nas powinno',
  cs: 'a je v na se že to s do ale jako by které pro jsou jsem není tak aby nebo když',
  sk: 'a je v na sa že to s do ale ako by ktoré pre sú som nie tak aby alebo keď',
  sl: 'in je v na se da za ki ne so z pa kot bi tudi to ali smo',
  hr: 'i je u na se da za koji koja ne su s kao od što ili će bi nije smo',
  hu: 'a az és hogy nem is egy van meg ez de ha mint csak már lehet azt kell',
  ro: 'și de la în nu cu este o un că pe care sunt din pentru mai dar să ce ar',
  sv: 'och att det i är som en på inte av för med den vi har till om jag bör',
  da: 'og at det i er en på ikke af for med den vi har til som de jeg bør blive',
  nb: 'og at det i er en på ikke av for med den vi har til som de jeg bør bli',
  fi: 'ja on ei se että oli mutta kuin myös ovat tai niin kun mitä voi me ole pitäisi',
  et: 'ja on ei see et oli kui ka või aga mis seda meie oma peaks',
  lv: 'un ir ka ar no uz par nav kas arī bet tas vai mēs būtu',
  lt: 'ir yra kad į su ne iš tai bet kaip mes ar dėl apie turi',
  mt: 'li u ta huwa hija għal dan din minn jew ukoll fuq kif aħna',
  ga: 'agus an na is tá ar go le do sé níl ach mar atá seo',
  sq: 'të e në dhe një për që me nuk është nga si ne duhet',
  tr: 've bir bu için ile de da değil çok var ama gibi olarak daha biz',
  ca: 'el la els les de que i un una per no és amb del però més com aquest',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  bg: 'и на да се в от за е не с че са по това като ние',
  ru: 'и в не на что с как это но по из для мы он к',
};
/** So many frequent words of a language a text has at least. */
const FEWEST = 2;
/** Of the letters of a text so many are of its script. */
const MOST = 0.6;

const vocabularies = new WeakMap<object, Map<string, string[]>>();

/**
 * The language of what somebody wrote (BCP 47), judged by its letters and its most frequent words.
 * @returns `und` where that is not enough: a few words, or two languages that are as likely
 */
export function languageOfWords(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return UNKNOWN_LANGUAGE;
  const found = SCRIPTS.find(([letter]) => (text.match(letter)?.length ?? 0) >= MOST * letters);
  return found?.[1](text.toLowerCase().normalize('NFC')) ?? UNKNOWN_LANGUAGE;
}

function cyrillic(text: string): string {
  if (/ў/.test(text)) return 'be';
  if (/[іїєґ]/.test(text)) return 'uk';
  if (/[ѓќѕ]/.test(text)) return 'mk';
  if (/[ђћџјљњ]/.test(text)) return 'sr';
  if (/[ыэё]/.test(text)) return 'ru';
  const language = byWords(text, CYRILLIC);
  return language === UNKNOWN_LANGUAGE ? 'und-Cyrl' : language;
}

/** The language of most of the frequent words of a text, when no other has nearly as many. */
function byWords(text: string, languages: Readonly<Record<string, string>>): string {
  const vocabulary = vocabularyOf(languages);
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const known = vocabulary.get(word) ?? [];
    // A word that many languages have says less.
    for (const language of known) counts.set(language, (counts.get(language) ?? 0) + 1 / Math.sqrt(known.length));
  }
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < FEWEST / Math.SQRT2) return UNKNOWN_LANGUAGE;
  return second === undefined || first[1] >= 1.2 * second[1] ? first[0] : UNKNOWN_LANGUAGE;
}

function vocabularyOf(languages: Readonly<Record<string, string>>): Map<string, string[]> {
  const known = vocabularies.get(languages);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words.split(' ')) made.set(word, [...(made.get(word) ?? []), language]);
  }
  vocabularies.set(languages, made);
  return made;
}
