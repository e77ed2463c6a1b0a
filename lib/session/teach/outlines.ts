import type { Outline } from '../../../components/overlay/teach/props.ts';
import { boxOf } from '../../dom/layout.ts';
import type { PageReading } from '../../domain/index.ts';

const MOST = 60;

/** Frames around the messages and the reply box that would be read, as far as they are on the page. */
export function outlinesOf({ conversation, blocks, composer }: PageReading): Outline[] {
  const messages = conversation.messages.slice(-MOST).flatMap(({ key, role }) => {
    const frame = blocks.get(key)?.isConnected ? boxOf(blocks.get(key) as Element) : null;
    return frame ? [{ key, role, frame }] : [];
  });
  const box = composer?.isConnected ? boxOf(composer) : null;
  return box ? [...messages, { key: 'box', role: 'box', frame: box }] : messages;
}
