import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const keptLines = 40;
const largestFile = 10 * 1024 * 1024;
const linesPerWindow = 20;
const windowMs = 10_000;

/**
 * The output of one process: all of it goes to a file, warnings and errors also to the screen,
 * and the last lines are remembered for when it fails.
 */
export class Log {
  /** @type {string[]} */
  last = [];
  #file;
  #onScreen;
  #window = { begin: 0, lines: 0 };

  /**
   * @param {string} name
   * @param {string} folder
   * @param {(line: string) => void} onScreen
   */
  constructor(name, folder, onScreen) {
    mkdirSync(folder, { recursive: true });
    this.name = name;
    this.path = path.join(folder, `${name}.log`);
    setAsideIfLarge(this.path);
    this.#file = createWriteStream(this.path, { flags: 'a' });
    this.#file.on('error', (error) => onScreen(`${this.path}: ${error.message}`));
    this.#onScreen = onScreen;
  }

  /** @param {import('node:child_process').ChildProcess} child spawned with piped output */
  follow(child) {
    this.#readLines(child.stdout, false);
    this.#readLines(child.stderr, true);
  }

  close() {
    return new Promise((resolve) => this.#file.end(resolve));
  }

  #readLines(stream, isError) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#take(line, isError);
    });
    stream?.on('end', () => rest && this.#take(rest, isError));
  }

  #take(line, isError) {
    if (!this.#file.writableEnded) this.#file.write(`${line}\n`);
    this.last.push(line);
    if (this.last.length > keptLines) this.last.shift();
    const text = forScreen(line, isError);
    if (text) this.#show(text);
  }

  /** A process that repeats itself must not flood the terminal: the file has it all. */
  #show(text) {
    const now = Date.now();
    if (now - this.#window.begin > windowMs) this.#window = { begin: now, lines: 0 };
    this.#window.lines += 1;
    if (this.#window.lines <= linesPerWindow) this.#onScreen(`[${this.name}] ${text}`);
    if (this.#window.lines === linesPerWindow) this.#onScreen(`[${this.name}] … more in ${this.path}`);
  }
}

/**
 * Warnings and errors in a short form, nothing for the rest. Structured lines (pino) carry a level;
 * of plain text only what was written to the error output counts.
 * @returns {string | undefined}
 */
export function forScreen(line, isError) {
  if (line.startsWith('{')) {
    try {
      const { level, msg, err, context } = JSON.parse(line);
      if (typeof level === 'number') {
        if (level < 40) return undefined;
        return [context, msg, err?.message && err.message !== msg ? err.message : ''].filter(Boolean).join(': ');
      }
    } catch {
      // Not a structured line after all.
    }
  }
  if (!isError || !line.trim() || /^\(node:\d+\)|^\(Use `node --trace/.test(line)) return undefined;
  return line;
}

function setAsideIfLarge(file) {
  try {
    if (statSync(file).size > largestFile) renameSync(file, `${file}.1`);
  } catch {
    // There is no file yet.
  }
}
