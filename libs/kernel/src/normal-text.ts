/*
 * The one form in which the platform keeps what people write. What nobody sees must neither make a difference between
 * two texts nor keep a text from being taken; what is seen, or decides how letters join and in which direction they are
 * read, stays as it was written.
 *
 * | character                                           | becomes                                                     |
 * | --------------------------------------------------- | ----------------------------------------------------------- |
 * | half a surrogate pair                               | U+FFFD                                                      |
 * | CRLF, CR, U+0085, U+2028, Word's U+000B, form feed  | a line feed; in a text of one line a space                  |
 * | U+2029 (paragraph separator)                        | an empty line; in a text of one line a space                |
 * | tab                                                 | stays; in a text of one line a space                        |
 * | em, en, thin, figure, ideographic … space           | a space                                                     |
 * | no-break space, narrow no-break space               | stay before ; : ! ? « » › % ‰ € $ £ °, after « ‹ § and       |
 * |                                                     | between digits (as thin and figure spaces do); else a space |
 * | soft hyphen, BOM, word joiner, invisible operators, | nothing                                                     |
 * | other controls (NUL aside, which no text has)       |                                                             |
 * | zero-width space                                    | stays between letters of scripts without spaces (Thai …)    |
 * | ZWNJ, ZWJ                                           | stay beside letters of scripts in which they matter (Arabic,|
 * |                                                     | Devanagari …); ZWJ in emoji sequences                       |
 * | variation selectors, tags                           | stay where they belong to the sign before them              |
 * | bidi marks                                          | stay in a text with letters that are read from the right    |
 * | one letter written in several ways                  | composed (NFC)                                              |
 */

/** The invisible characters that are judged by what stands around them, or vanish; and the controls that vanish. */
// eslint's no-control-regex is met by building the class from code points.
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0x01, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];
const range = ([from, to]: readonly [number, number]): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;
const INVISIBLE = new RegExp(`[${INVISIBLE_RANGES.map(range).join('')}]+`, 'gu');

const HALF_PAIRS = /\p{Surrogate}/gu;
const LINE_ENDS = new RegExp(`\\r\\n?|[\\u{85}\\u{b}\\u{c}\\u2028]`, 'gu');
const PARAGRAPH_ENDS = /\u2029/g;
/** Spaces of some width; U+1680 is a stroke in Ogham and no space to the eye. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]/g;
const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
const BINDS_BEFORE = /^[;:!?«»›%‰€$£°]/;
const BINDS_AFTER = /[«‹§]$/;

const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;
/** Scripts whose letters change with a joiner beside them. */
const JOINING =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mandaic}\p{scx=Adlam}\p{scx=Mongolian}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Scripts that write words without spaces between them. */
const WITHOUT_SPACES = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const KEYCAP = /[#*0-9]/;
const MONGOLIAN = /\p{sc=Mongolian}/u;
const BLACK_FLAG = 0x1f3f4;

export interface NormalTextOptions {
  /** Line breaks and tabs become spaces. */
  readonly isOneLine?: boolean;
}

/**
 * The normal form of a text that somebody wrote, see the table above. Doing it twice changes nothing; texts that look
 * the same become the same; no visible character is changed.
 */
export function normalText(text: string, { isOneLine = false }: NormalTextOptions = {}): string {
  let result = text.replace(HALF_PAIRS, '\ufffd').replace(LINE_ENDS, '\n').replace(PARAGRAPH_ENDS, '\n\n');
  if (isOneLine) result = result.replace(/[\n\t]+/g, ' ');
  const isRightToLeft = RIGHT_TO_LEFT.test(result);
  result = result
    .normalize('NFC')
    .replace(INVISIBLE, (run, at: number, whole: string) =>
      keptOf(run, before(whole, at), after(whole, at + run.length), isRightToLeft && (isOneLine ? 'marks' : 'all')),
    );
  result = result.normalize('NFC').replace(SPACES, (space, at: number, whole: string) => keptSpace(space, whole, at));
  return isOneLine ? result.replace(/ {2,}/g, ' ') : result;
}

/**
 * Whether two texts differ in nothing that a reader could point at: equal in their normal form, kinds of spaces and
 * how many of them aside.
 */
export function looksAlike(one: string, other: string): boolean {
  return spaceless(one) === spaceless(other);
}

function spaceless(text: string): string {
  return normalText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function before(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return at === 0 ? '' : text.slice(code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1, at);
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** What stays of a run of invisible characters between two visible ones. */
function keptOf(run: string, left: string, right: string, marks: false | 'marks' | 'all'): string {
  let kept = '';
  for (const sign of run) {
    if (kept.endsWith(sign) && !isTag(sign)) continue;
    if (isKept(sign, kept, left, right, marks)) kept += sign;
  }
  return kept;
}

function isTag(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return code >= 0xe0020 && code <= 0xe007f;
}

/** @param kept what stays of the run before the sign */
function isKept(sign: string, kept: string, left: string, right: string, marks: false | 'marks' | 'all'): boolean {
  const code = sign.codePointAt(0)!;
  switch (code) {
    case 0x200b:
      return kept === '' && WITHOUT_SPACES.test(left) && WITHOUT_SPACES.test(right);
    case 0x200c:
      return JOINING.test(left) && LETTER.test(left) && JOINING.test(right) && LETTER.test(right);
    case 0x200d:
      return isJoined(kept, left, right);
    case 0x034f:
      return kept === '' && LETTER.test(left) && /\p{M}/u.test(right);
    case 0x200e:
    case 0x200f:
    case 0x061c:
      return marks !== false;
    default:
      if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return marks === 'all';
      if (code >= 0x180b && code <= 0x180f) return MONGOLIAN.test(left);
      if (isTag(sign)) return left.codePointAt(0) === BLACK_FLAG && /^[\u{e0020}-\u{e007f}]*$/u.test(kept);
      return isVariation(code) && kept === '' && takesVariation(code, left, right);
  }
}

/** A joiner between two emoji, or beside a letter whose shape it decides. */
function isJoined(kept: string, left: string, right: string): boolean {
  if (EMOJI.test(left)) return EMOJI.test(right) && (kept === '' || kept === '\ufe0f');
  return (JOINING.test(left) && LETTER.test(left)) || (JOINING.test(right) && LETTER.test(right));
}

function isVariation(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

/** Text and emoji style belong to emoji and keycaps; the other selectors to letters and signs beyond ASCII. */
function takesVariation(code: number, left: string, right: string): boolean {
  if (code === 0xfe0e || code === 0xfe0f) return EMOJI.test(left) || (KEYCAP.test(left) && right === '\u20e3');
  return left > '\u007f' && /[\p{L}\p{S}\p{P}\p{N}]/u.test(left);
}

/** A space that binds what stands beside it stays such a space; every other one is a plain space. */
function keptSpace(space: string, text: string, at: number): string {
  const [left, right] = [text.slice(Math.max(at - 1, 0), at), text.slice(at + 1, at + 2)];
  const isInNumber = /\d/.test(left) && /\d/.test(right);
  if (!isInNumber && !BINDS_BEFORE.test(right) && !BINDS_AFTER.test(left)) return ' ';
  if (space === NO_BREAK || space === NARROW_NO_BREAK) return space;
  if (space === '\u2007') return NO_BREAK;
  return /[\u2006\u2008-\u200a]/.test(space) ? NARROW_NO_BREAK : ' ';
}
