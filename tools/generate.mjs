/**
 * `npm run generate -- domain NAME NOUN`: writes the skeleton of a domain with one noun, and adds it wherever domains
 * are listed. docs/adding-a-domain.md says what remains to be done by hand.
 */
import './start/require-node.mjs';
import { runInForeground } from './start/commands.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runTypeScript } from './start/paths.mjs';
import { Reporter } from './start/reporter.mjs';

const [what, domain, noun] = process.argv.slice(2);
const usage = 'Usage: npm run generate -- domain NAME NOUN (such as: domain practice practice-case)';

async function run() {
  if (what !== 'domain' || !domain || !noun) throw new Error(usage);
  await ensureInstalled(new Reporter());
  const { generateDomain } = await import('./generate/generate-domain.mjs');
  const written = await generateDomain(root, { domain, noun });
  const code = await runInForeground([...runTypeScript, 'libs/messages/generator/main.ts'], process.env);
  console.log(`Wrote ${written.length} files:\n${written.map((file) => `  ${file}`).join('\n')}`);
  console.log(`
Next: npm run jest -- libs/domain/${domain}       its tests
      npm run schema && npm run codegen   the schema with what it adds
docs/adding-a-domain.md says the rest.`);
  return code;
}

run().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
