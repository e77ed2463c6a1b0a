import { fail, type Outcome, ok } from '../domain/index.ts';
import { openPanelBeside } from '../platform/index.ts';
import type { ServiceRefusal } from './types.ts';

/** What is said when something that is no page asks for the panel. */
export const PANEL_REFUSED: ServiceRefusal = { code: 'failed', says: 'The side panel opens beside a page only.' };

const SAYS = {
  'only-from-button': 'This browser opens the sidebar only from its own buttons: choose Aisle in the sidebar menu.',
  'not-available': 'This browser has no side panel for extensions.',
} as const;

/** Opens the side panel beside a tab. Call it synchronously in the handler of the message that a click sent. */
export function openPanel(tabId: number): Promise<Outcome<null, ServiceRefusal>> {
  return openPanelBeside(tabId).then((outcome) =>
    outcome === 'opened' ? ok(null) : fail({ code: 'failed', says: SAYS[outcome] }),
  );
}
