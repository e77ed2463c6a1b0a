import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../lib/messaging/protocol.ts';
import {
  claimPage,
  createPageReader,
  createParts,
  type Session,
  startSession,
  takeQuiet,
  withRecipes,
} from '../../lib/session/index.ts';
import { background, keepRecipe, queue, recipesHere } from './background.ts';

/** False once the extension was updated, switched off or removed: its API then has no id any more. */
function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Answers the background and the side panel; gives what ends it. */
function listen(session: Session, leave: () => void): () => void {
  const ends = [
    onMessage('pageState', () => session.pageState()),
    onMessage('readNow', () => session.readNow()),
    onMessage('insert', ({ data }) => session.insert(data.text, data.mode)),
    onMessage('undoInsert', () => session.undoInsert()),
    onMessage('showEvidence', ({ data }) => session.showEvidence(data)),
    onMessage('queueState', () => session.queue.state()),
    onMessage('showRow', ({ data }) => session.queue.show(data)),
    onMessage('rejudged', ({ data }) => session.rejudged(data)),
    onMessage('toggleCard', () => session.toggleCard()),
    onMessage('teach', ({ data }) => session.teach(data.ask)),
    onMessage('leave', leave),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function start(): void {
  const quiet = takeQuiet(new URL(document.URL));
  const claim = claimPage(
    document,
    alive,
    // Where only a click may have the page read, a second start of the script is none.
    () => void (quiet || session?.readNow()),
    () => leave(),
  );
  if (!claim) return;
  const testBuild = Boolean(import.meta.env.WXT_E2E);
  const parts = createParts(browser.runtime.getManifest().version, (part) => sendMessage('loadPart', { part }));
  const taught = withRecipes(createPageReader(parts), parts, recipesHere);
  const deps = { doc: document, background, ...taught, taught, keepRecipe, queue, alive, parts, quiet, testBuild };
  const leave = () => {
    unlisten();
    session.destroy();
    claim.release();
  };
  const session = startSession(deps, () => leave());
  const unlisten = listen(session, leave);
}

// No `matches`: with them WXT would ask for host permissions. Which pages it runs in is registered at run time, by grant.
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: start,
});
