/** npm passes Ctrl-C on to a process that got it from the terminal already: both are one wish. */
const oneWishMs = 700;

/**
 * The first Ctrl-C, SIGTERM or SIGHUP stops in order, a second one by force. Run by npm, the end of npm counts as
 * well: npm that is killed does not take its script with it.
 * @param {{ stop: () => void, force: () => void }} actions
 */
export function onStopSignals({ stop, force }) {
  let first = 0;
  const wish = () => {
    const now = Date.now();
    if (!first) {
      first = now;
      stop();
    } else if (now - first > oneWishMs) {
      force();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, wish);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !first) wish();
  }, 500).unref();
}
