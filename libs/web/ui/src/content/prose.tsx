import type { ElementType, ReactNode } from 'react';
import './prose.css';

/**
 * Long text to be read: a serif, a line of about 68 characters. `lang` when it is not the language of the page.
 */
export function Prose({
  children,
  lang,
  as: Element = 'div',
}: {
  readonly children: ReactNode;
  readonly lang?: string;
  readonly as?: ElementType;
}) {
  return (
    <Element className="prose" lang={lang} dir={lang === undefined ? undefined : 'auto'}>
      {children}
    </Element>
  );
}
