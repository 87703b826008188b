import type { DocumentNoteKind } from './document-text.js';
import type { Span } from './phrases.js';
import type { Style, Styles } from './styles.js';
import { allIn, childOf, type Element, elementsOf, isOn, valueIn, wordsIn } from './xml.js';

/** What the paragraphs of a document refer to. */
export interface References {
  readonly styles: Styles;
  /** Addresses outside the file, by the ids of relationships. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, Element>;
  /** Takes a footnote or an endnote into the text, and gives its label. */
  readonly footnote: (kind: 'footnote' | 'endnote', id: string) => string | null;
  readonly note: (kind: DocumentNoteKind, excerpt: string, author?: string) => void;
}

/** What a run inherits from what it stands in. */
interface Around {
  readonly url: string | null;
  readonly isInserted: boolean;
}

const SAFE = /^(?:https?|mailto|tel):/i;
/** Fields whose words are the text itself, or that lead to another place of it. */
const QUIET_FIELD = /^\s*(?:HYPERLINK|REF|PAGEREF|NOTEREF|TOC|SEQ)\b/i;

/** Reads the runs of one paragraph. Tracked changes are read as if all were accepted, and noted. */
export class RunReader {
  private readonly spans: Span[] = [];
  /** The instruction of each open field, and whether its words have begun. */
  private readonly fields: { instruction: string; hasBegun: boolean }[] = [];

  constructor(
    private readonly refers: References,
    private readonly style: Style,
  ) {}

  read(paragraph: Element): Span[] {
    this.all(paragraph, { url: null, isInserted: false });
    return this.spans;
  }

  private all(element: Element, around: Around): void {
    for (const child of elementsOf(element)) this.element(child, around);
  }

  private element(element: Element, around: Around): void {
    const { note } = this.refers;
    switch (element.name) {
      case 'w:r':
        return this.run(element, around);
      case 'w:ins':
      case 'w:moveTo':
        if (wordsIn(element).trim() !== '') note('inserted', wordsIn(element), authorOf(element));
        return this.all(element, { ...around, isInserted: true });
      case 'w:del':
      case 'w:moveFrom': {
        const words = wordsIn(element);
        if (words.trim() !== '') note('deleted', words, authorOf(element));
        return;
      }
      case 'w:hyperlink': {
        const url = this.refers.addresses.get(element.attributes['r:id'] ?? '') ?? null;
        return this.all(element, { ...around, url: url !== null && SAFE.test(url) ? url : around.url });
      }
      case 'w:fldSimple':
        this.field(element.attributes['w:instr'] ?? '', wordsIn(element));
        return this.all(element, around);
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        return this.all(element, around);
      case 'mc:AlternateContent':
        return this.alternative(element, around);
      case 'm:oMath':
      case 'm:oMathPara':
        note('formula', wordsIn(element));
        return this.words(wordsIn(element), { run: undefined, around });
      default:
    }
  }

  /** The same content in two forms: the first is the newer one. */
  private alternative(element: Element, around: Around): void {
    const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
    for (const child of choice === undefined ? [] : elementsOf(choice)) {
      if (child.name === 'w:r') this.run(child, around);
      else this.content(child, undefined, around);
    }
  }

  private run(run: Element, around: Around): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(childOf(properties, 'w:vanish'))) {
      if (wordsIn(run).trim() !== '') this.refers.note('hidden', wordsIn(run));
      return;
    }
    const isStruck = isOn(childOf(properties, 'w:strike')) || isOn(childOf(properties, 'w:dstrike'));
    if (isStruck && wordsIn(run).trim() !== '') this.refers.note('struck', wordsIn(run));
    for (const child of elementsOf(run)) this.content(child, properties, around);
  }

  private content(element: Element, run: Element | undefined, around: Around): void {
    const { note } = this.refers;
    switch (element.name) {
      case 'w:t':
        return this.words(wordsIn(element), { run, around });
      case 'w:tab':
      case 'w:ptab':
        return this.words(' ', { run, around });
      case 'w:noBreakHyphen':
        return this.words('\u2011', { run, around });
      case 'w:br':
      case 'w:cr':
        // A break of the page or the column is none of the text.
        if (element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'textWrapping') {
          this.put({ node: { type: 'break' } });
        } else this.words(' ', { run, around });
        return;
      case 'w:sym':
        note('symbol', element.attributes['w:char'] ?? '');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.footnote(element);
      case 'w:commentReference': {
        const comment = this.refers.comments.get(element.attributes['w:id'] ?? '');
        if (comment !== undefined) note('comment', wordsIn(comment), authorOf(comment));
        return;
      }
      case 'w:fldChar':
        return this.fieldSign(element.attributes['w:fldCharType'] ?? '');
      case 'w:instrText': {
        const open = this.fields.at(-1);
        if (open !== undefined && !open.hasBegun) open.instruction += element.children.join('');
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.drawing(element);
      case 'mc:AlternateContent':
        return this.alternative(element, around);
      default:
    }
  }

  private footnote({ name, attributes }: Element): void {
    const label = this.refers.footnote(
      name === 'w:endnoteReference' ? 'endnote' : 'footnote',
      attributes['w:id'] ?? '',
    );
    if (label !== null) this.put({ node: { type: 'footnoteReference', identifier: label, label } });
  }

  private fieldSign(type: string): void {
    const open = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', hasBegun: false });
    else if (type === 'separate' && open !== undefined) open.hasBegun = true;
    else if (type === 'end') {
      this.fields.pop();
      if (open !== undefined) this.field(open.instruction, open.instruction);
    }
  }

  private field(instruction: string, excerpt: string): void {
    if (!QUIET_FIELD.test(instruction)) this.refers.note('field', excerpt);
  }

  private drawing(element: Element): void {
    const { note } = this.refers;
    const boxes = allIn(element, 'w:txbxContent');
    for (const box of boxes) note('text_box', wordsIn(box));
    if (boxes.length > 0) return;
    const [about] = allIn(element, 'wp:docPr');
    const { descr = '', name = '' } = about?.attributes ?? {};
    note(element.name === 'w:object' ? 'embedded' : 'picture', descr === '' ? name : descr);
  }

  private words(text: string, { run, around }: { readonly run: Element | undefined; readonly around: Around }): void {
    const { styles } = this.refers;
    const own = styles.of(valueIn(run, 'w:rStyle'));
    const isSet = (mark: 'w:b' | 'w:i', of: 'isStrong' | 'isEmphasis'): boolean => {
      const direct = childOf(run, mark);
      return direct === undefined ? (own[of] ?? this.style[of] ?? false) : isOn(direct);
    };
    const isInHeading = this.style.heading !== null;
    this.put({
      text,
      isStrong: !isInHeading && isSet('w:b', 'isStrong'),
      isEmphasis: !isInHeading && isSet('w:i', 'isEmphasis'),
      url: around.url ?? this.addressOfField(),
    });
  }

  /** Where the words of the innermost open field lead. */
  private addressOfField(): string | null {
    const open = this.fields.findLast(({ hasBegun }) => hasBegun);
    const [, url = ''] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(open?.instruction ?? '') ?? [];
    return SAFE.test(url) ? url : null;
  }

  private put(span: Partial<Span>): void {
    this.spans.push({ text: '', node: null, isStrong: false, isEmphasis: false, url: null, ...span });
  }
}

function authorOf({ attributes }: Element): string {
  return attributes['w:author'] ?? '';
}
