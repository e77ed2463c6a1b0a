// Small pieces that every page of the demo inbox shares. Text is always escaped.
import { agent, firm } from '../conversations.mjs';

const MAP = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const esc = (text) => String(text ?? '').replace(/[&<>"']/g, (c) => MAP[c]);

/** Paragraphs and line breaks as mail and helpdesks write them. */
export const paragraphs = (text) =>
  esc(text)
    .split('\n\n')
    .map((p) => `<p>${p.replaceAll('\n', '<br>')}</p>`)
    .join('');

export const lines = (text) => esc(text).replaceAll('\n', '<br>');

export function when(ago, now = Date.now()) {
  const at = new Date(now - ago * 60_000);
  const shown = at.toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return { iso: at.toISOString(), shown };
}

export const time = (ago, cls = '') => {
  const { iso, shown } = when(ago);
  return `<time class="${cls}" datetime="${iso}">${shown}</time>`;
};

export const initials = (name) =>
  name
    .split(/\s+/)
    .map((w) => w[0])
    .slice(0, 2)
    .join('');

export const avatar = (who) => {
  const hue = [...who.name].reduce((n, c) => (n * 31 + c.codePointAt(0)) % 360, 7);
  return `<span class="avatar" aria-hidden="true" style="background:hsl(${hue} 38% 42%)">${esc(initials(who.name))}</span>`;
};

export const count = (n) => (n >= 1000 ? `${(n / 1000).toFixed(1).replace('.0', '')}K` : String(n));

const BASE = `*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}
:root{--ink:#1d2330;--soft:#5d6678;--page:#eef0f4;--sheet:#fff;--line:#dde1e8;--mark:#2b6cb0;--note:#fff6da}
@media(prefers-color-scheme:dark){:root{--ink:#e4e7ee;--soft:#a0a8b8;--page:#14171d;--sheet:#1d222b;--line:#323947;--mark:#7db4ef;--note:#3a3218}}
a{color:var(--mark)}.avatar{display:inline-grid;place-items:center;width:40px;height:40px;border-radius:50%;color:#fff;font-size:14px;font-weight:600;flex:none}
button{font:inherit;padding:7px 14px;border:1px solid var(--line);border-radius:6px;background:var(--sheet);color:inherit}
button.primary{background:var(--mark);color:var(--sheet);border-color:transparent}
textarea,input,[contenteditable]{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:10px;width:100%;display:block}
time{color:var(--soft);font-size:13px}header.bar{display:flex;gap:16px;align-items:center;padding:10px 20px;background:var(--sheet);border-bottom:1px solid var(--line)}
header.bar .who{margin-inline-start:auto;color:var(--soft);display:flex;gap:8px;align-items:center}header.bar .avatar{width:28px;height:28px;font-size:11px}`;

/** A whole page. `body` is markup made by the renderers, never customer text. */
export function page({ title, language = 'en', css, bar, body }) {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${esc(title)}</title><style>${BASE}${css}</style></head><body>
<header class="bar"><a href="/">Demo inbox</a><strong>${esc(bar)}</strong><span class="who" aria-label="Signed in as ${esc(agent.name)}">${avatar(agent)}${esc(agent.name)}, ${esc(firm)}</span></header>
${body}</body></html>`;
}
