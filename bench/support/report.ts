import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';

const RESULTS = resolve(import.meta.dirname, '../results');

export interface BenchResult {
  /** Ours over the peer's, or over the limit; both measured in this run. */
  ratio: number;
  /** What the ratio should reach, when it is one to reach. */
  goal?: number;
  /** What the two numbers are, in words. */
  of: string;
  details: Record<string, unknown>;
}

/** Prints the details and, last, the ratio in one line; keeps all of it under bench/results/. */
export async function report(name: string, result: BenchResult): Promise<void> {
  for (const [key, value] of Object.entries(result.details))
    process.stdout.write(`  ${key}: ${JSON.stringify(value)}\n`);
  await mkdir(RESULTS, { recursive: true });
  const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model };
  const file = resolve(RESULTS, `${name}.json`);
  await writeFile(file, `${JSON.stringify({ name, at: new Date().toISOString(), machine, ...result }, null, 2)}\n`);
  const goal = result.goal === undefined ? '' : `, to reach ${result.goal}`;
  process.stdout.write(`${name}: ${result.ratio.toFixed(2)} (${result.of}${goal})\n`);
}
