import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * What is printed when everything is up: addresses and, for the demo, the accounts.
 * @param {Record<string, string | undefined>} env
 * @param {{ hasDemo: boolean }} what
 */
export function welcome(env, { hasDemo }) {
  const lines = ['', `  The platform is ready: ${env.PUBLIC_URL}`];
  if (env.INBOX_URL) lines.push(`  Its mail arrives at:   ${env.INBOX_URL}`);
  lines.push('', ...(hasDemo ? demoAccounts() : []), '  Stop everything with Ctrl-C.', '');
  return lines.join('\n');
}

function demoAccounts() {
  let demo;
  try {
    demo = JSON.parse(readFileSync(path.join(root, 'apps', 'api', 'src', 'demo', 'accounts.json'), 'utf8'));
  } catch {
    return [];
  }
  const width = Math.max(...demo.accounts.map(({ role }) => role.length));
  const rows = demo.accounts.map(({ role, name, email }) => `    ${role.padEnd(width)}  ${email}  (${name})`);
  return [`  Demo accounts, all with the password ${demo.password}`, ...rows, ''];
}
