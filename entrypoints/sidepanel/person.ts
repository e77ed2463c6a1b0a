import { useEffect, useState } from 'preact/hooks';
import type { PanelPerson } from '../../components/panel/props.ts';
import type { Conversation } from '../../lib/domain/index.ts';
import { addNote, exportPerson, forgetPerson, linkPerson, profileOf, saveAsFile } from '../../lib/services/index.ts';

/** A first visit is stored just after it is shown. */
const SOON = 1200;

/** What is stored about who wrote, and what can be done about it. `say` gets a sentence for the status line. */
export function usePerson(conversation: Conversation | null, say: (sentence: string) => void, readAgain: () => void) {
  const [person, setPerson] = useState<PanelPerson | null>(null);
  const [asked, ask] = useState(0);
  const id = conversation ? `${conversation.site}/${conversation.key}` : null;
  // Another conversation: nobody's data stays on view while the next person is looked up.
  useEffect(() => setPerson(null), [id]);
  // `asked` looks again after a change.
  useEffect(() => {
    if (!conversation) return;
    let late = false;
    const look = () =>
      profileOf(conversation).then(
        (found) => late || setPerson(found),
        () => undefined,
      );
    void look();
    const timer = setTimeout(() => void look(), SOON);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [conversation, asked]);
  const then = async (work: Promise<{ ok: true } | { ok: false; failure: { says: string } }>, done: string) => {
    const outcome = await work.catch(() => ({
      ok: false as const,
      failure: { says: 'That did not work. Try again.' },
    }));
    say(outcome.ok ? done : outcome.failure.says);
    ask((times) => times + 1);
    readAgain();
  };
  const unknown = () => say('Nothing is stored about this person.');
  return {
    person,
    onLink: (customerId: string | null) =>
      person ? void then(linkPerson(person.id, customerId), 'Noted who this is.') : unknown(),
    onNote: (text: string) => (person ? void then(addNote(person.id, text), 'The note is kept.') : unknown()),
    onForget: () => (person ? void then(forgetPerson(person.id), 'Forgotten.') : unknown()),
    onExport: () => {
      if (!person) return unknown();
      void exportPerson(person.id).then((got) => {
        if (got.ok) saveAsFile(JSON.stringify(got.value, null, 2), 'aisle-person.json', 'application/json');
        else say(got.failure.says);
      });
    },
  };
}
