/**
 * Lints texts as if they stood in files of this repository, without writing them: what the boundary canary uses.
 * Reads a JSON list of {path, text} from its input, writes for each the list of {rule, message}.
 * Builds Nx's project graph first: without one the boundary rule is skipped and everything passes.
 * `--without RULE` switches a rule off, as a control.
 */
import { text } from 'node:stream/consumers';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const { argv } = process;
const off = argv.includes('--without') ? { [argv[argv.indexOf('--without') + 1]]: 'off' } : {};
const cases = JSON.parse(await text(process.stdin));

await createProjectGraphAsync({ exitOnError: true });
const eslint = new ESLint({ overrideConfig: { files: ['**/*'], rules: off } });
const results = [];
for (const { path, text: code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: path });
  results.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
process.exit(0);
