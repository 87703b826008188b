import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Java that runs the checker; none where none is installed. */
export const java = process.env['TEST_JAVA'];

interface Message {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/**
 * Checks pages by the Nu HTML checker, all in one run, since its start takes longer than a hundred pages.
 * @param pages their HTML by a name
 * @returns every error, with the name of its page and the place in it
 */
export async function htmlErrors(pages: ReadonlyMap<string, string>): Promise<string[]> {
  if (java === undefined) throw new Error('There is no Java to run the HTML checker.');
  const folder = await mkdtemp(join(tmpdir(), 'sic-html-'));
  try {
    const names = new Map<string, string>();
    for (const [name, html] of pages) {
      const file = join(folder, `${names.size}.html`);
      names.set(pathToFileURL(file).href, name);
      await writeFile(file, html);
    }
    const messages = await check(java, folder);
    return messages
      .filter(({ type }) => type !== 'info')
      .map(({ url = '', lastLine = 0, message, extract = '' }) => {
        const page = names.get(url.replace(/^file:\/+/, 'file:///')) ?? url;
        return `${page}, line ${lastLine}: ${message}\n    ${extract.replace(/\s+/g, ' ')}`;
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(program: string, folder: string): Promise<Message[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['-Xss1m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  await new Promise((done, fail) => child.once('error', fail).once('close', done));
  return (JSON.parse(output) as { messages: Message[] }).messages;
}
