/**
 * Imported first by every tool: says clearly which Node is needed, before anything newer is used.
 * The machine's Node only has to install the packages; they bring the Node that the platform runs on.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node 20.19 or newer to begin with; here is ${process.version}.\n` +
      'Install a newer one from your system or from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}
