import { compileProject } from '../compile/compile-project.mjs';
import { compiledProjects, linkLibraries } from '../compile/projects.mjs';

/**
 * Compiles what changed in api, worker, the server of the site and their libraries: the same files as `nx run-many -t
 * build`, in one process.
 */
export async function buildServer() {
  linkLibraries();
  await Promise.all(compiledProjects().map((project) => compileProject(project)));
}
