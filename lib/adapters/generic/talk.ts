import type { Page } from '../../domain/index.ts';
import { nameAndAddress } from '../message.ts';
import { authorSlots } from './authors.ts';
import { bodiesOf } from './bodies.ts';
import { type Box, composersOf } from './composer.ts';
import { headContact } from './contact.ts';
import { isInitials } from './cues.ts';
import { withoutCard } from './dom.ts';
import { ownersOf } from './edges.ts';
import { isDayLine, isEvent, oddOnes } from './events.ts';
import { domainsOf, firmOf } from './firm.ts';
import { carryNames } from './follow.ts';
import { confidenceOf, type Signs } from './gate.ts';
import { nameAt } from './headline.ts';
import { momentsOf, orderOf } from './moments.ts';
import { addressBeside, addressIn, nameFrom, recipientsAt, tidyName } from './names.ts';
import { newestPart } from './newest.ts';
import { openingOf } from './opening.ts';
import { oneOfUs } from './ours.ts';
import { isRole, type People, peopleOf, sameName } from './people.ts';
import { boxOfSet, type Rated } from './rate.ts';
import { lettersIn, rolesOf } from './roles.ts';
import { textOf } from './said.ts';
import { nameOfItem, withShort } from './sets.ts';
import { signsOf } from './signs.ts';
import { type Template, templateOf } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';
import { trusted } from './trust.ts';

/** Reads a set of items; null when nothing is left of it. */
export function talkOf(page: Page, snap: Snapshot, rated: Rated): Talk | null {
  const box = boxOfSet(snap, rated.live);
  const near = newestPart(snap, withShort(snap, rated.live, box));
  const opening = rated.opening ?? (near[0] === rated.live[0] ? openingOf(snap, rated.live, box) : null);
  const items = opening && opening.block !== near[0] ? [opening.block, ...near] : near;
  const first = templateOf(snap, items, opening);
  const trial = bodiesOf(first);
  const said = trial.map((b, k) => textOf(first, k, b, null));
  const kept = items.filter(
    (i, k) => isSaid(said[k] as string) && !(items.length > 2 && (isForm(snap, i) || isFoot(snap, i, items))),
  );
  if (kept.length < 1) return null;
  const template =
    kept.length === items.length ? first : templateOf(snap, kept, opening?.block === kept[0] ? opening : null);
  const bodies = kept.length === items.length ? trial : bodiesOf(template);
  const composer = composersOf(snap, kept, box)[0] ?? null;
  return assemble(page, snap, rated, { template, bodies, composer, box });
}

/** The box to write in with what stands around it, and nothing that anybody wrote. */
const isForm = (snap: Snapshot, i: number): boolean =>
  within(snap, 'time', i) + within(snap, 'author', i) === 0 &&
  snap.boxes.some((b) => holds(snap, i, b) && (snap.els[b] as Element).localName !== 'input');

const FOOT = 'footer,[role=contentinfo],#footer,#page-footer,.site-footer,.page-footer,.main-footer';

/** The foot of the page, where not all stand in one. */
const isFoot = (snap: Snapshot, i: number, items: readonly number[]): boolean => {
  const inFoot = (j: number) => (snap.els[j] as Element).closest(FOOT) !== null;
  return inFoot(i) && within(snap, 'time', i) === 0 && !items.every(inFoot);
};

const isSaid = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

interface Parts {
  template: Template;
  bodies: number[];
  composer: Box | null;
  box: number;
}

function assemble(page: Page, snap: Snapshot, rated: Rated, parts: Parts): Talk | null {
  const people = peopleOf(snap, inOrder([...parts.template.items, ...rated.live]), parts.box);
  const said = saidIn(snap, parts, people);
  if (said.template.items.length === 0) return null;
  const marks = `${said.template.items
    .slice(0, 4)
    .map((i) => nameOfItem(snap.els[i] as Element))
    .join(' ')} ${rated.token}`;
  const anyName = said.names.some((n) => n !== null);
  let head = anyName ? null : headOf(snap, parts, said.template, people);
  const order = openedFirst(said, orderOf(said.moments));
  const writers = [...new Set(said.names)].filter((n) => n !== null);
  const us = writers.some((n) => people.own.some((o) => sameName(o, n))) ? null : oneOfUs(snap, writers, parts.box);
  if (us !== null && !people.contact.includes(us)) people.own.push(us);
  const to = [...addressees(snap, parts, said), ...writersToMe(snap, said)];
  people.contact.push(...to);
  people.own = people.own.filter((name) => !to.includes(name));
  const kind = kindOf(page, marks, people, said.emails, anyName);
  const headed = anyName && kind.twoSided && headedBy(snap, parts, said, people);
  for (const name of ownersOf(said.template, said.names, said.authors, parts.composer, people.own)) {
    if (!people.contact.includes(name)) people.own.push(name);
  }
  const judged = rolesOf({
    ...said,
    people,
    order,
    firm: firmOf(page, snap, parts.composer?.label ?? '', new Set(said.names).size > 1),
    domains: domainsOf(page, snap, people),
    twoSided: kind.twoSided,
    headed,
  });
  if (anyName && namesUsOnly(judged.roles, said.names)) head = headOf(snap, parts, said.template, people);
  const talk: Talk = {
    ...said,
    ...kind,
    snap,
    roles: judged.roles,
    order,
    people,
    composer: parts.composer,
    box: parts.box,
    marks,
    mailHeaders: false,
    head,
    subject: null,
    confidence: 0,
    bonus: rated.score * 0.15,
    why: {},
    elsewhere: false,
  };
  return judge(talk, signsOf(talk, rated, judged));
}

/** Only a bot or the writers of notes are named: the contact is named at the head alone. */
const namesUsOnly = (roles: Talk['roles'], names: readonly (string | null)[]): boolean =>
  roles.includes('customer') && names.every((name, k) => name === null || roles[k] !== 'customer');

/** What all the others answer came first, also where the newest stand on top and it tells no time, or a clock beside their dates. */
const openedFirst = ({ template: t, moments }: Said, order: number[]): number[] => {
  const [first, ...others] = moments;
  const untold = first?.at === null || (first?.weak && others.some((m) => m.at !== null && !m.weak));
  return t.opening?.block === t.items[0] && untold ? [0, ...order.filter((k) => k !== 0)] : order;
};

const inOrder = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);

/** Is the panel headed by the name of a writer who is not signed in? From then on that is the contact. */
function headedBy(snap: Snapshot, { box, composer }: Parts, { template, names }: Said, people: People): boolean {
  if (!composer) return false;
  const head = headContact(snap, box, template.items[0] as number, composer, true)?.toLowerCase() ?? null;
  if (head === null || people.own.some((o) => head.startsWith(o)) || !names.some((n) => n?.toLowerCase() === head))
    return false;
  people.contact.push(head);
  return true;
}

/** Of the writers those to whom the reply box is addressed: by name, or by the address that the page shows with the name. */
function addressees(snap: Snapshot, { composer, box }: Parts, said: Said): string[] {
  const to = composer ? recipientsAt(snap, composer.at, box) : '';
  if (to === '') return [];
  const names = [...new Set(said.names)].filter((n) => n !== null);
  return names
    .filter((name) => {
      const email = said.emails[said.names.indexOf(name)] ?? addressBeside(snap, name, box);
      return to.includes(name.toLowerCase()) || (email !== null && to.includes(email.toLowerCase()));
    })
    .map((name) => name.toLowerCase());
}

const TO_ME = /^(?:to|an|à|a|para|aan|till|til|do)\s(?:me|mich|moi|mí|mim|mij|mig|meg|mnie)$/iu;

/** Who writes `to me` is not the one who is signed in. */
function writersToMe(snap: Snapshot, { template, names }: Said): string[] {
  const wrote = names.filter((_, k) => template.own[k]?.some((j) => TO_ME.test(snap.own[j] as string)));
  return [...new Set(wrote)].filter((n) => n !== null).map((n) => n.toLowerCase());
}

type Said = Pick<Talk, 'template' | 'bodies' | 'authors' | 'names' | 'emails' | 'texts' | 'moments'>;

/** Who wrote what and when in each item, without the lines of the software. */
function saidIn(snap: Snapshot, { template, bodies }: Parts, people: People): Said {
  const authors = authorSlots(template, bodies, [...people.own, ...people.contact]);
  const sure = trusted(template, authors, [...people.own, ...people.contact]);
  const named = sure.map((j, k) =>
    j === null
      ? nameFrom(snap, template, k, bodies[k] as number)
      : nameAndAddress(spelledOut(nameAt(snap, j).replace(/\s?[:：]$/, ''), people.labelled)),
  );
  const texts = bodies.map((b, k) =>
    withoutCard(textOf(template, k, b, authors[k] ?? null), tidyName(named[k]?.name ?? null)).replace(ANSWERED, ''),
  );
  const odd = oddOnes(
    template,
    bodies,
    named.map((n) => n.name),
  );
  const live = texts.map(
    (text, k) =>
      isSaid(text) &&
      !(k === 0 && isForeign(template, named)) &&
      !isDayLine(template, k) &&
      !isEvent(text, named[k]?.name ?? null) &&
      !(odd[k] && text.length < 120),
  );
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, k) => live[k]);
  const emails = named.map((n, k) => n.email ?? addressIn(snap, template, k, bodies[k] as number));
  const said = { ...template, items: pick(template.items), own: pick(template.own) };
  return {
    template: said,
    bodies: pick(bodies),
    authors: pick(sure),
    names: carryNames(said, pick(bodies), pick(withAddresses(named, emails))),
    emails: pick(emails),
    texts: pick(texts),
    moments: pick(momentsOf(template, bodies)),
  };
}

/** `In reply to Dana.` before the words; the name may have gone already. */
const ANSWERED =
  /^(?:in (?:reply|response) to|replying to|als antwort auf|antwort auf|en réponse à|en respuesta a|em resposta a|in risposta a|als antwoord op)(?:\s+@?[^\s.]{2,24}){0,2}\s?(?:\.\s+|\n+)/i;

/** The names; where most have one or the other, beside an item without a name the address that no other item has: who wrote it. */
function withAddresses(
  named: readonly { name: string | null }[],
  emails: readonly (string | null)[],
): (string | null)[] {
  const most = named.filter(({ name }, k) => (name ?? emails[k]) !== null).length * 2 >= named.length;
  const alone = (k: number) => emails.every((e, n) => n === k || e === null || e === emails[k]);
  return named.map(({ name }, k) => name ?? (most && alone(k) ? (emails[k] as string | null) : null));
}

/** The first says neither who nor when, all the others both: a part of the page that is built as they are. */
function isForeign({ snap, items, own, opening }: Template, named: readonly { name: string | null }[]): boolean {
  const dated = own.map((nodes) => nodes.some((j) => (snap.time[j] as number) > 0));
  if (items.length < 4 || opening?.block === items[0] || named[0]?.name !== null || dated[0]) return false;
  return named.every((n, k) => k === 0 || (n.name !== null && dated[k]));
}

/** `LV said:`, where the page names Leonor Vaz as the one it is about. */
function spelledOut(name: string, contact: string | null): string {
  const letters = name.replace(/^bot\s/i, '');
  const fits = contact !== null && isInitials(letters) && lettersIn(contact).toUpperCase() === letters;
  // `Applicant` over each message of Dao Minh Chau.
  return fits || (contact !== null && isRole(name)) ? contact : name;
}

/** The contact in the head of the panel; from then on known as the contact, and not as the one who is signed in. */
function headOf(snap: Snapshot, parts: Parts, template: Template, people: People): string | null {
  const head = headContact(snap, parts.box, template.items[0] as number, parts.composer);
  if (!head) return people.labelled;
  people.contact.push(head.toLowerCase());
  people.own = people.own.filter((name) => name !== head.toLowerCase());
  return head;
}

function judge(talk: Talk, signs: Signs): Talk {
  const { value, why } = confidenceOf(signs);
  return { ...talk, confidence: value, why };
}

function kindOf(
  page: Page,
  marks: string,
  people: People,
  emails: readonly (string | null)[],
  named: boolean,
): { twoSided: boolean; bubbles: boolean } {
  const bubbles = /bubble|chat|\bmsg|message|incoming|outgoing|\brow\b|privmsg/i.test(marks) || !named;
  const open = /comment|post|topic|answer|question|review|tweet|toot|status|discussion|article/i.test(
    `${marks} ${page.url.pathname.slice(0, 60)}`,
  );
  const desk =
    people.contact.length > 0 ||
    emails.some((e) => e !== null) ||
    /ticket|case|inquiry|conversation|journal|helpdesk/i.test(
      `${marks} ${(page.url.pathname + page.url.hash).slice(0, 60)}`,
    );
  return { twoSided: desk || (bubbles && !open), bubbles: bubbles && !desk };
}
