// Runs in a page: points where somebody would, teaches, and reads by each way. Self-contained: the browser gets its source.

/** Readings by the generic reader, from the pointed element, and by the recipe made there; each with its reply box judged. */
export function readAllWays({ url, composer, texts }) {
  const { readGeneric, readFrom, deriveRecipe, asRecipe, firstReading, readTaught, tellsSides } =
    globalThis.aisleTaught;
  const page = { url: new URL(url), doc: document };
  const before = document.documentElement.getHTML({ serializableShadowRoots: true });
  const squash = (text) =>
    (text ?? '')
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const roots = [];
  const walk = (root) => {
    roots.push(root);
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) walk(el.shadowRoot);
      if (/^i?frame$/.test(el.localName) && el.contentDocument) walk(el.contentDocument);
    }
  };
  walk(document);
  // The innermost element that holds the wanted words; of equals the last on the page.
  const holds = (el, text) => squash(el.innerText ?? el.textContent).includes(text);
  const pointAt = (text) => {
    let best = null;
    for (const root of roots) {
      const start = root.body ?? root;
      if (root.body && !holds(start, text)) continue;
      for (const el of start.querySelectorAll('*')) {
        if (/^(?:script|style|template)$/.test(el.localName) || el.getClientRects().length === 0 || !holds(el, text))
          continue;
        if (!best || best.contains(el) || !el.contains(best)) best = el;
      }
    }
    return best;
  };
  const at =
    texts.map((text) => pointAt(squash(text))).find(Boolean) ??
    texts.map((text) => pointAt(squash(text).slice(0, 40))).find(Boolean) ??
    null;
  const css = composer?.split('>>>').at(-1).trim();
  const wanted = (css ? roots.flatMap((r) => [...r.querySelectorAll(css)]) : []).map((el) =>
    el.localName === 'iframe' ? el.contentDocument?.body : el,
  );
  const told = (outcome) => {
    if (!outcome?.ok) return { failure: outcome?.failure ?? { code: 'none' } };
    const found = outcome.value.composer;
    const same = wanted.some((el) => el === found || (found && el && (el.contains(found) || found.contains(el))));
    return {
      conversation: outcome.value.conversation,
      composerSame: css ? same : found === null,
      composerFound: found?.localName ?? 'none',
      wanted: wanted.length,
    };
  };
  const generic = readGeneric(page);
  const from = at ? readFrom(page, at) : null;
  const now = new Date();
  const readers = { readGeneric, readFrom };
  const reading = at ? firstReading(page, at, from?.ok ? from.value : null, readers) : null;
  const learnt = at
    ? deriveRecipe({
        page,
        reading,
        readers,
        pointed: { message: at },
        overSite: false,
        now,
      })
    : null;
  const recipe = learnt?.ok ? asRecipe(learnt.value, now) : null;
  const taught = recipe ? readTaught([recipe], page, readers) : null;
  const changed = before !== document.documentElement.getHTML({ serializableShadowRoots: true });
  return {
    changed,
    found: at !== null,
    learnt: Boolean(taught?.ok),
    plain: Boolean(taught?.ok && tellsSides(taught.value, reading, at)),
    generic: told(generic),
    pointed: told(from),
    recipe: told(taught?.ok ? taught : generic),
    parts: recipe?.parts ?? null,
  };
}
