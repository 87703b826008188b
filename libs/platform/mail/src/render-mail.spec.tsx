import { describe, expect, it } from '@jest/globals';
import { MailButton, MailDiff, MailFacts, MailQuote, MailSubheading, MailText, renderMail } from './index.js';
import type { MailContent } from './index.js';

const site = { name: 'Social Innovation Community', url: 'https://sic.example' };
const decided: MailContent = {
  subject: 'Your amendment was accepted',
  heading: 'Your amendment was accepted',
  preheader: 'Your words stand in version 2.',
  reason: 'You receive this mail because you proposed the amendment.',
  settings: { label: 'Choose which mails you get', url: 'https://sic.example/me/notices' },
  body: (
    <>
      <MailText>The editor wrote:</MailText>
      <MailQuote by="Joana, editor">Clearer than what we had.{'\n'}Thank you.</MailQuote>
      <MailDiff
        runs={[
          { kind: 'same', text: 'Cities ' },
          { kind: 'deleted', text: 'may' },
          { kind: 'inserted', text: 'should' },
          { kind: 'same', text: ' try.' },
        ]}
      />
      <MailFacts
        facts={[
          { label: 'Place', value: 'Brussels' },
          { label: 'Starts', value: '16 April, 09:30' },
        ]}
      />
      <MailButton fallback="Or open:" label="Read the decision" url="https://sic.example/amendments/1?from=mail&x=1" />
    </>
  ),
};

describe('renderMail', () => {
  it('writes a document with wordmark, preheader, button and the reason why it came', async () => {
    const { subject, html } = await renderMail(decided, site);
    expect(subject).toBe('Your amendment was accepted');
    expect(html).toMatch(/^<!DOCTYPE html/u);
    expect(html).toContain('<title>Your amendment was accepted</title>');
    expect(html).toContain('Your words stand in version 2.');
    expect(html).toContain('href="https://sic.example/amendments/1?from=mail&amp;x=1"');
    expect(html).toContain('You receive this mail because you proposed the amendment.');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('lang="en"');
  });

  it('writes the same in plain text: no capitals that were not written, every address in full', async () => {
    const { text } = await renderMail(decided, site);
    expect(text).toBe(`Social Innovation Community

Your amendment was accepted

The editor wrote:

> Clearer than what we had.
> Thank you.
>
> Joana, editor

Cities [-may-][+should+] try.

Place: Brussels
Starts: 16 April, 09:30

Read the decision:
https://sic.example/amendments/1?from=mail&x=1

You receive this mail because you proposed the amendment.

Choose which mails you get https://sic.example/me/notices

https://sic.example
`);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><svg onload=alert(1)>',
    "'; --",
    '&lt;b&gt;',
  ])('shows %s as text in every block', async (payload) => {
    const { html, text } = await renderMail(
      {
        subject: payload,
        heading: payload,
        preheader: payload,
        reason: payload,
        settings: { label: payload, url: 'https://sic.example/me' },
        body: (
          <>
            <MailSubheading>{payload}</MailSubheading>
            <MailText>{payload}</MailText>
            <MailQuote by={payload}>{payload}</MailQuote>
            <MailFacts facts={[{ label: payload, value: payload }]} />
            <MailDiff runs={[{ kind: 'inserted', text: payload }]} />
            <MailButton
              fallback="Or open:"
              label={payload}
              url={`https://sic.example/?q=${encodeURIComponent(payload)}`}
            />
          </>
        ),
      },
      { name: payload, url: 'https://sic.example' },
    );
    // The layout brings no script, svg or handler of its own, so any that is there came from the payload.
    expect(html).not.toMatch(/<script|<svg|<img|<b>/iu);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(text.split('\n').filter((line) => line.includes(payload)).length).toBeGreaterThan(6);
  });

  it('refuses a button that does not lead to a web page', async () => {
    const body = <MailButton fallback="Or open:" label="Go" url="javascript:alert(1)" />;
    await expect(renderMail({ ...decided, body }, site)).rejects.toThrow('http or https');
  });

  it('makes one line of a subject with line breaks, and cuts a long one between characters', async () => {
    const broken = await renderMail({ ...decided, subject: 'On “Care\r\nBcc: all@sic.example”\0' }, site);
    expect(broken.subject).toBe('On “Care Bcc: all@sic.example”');
    expect(broken.html).not.toContain('\0');
    const long = await renderMail({ ...decided, subject: '👩🏽‍🏫'.repeat(400) }, site);
    expect(long.subject).toMatch(/^(👩🏽‍🏫)+…$/u);
  });

  it('keeps scripts of every direction', async () => {
    const { html, text } = await renderMail({ ...decided, body: <MailQuote>مرحبا بكم Ελλάδα Łódź</MailQuote> }, site);
    expect(html).toContain('dir="auto"');
    expect(text).toContain('> مرحبا بكم Ελλάδα Łódź');
  });
});
