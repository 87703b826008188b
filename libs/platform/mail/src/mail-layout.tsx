import type { ReactNode } from 'react';
import { Body, Container, Head, Hr, Html, Link, Preview, Text } from 'react-email';
import { MailHeading } from './blocks/mail-text.js';
import type { MailContent, MailSite } from './mail-content.js';
import { colour, darkStyles, font } from './mail-theme.js';

const small = { fontFamily: font.text, fontSize: '13px', lineHeight: '20px', color: colour.muted, margin: '0 0 6px' };

/** The page around every mail: wordmark, card, and the footer that says why it came. */
export function MailLayout({ content, site }: { readonly content: MailContent; readonly site: MailSite }): ReactNode {
  return (
    <Html lang={content.language ?? 'en'}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{darkStyles}</style>
      </Head>
      <Body
        className="mail-page"
        lang={content.language ?? 'en'}
        style={{ backgroundColor: colour.page, margin: '0', padding: '24px 12px' }}
      >
        <Preview useTitleTag={false}>{content.preheader}</Preview>
        <Container style={{ maxWidth: '600px' }}>
          <Text
            className="mail-accent"
            style={{
              margin: '0 0 16px',
              fontFamily: font.reading,
              fontSize: '19px',
              fontWeight: 700,
              color: colour.accent,
            }}
          >
            {site.name}
          </Text>
        </Container>
        <Container
          className="mail-card"
          style={{
            maxWidth: '600px',
            backgroundColor: colour.card,
            border: `1px solid ${colour.line}`,
            borderRadius: '8px',
            padding: '32px',
          }}
        >
          <MailHeading>{content.heading}</MailHeading>
          {content.body}
        </Container>
        <Container style={{ maxWidth: '600px' }}>
          <Hr
            className="mail-line"
            style={{ border: 'none', borderTop: `1px solid ${colour.line}`, margin: '24px 0 16px' }}
            data-skip-in-text
          />
          <Text className="mail-muted" style={small}>
            {content.reason}
          </Text>
          {content.settings === undefined ? null : (
            <Text className="mail-muted" style={small}>
              <Link
                className="mail-accent"
                href={content.settings.url}
                style={{ color: colour.accent, textDecoration: 'underline' }}
              >
                {content.settings.label}
              </Link>
            </Text>
          )}
          <Text className="mail-muted" style={small}>
            <Link className="mail-accent" href={site.url} style={{ color: colour.accent, textDecoration: 'underline' }}>
              {site.url}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
