import axe from 'axe-core';

/** Ends what still moves: half a fade has no contrast of its own. */
function stand(): void {
  const shadows = [...document.querySelectorAll('aisle-overlay')].flatMap((host) => host.shadowRoot ?? []);
  for (const animation of [document, ...shadows].flatMap((root) => root.getAnimations())) animation.cancel();
}

/** What axe finds, as lines that a person can act on. Looks into open shadow roots. */
export async function violations(): Promise<string[]> {
  stand();
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  return found.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${String(node.target)} ${node.failureSummary ?? ''}`),
  );
}
