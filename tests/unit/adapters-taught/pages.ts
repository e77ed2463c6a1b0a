import { JSDOM } from 'jsdom';
import type { Page } from '../../../lib/domain/index.ts';

/** A parsed page at an address. */
export function pageOf(html: string, url = 'https://desk.example/cases/4711'): Page {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`, { url });
  return { url: new URL(url), doc: window.document };
}

interface Said {
  who: string;
  text: string;
  ours?: boolean;
  at?: string;
}

export const talk: Said[] = [
  { who: 'Dana Whitfield', text: 'My tent arrived with a broken pole. I leave on Friday.', at: '2026-11-20T09:00:00Z' },
  {
    who: 'Sam Okafor',
    text: 'Sorry about that, Dana. Could you send a picture of the pole?',
    ours: true,
    at: '2026-11-20T10:00:00Z',
  },
  { who: 'Dana Whitfield', text: 'Here it is. Will the new one be here by Thursday?', at: '2026-11-20T11:00:00Z' },
];

/** A desk that nobody wrote an adapter for, with the class names that a build made up beside given ones. */
export function desk(said: readonly Said[] = talk): string {
  const rows = said.map(
    (
      { who, text, ours, at },
      i,
    ) => `<div class="x9f3kq case-entry ${ours ? 'case-entry-staff' : 'case-entry-guest'}" id="entry-${100 + i}">
      <div class="hd_8a7s1"><span class="case-entry-name">${who}</span><span class="css-1q2w3e"><time datetime="${at}">then</time></span></div>
      <div class="case-entry-text"><p>${text}</p></div></div>`,
  );
  return `<header><a href="/">Home</a></header><main><h1>Broken pole</h1><div class="x7">${rows.join('')}</div>
    <form action="/answer"><textarea name="answer" placeholder="Write an answer"></textarea><button>Send</button></form></main>`;
}

/** Nothing but tables and generated names, as old desks are. */
export function soup(said: readonly Said[] = talk): string {
  const rows = said.map(
    ({ who, text, at }) =>
      `<table class="a1b2c3"><tr><td><b>${who}</b></td><td>${at}</td></tr><tr><td colspan="2">${text}</td></tr></table>`,
  );
  return `<div id="q8s7d"><h2>Broken pole</h2><div id="thread">${rows.join('')}</div><form><textarea name="body"></textarea></form></div>`;
}
