import { useState } from 'preact/hooks';
import type { Recipe } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import type { RecipePreviewed, SectionProps } from './props.ts';
import { RecipeImport } from './RecipeImport.tsx';
import { whereWord } from './recipe-words.ts';
import { useList } from './use.ts';

interface RowActions {
  onRename(label: string): void;
  onDelete(): void;
  onExport(): void;
}

function Rename({ recipe, onDone }: { recipe: Recipe; onDone(label: string | null): void }) {
  const [label, setLabel] = useState(recipe.label);
  const save = (event: Event) => {
    event.preventDefault();
    onDone(label);
  };
  return (
    <form class="add" onSubmit={save}>
      <label class="label grow">
        Name
        <input
          class="field"
          type="text"
          maxLength={80}
          autocomplete="off"
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn primary" disabled={label.trim() === ''}>
        Save
      </button>
      <button type="button" class="btn" onClick={() => onDone(null)}>
        Cancel
      </button>
    </form>
  );
}

function RecipeRow({ recipe, onRename, onDelete, onExport }: { recipe: Recipe } & RowActions) {
  const [renaming, rename] = useState(false);
  const name = <span class="sr"> {recipe.label}</span>;
  if (renaming) {
    const done = (label: string | null) => {
      rename(false);
      if (label !== null) onRename(label);
    };
    return (
      <li class="line">
        <Rename recipe={recipe} onDone={done} />
      </li>
    );
  }
  return (
    <li class="line">
      <div class="grow">
        <b>{recipe.label}</b>
        <p class="small dim">
          Reads {whereWord(recipe)}. Taught {recipe.author === null ? '' : `by ${recipe.author} `}on{' '}
          {recipe.at.slice(0, 10)}.{recipe.overSite && ' Goes before what Aisle knows of this site itself.'}
        </p>
      </div>
      <button type="button" class="btn tiny" onClick={() => rename(true)}>
        Rename{name}
      </button>
      <button type="button" class="btn tiny" onClick={onExport}>
        Export{name}
      </button>
      <button type="button" class="btn tiny danger" onClick={onDelete}>
        <Icon name="trash" size={12} /> Delete{name}
      </button>
    </li>
  );
}

/** What was deleted last can be put back while this page is open. */
function Undo({ recipe, onUndo }: { recipe: Recipe; onUndo(): void }) {
  return (
    <p class="note">
      <Icon name="trash" />
      <span class="grow">“{recipe.label}” is deleted: pages there are read without it.</span>
      <button type="button" class="btn tiny" onClick={onUndo}>
        <Icon name="undo" size={12} /> Put it back
      </button>
    </p>
  );
}

function useRecipes({ services, say }: SectionProps) {
  const list = useList(() => services.listRecipes(), say);
  const [gone, setGone] = useState<Recipe | null>(null);
  const wrong = () => say('That did not work. Reload the page and try again.');
  const then = (work: Promise<string | null>) =>
    void work.then((says) => {
      if (says) say(says);
      list.again();
    }, wrong);
  return {
    list,
    gone,
    wrong,
    then,
    rename: (recipe: Recipe, label: string) =>
      then(services.renameRecipe(recipe.id, label).then((got) => (got.ok ? 'Renamed.' : got.failure.says))),
    remove: (recipe: Recipe) =>
      then(
        services.deleteRecipe(recipe.id).then((got) => {
          setGone(got.ok ? got.value : null);
          return got.ok ? 'Deleted.' : got.failure.says;
        }),
      ),
    putBack: (recipe: Recipe) => {
      setGone(null);
      then(services.putBackRecipe(recipe).then(() => 'It is back.'));
    },
  };
}

/** What people taught Aisle about sites that it does not know, and a file to share it with the team. */
export function Recipes(props: SectionProps) {
  const { services, say, now } = props;
  const { list, gone, wrong, then, rename, remove, putBack } = useRecipes(props);
  const [preview, setPreview] = useState<RecipePreviewed | null>(null);
  const save = async (ids: string[] | null) => {
    const day = new Date(now).toISOString().slice(0, 10);
    services.saveAsFile(await services.exportRecipes(ids), `aisle-recipes-${day}.json`, 'application/json');
  };
  const take = (recipes: readonly Recipe[]) => {
    setPreview(null);
    then(
      services
        .importRecipes(recipes)
        .then((got) =>
          got.ok ? `${got.value === 1 ? 'One recipe' : `${got.value} recipes`} taken.` : got.failure.says,
        ),
    );
  };
  const look = (file: Blob) =>
    void services.previewRecipes(file).then((got) => {
      setPreview(got.ok ? got.value : null);
      if (!got.ok) say(got.failure.says);
    }, wrong);
  return (
    <>
      <p class="dim">
        On a page that Aisle does not read, choose “Teach this page” on its card or in the side panel, point at a
        message, and say yes. What it learned is kept here as a recipe. A file of recipes teaches the whole team.
      </p>
      {gone && <Undo recipe={gone} onUndo={() => putBack(gone)} />}
      {list.value?.length === 0 && <p class="nothing">Nothing is taught yet.</p>}
      <ul class="lines" aria-label="Recipes">
        {list.value?.map((recipe) => (
          <RecipeRow
            key={recipe.id}
            recipe={recipe}
            onRename={(label) => rename(recipe, label)}
            onDelete={() => remove(recipe)}
            onExport={() => void save([recipe.id]).catch(wrong)}
          />
        ))}
      </ul>
      {(list.value?.length ?? 0) > 0 && (
        <div class="row">
          <button type="button" class="btn" onClick={() => void save(null).catch(wrong)}>
            <Icon name="down" /> Export all as a file
          </button>
        </div>
      )}
      <RecipeImport preview={preview} onFile={look} onTake={take} onCancel={() => setPreview(null)} />
    </>
  );
}
