import type { ReactNode } from 'react';
import { Button, Link, Section, Text } from 'react-email';
import { colour, font } from '../mail-theme.js';

interface MailButtonProps {
  /** What happens: "Read the decision". */
  readonly label: string;
  /** A whole http or https address. */
  readonly url: string;
  /** The sentence above the address, for readers whose inbox does not draw the button. */
  readonly fallback: string;
}

/**
 * The one thing to do, as a button, with its address in full below.
 * @throws Error when the address is not http or https
 */
export function MailButton({ label, url, fallback }: MailButtonProps): ReactNode {
  if (!/^https?:\/\//iu.test(url))
    throw new Error(`A mail button must lead to an http or https address, not to ${JSON.stringify(url)}.`);
  return (
    <>
      <Section style={{ margin: '24px 0 16px' }}>
        <Button
          className="mail-button"
          href={url}
          style={{
            backgroundColor: colour.accent,
            color: colour.onAccent,
            borderRadius: '6px',
            padding: '13px 24px',
            fontFamily: font.text,
            fontSize: '16px',
            fontWeight: 600,
          }}
        >
          {label}
        </Button>
      </Section>
      <Text
        className="mail-muted"
        data-skip-in-text
        style={{ margin: '0 0 16px', fontFamily: font.text, fontSize: '13px', lineHeight: '20px', color: colour.muted }}
      >
        {fallback}
        <br />
        <Link className="mail-accent" href={url} style={{ color: colour.accent, wordBreak: 'break-all' }}>
          {url}
        </Link>
      </Text>
    </>
  );
}
