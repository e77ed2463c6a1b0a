import { useState } from 'preact/hooks';
import type { Recipe } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { FileDrop } from './FileDrop.tsx';
import type { RecipePreviewed } from './props.ts';
import { whereWord } from './recipe-words.ts';

type Offer = RecipePreviewed['offers'][number];

/** What is ticked at first: what is new or newer, and what loses nothing. */
const wanted = ({ state }: Offer): boolean => state === 'new' || state === 'newer' || state === 'beside';

const stateWords: Record<Offer['state'], { label: string; tone: string }> = {
  new: { label: 'new', tone: 'good' },
  newer: { label: 'newer', tone: 'normal' },
  older: { label: 'older', tone: 'high' },
  same: { label: 'known', tone: 'low' },
  beside: { label: 'beside yours', tone: 'normal' },
};

function OfferRow({ offer, on, onTurn }: { offer: Offer; on: boolean; onTurn(): void }) {
  const { recipe, state, says } = offer;
  const word = stateWords[state];
  return (
    <li class="line">
      <label class="check grow">
        <input type="checkbox" checked={on} disabled={state === 'same'} onChange={onTurn} />
        <span>
          <b>{recipe.label}</b>{' '}
          <span class="chip" data-tone={word.tone}>
            {word.label}
          </span>
          <span class="small dim stack">
            <span>
              Reads {whereWord(recipe)}
              {recipe.author === null ? '' : `, taught by ${recipe.author}`}.
            </span>
            {state !== 'new' && <span>{says}</span>}
          </span>
        </span>
      </label>
    </li>
  );
}

function Refused({ refused }: Pick<RecipePreviewed, 'refused'>) {
  if (refused.length === 0) return null;
  return (
    <div class="note" data-tone="high">
      <Icon name="alert" />
      <div>
        <p>{refused.length === 1 ? 'One entry is left out:' : `${refused.length} entries are left out:`}</p>
        <ul class="bullets">
          {[...new Map(refused.slice(0, 20).map((one) => [one.label + one.says, one]))].map(
            ([key, { label, says }]) => (
              <li key={key}>
                {label}: {says}
              </li>
            ),
          )}
        </ul>
      </div>
    </div>
  );
}

function Choose(props: { preview: RecipePreviewed; onTake(recipes: Recipe[]): void; onCancel(): void }) {
  const { offers, refused } = props.preview;
  const [chosen, choose] = useState(() => new Set(offers.filter(wanted).map((one) => one.recipe.id)));
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const take = () => props.onTake(offers.filter((one) => chosen.has(one.recipe.id)).map((one) => one.recipe));
  return (
    <section class="stack roomy" aria-label="What the file holds">
      <h3>What the file holds</h3>
      {offers.length === 0 && <p class="nothing">No recipe that can be taken.</p>}
      <ul class="lines">
        {offers.map((offer) => (
          <OfferRow
            key={offer.recipe.id}
            offer={offer}
            on={chosen.has(offer.recipe.id)}
            onTurn={() => turn(offer.recipe.id)}
          />
        ))}
      </ul>
      <Refused refused={refused} />
      <div class="row">
        <button type="button" class="btn primary" disabled={chosen.size === 0} onClick={take}>
          Take {chosen.size === 1 ? 'one recipe' : `${chosen.size} recipes`}
        </button>
        <button type="button" class="btn" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

/** Choose a file, see what it holds, take what you want. Nothing changes before the last click. */
export function RecipeImport(props: {
  preview: RecipePreviewed | null;
  onFile(file: Blob): void;
  onTake(recipes: Recipe[]): void;
  onCancel(): void;
}) {
  if (props.preview) return <Choose {...props} preview={props.preview} />;
  return <FileDrop title="Import a file of recipes" onFile={props.onFile} />;
}
