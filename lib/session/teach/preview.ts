import type { TeachStage, WouldRead } from '../../../components/overlay/teach/props.ts';
import type { PageReading, RecipeDraft } from '../../domain/index.ts';

const LONGEST = 400;

/** What Aisle would read, in the words of the preview. */
export function previewOf(
  { conversation, composer }: PageReading,
  draft: RecipeDraft,
): Pick<Extract<TeachStage, { at: 'preview' }>, 'at' | 'host' | 'label' | 'messages' | 'composer' | 'path'> {
  const newest = conversation.latestCustomerTurn.at(-1)?.key;
  const messages = conversation.messages.map(
    ({ key, role, author, text, sentAt }): WouldRead => ({
      key,
      role,
      author: author.name ?? author.handle ?? author.email,
      sentAt,
      text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
      newest: key === newest,
    }),
  );
  const label = composer?.getAttribute('aria-label') ?? composer?.getAttribute('placeholder') ?? '';
  return {
    at: 'preview',
    host: new URL(draft.origin).host,
    label: draft.label,
    messages,
    composer: composer ? label.trim().slice(0, 60) : null,
    path: draft.path,
  };
}
