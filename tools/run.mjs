/**
 * `node tools/run.mjs NAME …`: one-off commands on the database that `npm start` uses, whether it runs or not.
 *   migrate · demo · import FILE · generate-migration NAME · make-administrator EMAIL · schema
 */
import './start/require-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, runInForeground } from './start/commands.mjs';
import { ensureInstalled } from './start/install.mjs';
import { dataDir, entries, root, runCompiled, runTypeScript, sourceEntries } from './start/paths.mjs';
import { Reporter, StartFailure } from './start/reporter.mjs';
import { localSecrets } from './start/secrets.mjs';
import { buildServer } from './start/server-build.mjs';
import { completeSettings } from './start/settings.mjs';
import { SingleStart } from './start/single-start.mjs';
import { onStopSignals } from './start/signals.mjs';
import { stopTasks } from './start/tasks.mjs';

const [name = '', ...args] = process.argv.slice(2);

/** Which of them need the tables to be there. */
const needsTables = new Set(['make-administrator', 'demo', 'import', 'generate-migration']);

async function run() {
  const commands = {
    ...mapValues(entries, (entry) => [...runCompiled, entry]),
    ...mapValues(sourceEntries, (entry) => [...runTypeScript, entry]),
  };
  const command = commands[name];
  if (!command) throw new StartFailure(`No command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  await ensureInstalled(new Reporter());
  await buildServer();
  const database = await openDatabase();
  try {
    const settings = await completeSettings(process.env, localSecrets(dataDir), () => {});
    const env = {
      LOG_LEVEL: 'warn',
      ...settings,
      ...(process.env.PUBLIC_URL ? {} : { PUBLIC_URL: new SingleStart(dataDir).runningAt ?? settings.PUBLIC_URL }),
      ...(process.env.LOG_LEVEL ? {} : { LOG_LEVEL: 'warn' }),
      DATABASE_URL: database.url,
    };
    if (needsTables.has(name)) {
      const migrated = await runInForeground(commands.migrate, env);
      if (migrated !== 0) return migrated;
    }
    return await runInForeground([...command, ...args.map((argument) => resolveFile(argument))], env);
  } finally {
    await database.stop();
  }
}

/** The same names, each with what `change` makes of its value. */
function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** A file is named from where the person stands; the command runs in the folder of the repository. */
function resolveFile(argument) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  return name === 'import' && existsSync(file) ? file : argument;
}

onStopSignals({ stop: () => stopTasks(), force: () => stopTasks('SIGKILL') });

run().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof StartFailure ? error.message : error.stack);
    process.exit(1);
  },
);
