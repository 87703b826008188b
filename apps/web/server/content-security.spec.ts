import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { policyWithNonce, sealPage } from './content-security.js';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('sealPage', () => {
  it('allows the scripts and styles that carry the nonce, by hash, and takes the nonce out', () => {
    const { html, policy } = sealPage('<style nonce="n1">a{}</style><script nonce="n1">run()</script>', 'n1');
    expect(html).toBe('<style>a{}</style><script>run()</script>');
    expect(policy).toContain(`script-src 'self' ${hash('run()')}`);
    expect(policy).toContain(`style-src 'self' ${hash('a{}')}`);
  });

  it('leaves out a script that does not know the nonce', () => {
    const { policy } = sealPage('<script>steal()</script><script nonce="guess">steal()</script>', 'n1');
    expect(policy).not.toContain(hash('steal()'));
    expect(policy).toMatch(/script-src 'self';/);
  });

  it('hashes what the browser will see', () => {
    const { html, policy } = sealPage('<script nonce="n1">load(\' nonce="n1"\')</script>', 'n1');
    const [, content = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];
    expect(policy).toContain(hash(content));
  });
});

describe('policyWithNonce', () => {
  it('denies what it does not name', () => {
    const policy = policyWithNonce('abc');
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toContain("script-src 'self'");
    expect(policy).not.toContain("script-src 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
