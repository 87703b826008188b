import { keysOf, type Namespace, textOf, type Texts } from '@sic/messages';
import { TranslationProvider } from '@sic/ui/translation';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';

export interface RenderedPage {
  readonly html: string;
  /** Of the sentences that the page shows, with their namespace: `drafting:own.edit`. */
  readonly keys: ReadonlySet<string>;
}

/** Renders a page in English and notes the keys of the sentences that it shows. */
export function renderedPage(page: ReactElement, address = '/'): RenderedPage {
  const keys = new Set<string>();
  const texts: Texts = {
    language: 'en',
    find: (namespace, key) => {
      keys.add(`${namespace}:${key}`);
      return textOf('en', namespace, key);
    },
  };
  const Stub = createRoutesStub([{ path: '*', Component: () => page }]);
  const html = renderToStaticMarkup(
    <TranslationProvider value={texts}>
      <Stub initialEntries={[address]} />
    </TranslationProvider>,
  );
  return { html, keys };
}

/** How a sentence invites: it speaks to the reader, or says what others can do. */
export const INVITING =
  /\b(you can|please|can (propose|withdraw|choose|decide|be signed|sign|be put off)|is asked|sign in to|what you accept|sign up)\b/i;

/** What has to be so on a page of a kind of reader. */
export interface Walk<Reader> {
  readonly namespace: Namespace;
  /** Each act: how it is recognised on the page, and whether it is possible. */
  readonly acts: Readonly<Record<string, { readonly mark: string; readonly isAllowed: (reader: Reader) => boolean }>>;
  /** Each sentence that invites to something, and when that is possible. */
  readonly invites: Readonly<Record<string, (reader: Reader) => boolean>>;
  /** Sentences that sound like an invitation to this test and are none. */
  readonly noInvitation?: readonly string[];
}

/** What is wrong with a page, in words: acts that are missing or refused, sentences that promise what is not possible. */
export function faultsOf<Reader>(walk: Walk<Reader>, reader: Reader, { html, keys }: RenderedPage): string[] {
  const { namespace, acts, invites, noInvitation = [] } = walk;
  const ofActs = Object.entries(acts).flatMap(([act, { mark, isAllowed }]) =>
    html.includes(mark) === isAllowed(reader)
      ? []
      : [`${act} is ${isAllowed(reader) ? 'allowed and not there' : 'there and refused'}`],
  );
  const ofSentences = [...keys].flatMap((whole) => {
    if (!whole.startsWith(`${namespace}:`)) return [];
    const key = whole.slice(namespace.length + 1);
    const isTrue = invites[key];
    if (isTrue !== undefined) return isTrue(reader) ? [] : [`"${key}" invites to what is not possible`];
    const isUnknown = INVITING.test(textOf('en', namespace, key) ?? '') && !noInvitation.includes(key);
    return isUnknown ? [`"${key}" invites, and the test does not know to what`] : [];
  });
  return [...ofActs, ...ofSentences];
}

/** What a walk names and none of its pages shows: then it does not look where it means to. */
export function unseenIn<Reader>({ namespace, acts, invites }: Walk<Reader>, pages: readonly RenderedPage[]): string[] {
  const shown = new Set(pages.flatMap(({ keys }) => [...keys]));
  return [
    ...Object.entries(acts).flatMap(([act, { mark }]) => (pages.some(({ html }) => html.includes(mark)) ? [] : [act])),
    ...Object.keys(invites).filter((key) => !shown.has(`${namespace}:${key}`)),
    ...Object.keys(invites).filter((key) => !(keysOf('en', namespace) as string[]).includes(key)),
  ];
}
