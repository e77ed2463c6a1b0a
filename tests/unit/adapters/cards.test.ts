// What review sites and chats share: open cards, stars in words, reviews by the order of their parts, "You" in every language.
import { describe, expect, it } from 'vitest';
import { blockWith, openCard, starsOf } from '../../../lib/adapters/cards.ts';
import { reviewAround, reviewKey, reviewsIn } from '../../../lib/adapters/reviews.ts';
import { isYou, startsWithYou } from '../../../lib/adapters/said.ts';
import { parse } from '../../contracts/folder.ts';

const cards = (html: string) => Array.from(parse(html).querySelectorAll('.card'));

describe('the card that is being answered', () => {
  it('is the one with the open box', () => {
    const all = cards('<p class="card" id="a">A</p><p class="card" id="b">B<textarea></textarea></p>');
    expect(openCard(all, 'textarea')?.id).toBe('b');
  });

  it('is the only card when no box is open', () => {
    expect(openCard(cards('<p class="card" id="a">A</p>'), 'textarea')?.id).toBe('a');
  });

  it('is none of several when no box is open, or when the box is hidden', () => {
    expect(openCard(cards('<p class="card">A</p><p class="card">B</p>'), 'textarea')).toBeNull();
    const hidden = cards('<p class="card">A</p><p class="card">B<textarea style="display:none"></textarea></p>');
    expect(openCard(hidden, 'textarea')).toBeNull();
    expect(openCard([], 'textarea')).toBeNull();
  });

  it('is found from its words within a few steps', () => {
    const doc = parse('<div id="c"><b>Ada</b><p><i><span id="w">text</span></i></p></div>');
    const words = doc.querySelector('#w') as Element;
    expect(blockWith(words, 'b')?.id).toBe('c');
    expect(blockWith(words, 'b', 1)).toBeNull();
    expect(blockWith(words, 'u')).toBeNull();
  });
});

describe('stars in words', () => {
  it.each([
    ['Rated 2 out of 5 stars', 2],
    ['2 von 5 Sternen', 2],
    ['4,5 sur 5 étoiles', 4.5],
    ['Bedømt til 2 ud af 5 stjerner', 2],
    ['5つ星のうち2', 2],
    ['٣ من ٥ نجوم', 3],
    ['1 star', 1],
    ['2 yıldız', 2],
    ['3/5', 3],
    ['★★★☆☆', 3],
    ['5 of 5', 5],
  ])('%s', (label, stars) => expect(starsOf(label)).toBe(stars));

  it.each(['', '4 photos', 'Photo of Ada', '7 out of 10 stars', '12 reviews', '★★★★★★', '1 2 3 stars', 'six stars'])(
    'are not in %j',
    (label) => expect(starsOf(label)).toBeNull(),
  );

  it('takes a long label without harm', () => {
    expect(starsOf(`${'9'.repeat(500_000)} stars`)).toBeNull();
    expect(starsOf('★'.repeat(500_000))).toBeNull();
  });
});

const card = (name: string, stars: number, when: string, text: string, more = '') =>
  `<div class="x"><div><a href="/contrib/1">${name}</a><span>12 reviews</span></div>
   <div><span role="img" aria-label="${stars} out of 5 stars"><i>★</i></span><span>${when}</span></div>
   <div>${text}</div>${more}</div>`;
const shown = (el: Element | null) => el?.textContent?.replace(/\s+/g, ' ').trim() ?? null;

describe('reviews by the order of their parts', () => {
  const answer = '<div><div>Halden (Owner)</div><div>a day ago</div><div>Sorry, Nils.</div><button>Edit</button></div>';
  const page = parse(
    `<main><div><h1>Reviews</h1>${card('Ada Lovell', 5, 'a week ago', 'Lovely.', '<button>Reply</button>')}${card(
      'Nils Gran',
      1,
      '2 days ago',
      '<p>Waited.</p><p>Left.</p>',
      answer,
    )}${card('Kim A', 4, 'gestern', '', '<button>Reply</button>')}</div></main>`,
  );

  it('finds author, day, words and the answer of each', () => {
    const read = reviewsIn(page).map((r) => [shown(r.author), r.stars, shown(r.date), shown(r.body), shown(r.reply)]);
    expect(read).toEqual([
      ['Ada Lovell', 5, 'a week ago', 'Lovely.', null],
      ['Nils Gran', 1, '2 days ago', 'Waited.Left.', 'Sorry, Nils.'],
      ['Kim A', 4, 'gestern', null, null],
    ]);
  });

  it('takes no words behind a review for an answer that has no buttons of its own', () => {
    const [review] = reviewsIn(
      parse(
        `<main>${card('Ada', 3, 'today', 'ok', '<div><b>Date of experience</b> May 2</div><button>Share</button>')}</main>`,
      ),
    );
    expect(shown(review?.body ?? null)).toBe('ok');
    expect(review?.reply).toBeNull();
  });

  it('is silent where stars stand in something else', () => {
    expect(reviewsIn(parse('<main><h1>Tents</h1><img alt="Rated 4 out of 5 stars"></main>'))).toEqual([]);
    expect(reviewsIn(parse('<p>nothing</p>'))).toEqual([]);
  });

  it('keys a review by its link, else by its words', () => {
    const [linked] = reviewsIn(
      parse(card('Ada', 3, 'today', 'ok', '<a href="/t/halden/reviews/6740aa">Open</a><button>Reply</button>')),
    );
    expect(linked && reviewKey(linked)).toBe('6740aa');
    const [one, two] = reviewsIn(page);
    expect(one && two && reviewKey(one)).not.toBe(two && reviewKey(two));
    expect(one && reviewKey(one)).toBe(one && reviewKey(one));
  });

  it('remembers the review of one reading only', () => {
    const [first, second] = reviewsIn(page);
    const tools = {};
    expect(reviewAround(first?.body as Element, tools)?.stars).toBe(5);
    expect(reviewAround(second?.body as Element, tools)?.stars).toBe(1);
    expect(reviewAround(page.querySelector('h1') as Element, {})).toBeNull();
  });
});

describe('"You" in the interface', () => {
  it.each(['You', 'du', 'Vous', 'あなた', 'أنت', ' you '])('%s is oneself', (word) => expect(isYou(word)).toBe(true));
  it.each(['Younes', 'Duarte', '', 'You and Ada'])('%j is somebody', (word) => expect(isYou(word)).toBe(false));
  it.each(['You: ok', 'Du: alles klar', 'Tú: sí', 'Вы: да', '你：好', 'Io: va bene'])('%s was said by us', (line) =>
    expect(startsWithYou(line)).toBe(true),
  );
  it.each(['You are late', 'Ada: you: me', 'Duarte: oi', ''])('%j was not', (line) =>
    expect(startsWithYou(line)).toBe(false),
  );
});
