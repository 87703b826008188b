import type { ReactNode } from 'react';
import { Heading, Text } from 'react-email';
import { colour, font } from '../mail-theme.js';

/** The one heading of a mail: what happened, in a few words. */
export function MailHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Heading
      as="h1"
      className="mail-text"
      style={{
        margin: '0 0 16px',
        fontFamily: font.reading,
        fontSize: '24px',
        lineHeight: '32px',
        fontWeight: 700,
        color: colour.text,
      }}
    >
      {children}
    </Heading>
  );
}

/** What one part of a mail is about, in a mail that has several. */
export function MailSubheading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Heading
      as="h2"
      className="mail-text"
      style={{
        margin: '32px 0 12px',
        fontFamily: font.reading,
        fontSize: '19px',
        lineHeight: '28px',
        fontWeight: 700,
        color: colour.text,
      }}
    >
      {children}
    </Heading>
  );
}

/** A paragraph. `muted` is for what only some readers need. */
export function MailText({
  children,
  muted = false,
}: {
  readonly children: ReactNode;
  readonly muted?: boolean;
}): ReactNode {
  return (
    <Text
      className={muted ? 'mail-muted' : 'mail-text'}
      style={{
        margin: '0 0 16px',
        fontFamily: font.text,
        fontSize: muted ? '14px' : '16px',
        lineHeight: muted ? '22px' : '26px',
        color: muted ? colour.muted : colour.text,
      }}
    >
      {children}
    </Text>
  );
}
