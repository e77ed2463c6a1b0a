import type { Message } from '../../lib/domain/index.ts';
import { called } from '../overlay/names.ts';
import { ago } from '../ui/time.ts';
import { visibilityWords } from '../ui/words.ts';

const roleWords: Record<Message['role'], string> = {
  customer: 'Customer',
  agent: 'Us',
  note: 'Internal note',
  system: 'Software',
};

/** The conversation as this page shows it, oldest first. Their words in serif, ours in sans. */
export function Timeline({ messages, now }: { messages: readonly Message[]; now: number }) {
  return (
    <ol class="timeline">
      {messages.map((message) => (
        <li key={message.key} data-role={message.role}>
          <p class="small dim">
            {called(message.author) && (
              <>
                <b>
                  <bdi>{called(message.author)}</bdi>
                </b>{' '}
                ·{' '}
              </>
            )}
            {roleWords[message.role]} · {visibilityWords[message.visibility].toLowerCase()}
            {message.sentAt && ` · ${ago(message.sentAt, now)}`}
          </p>
          <p class={message.role === 'customer' ? 'words' : 'plain-text'} dir="auto">
            {message.text || 'No words.'}
          </p>
        </li>
      ))}
    </ol>
  );
}
