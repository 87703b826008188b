import { sendWhenConnected } from './connection.js';
import { openDialogs } from './dialogs.js';
import { writeLocalTimes } from './local-times.js';
import { moveByKeys } from './list-keys.js';
import { defineLiveBar } from './live-bar.js';
import { sendMarkedWords } from './marked-words.js';
import { closeMenus } from './menus.js';
import { placeFocus } from './page-focus.js';
import { showPasswords } from './passwords.js';
import { prefetchLinks } from './prefetch.js';
import { switchScheme } from './scheme-switch.js';
import { goOnToSentForm } from './sent-form-again.js';
import { sendOnce } from './sent-once.js';
import { guardTyped } from './typed-guard.js';

/** All the script of a page that is not hydrated. A hydrated page loads it, too, for what is outside React's part. */
sendWhenConnected();
switchScheme();
closeMenus();
openDialogs();
moveByKeys();
showPasswords();
sendMarkedWords();
placeFocus();
defineLiveBar();
if (document.documentElement.dataset['hydrates'] === undefined) {
  writeLocalTimes();
  guardTyped();
  sendOnce();
  prefetchLinks();
  goOnToSentForm();
}
