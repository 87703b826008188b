import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate, generatedFolder } from './generate.js';

rmSync(generatedFolder, { recursive: true, force: true });
for (const [name, content] of generate()) {
  const file = path.join(generatedFolder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
