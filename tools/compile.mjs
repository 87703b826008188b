/**
 * `node tools/compile.mjs FOLDER`: compiles one app or library into `dist`. `node tools/compile.mjs links`: lets the
 * compiled apps find the compiled libraries. `nx build NAME` runs both.
 */
import './start/require-node.mjs';
import { compileProject } from './compile/compile-project.mjs';
import { linkLibraries, projectIn } from './compile/projects.mjs';

const [what = ''] = process.argv.slice(2);
if (what === 'links') linkLibraries();
else await compileProject(projectIn(what));
