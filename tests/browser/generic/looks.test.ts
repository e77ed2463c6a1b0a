// What only a laid out page tells: the colour of notes, and the corner where the name of who is signed in stands.
import { afterEach, describe, expect, it } from 'vitest';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';

let frame: HTMLIFrameElement | null = null;

afterEach(() => {
  frame?.remove();
  frame = null;
});

async function told(html: string): Promise<(readonly [string, string | null])[]> {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.srcdoc = `<!doctype html><body style="margin:0">${html}</body>`;
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const doc = (frame as HTMLIFrameElement).contentDocument as Document;
  const outcome = readGeneric({ url: new URL('https://desk.unknown.example/ticket/12'), doc });
  return outcome.ok ? outcome.value.conversation.messages.map(({ role, author }) => [role, author.name] as const) : [];
}

const row = (name: string, when: string, text: string, ground: string) =>
  `<div class="k"><div class="l"><b>${name}</b> <span>${when}</span></div><div class="w" style="background:${ground};padding:8px"><p>${text}</p></div></div>`;
const talk = (answer: string, note: string) =>
  `<div class="j" style="margin:70px 300px 0 260px">${row('Ines Duarte', '3 Nov, 09:00', 'The stove smokes since yesterday evening, and I do not dare to light it again.', '#fff')}${row('Corin Vass', '3 Nov, 10:00', 'Please leave it off. Could you send us a photo of the pipe?', answer)}${row('Ines Duarte', '3 Nov, 11:00', 'Here it is. When can somebody come?', '#fff')}${row('Corin Vass', '3 Nov, 11:20', 'Glass is in stock in Limoges, see with Didier for the tour on Tuesday.', note)}<form><textarea aria-label="Reply"></textarea><button>Send reply</button></form></div>`;
const bar =
  '<div style="display:flex;justify-content:space-between;height:48px"><span>Stove desk</span><a>Tickets</a><span>Corin Vass</span></div>';

describe('what a page looks like', () => {
  it('pale yellow among other answers of ours is a note', async () => {
    expect((await told(bar + talk('#e8f0fe', '#fff8e1'))).map(([role]) => role)).toEqual([
      'customer',
      'agent',
      'customer',
      'note',
    ]);
  });

  it('is the colour of all our messages where we have no other', async () => {
    expect((await told(bar + talk('#fff8e1', '#fff8e1'))).map(([role]) => role)).not.toContain('note');
  });

  it('is the colour of what is new where several from outside talk', async () => {
    const more = ['Ola Brand', 'Kim Roth', 'Lea Sand']
      .map((name, n) =>
        row(name, `3 Nov, 12:0${n}`, 'Mine does the same since the last update, every evening.', '#fff'),
      )
      .join('');
    const fresh = row('Nils Berg', '3 Nov, 12:30', 'Can I send it back now, and keep the voucher?', '#fff8e1');
    const html = (bar + talk('#e8f0fe', '#fff')).replace('<form>', `${more}${fresh}<form>`);
    expect((await told(html)).at(-1)).toEqual(['customer', 'Nils Berg']);
  });

  it('the name at the end of the top bar is ours; the one at its beginning is not', async () => {
    expect((await told(bar + talk('#fff', '#fff')))[1]).toEqual(['agent', 'Corin Vass']);
    const rail =
      '<div style="position:absolute;left:0;top:0;width:220px;height:880px"><img alt="Corin Vass, online" width="24" height="24"><p>Inbox</p><p>Done</p></div>';
    expect((await told(rail + talk('#fff', '#fff')))[1]).toEqual(['agent', 'Corin Vass']);
  });

  it('tells whose a message is where neither its side nor a name does', async () => {
    const bubble = (side: string, ground: string, text: string) =>
      `<div style="display:flex;justify-content:${side};margin:6px"><div style="background:${ground};padding:8px;max-width:300px"><p>${text}</p></div></div>`;
    const ask = (text: string) => bubble('flex-start', '#eee', text);
    const html = `<div style="margin:0 300px"><h2>Ines Duarte</h2><div>${ask('The stove smokes since yesterday, 09:00')}${bubble('flex-end', '#1890ff', 'Please leave it off. Could you send us a photo of the pipe?')}${ask('Here it is. When can somebody come?')}${bubble('flex-start', '#1890ff', 'Taking over from Corin here: tomorrow before ten, is that early enough for you?')}${ask('That is fine, thank you.')}</div><form><textarea aria-label="Reply"></textarea><button>Send reply</button></form></div>`;
    const roles = (await told(bar + html)).map(([role]) => role);
    expect(roles[1]).toBe('agent');
    expect(roles.at(-1)).toBe('customer');
  });
});
