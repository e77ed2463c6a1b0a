import { render } from 'preact';
import { Options } from '../../../../components/options/Options.tsx';
import optionsCss from '../../../../components/options/options.css?inline';
import type { SectionId, SectionProps } from '../../../../components/options/props.ts';
import type { OverlayStage } from '../../../../components/overlay/props.ts';
import { Panel } from '../../../../components/panel/Panel.tsx';
import panelCss from '../../../../components/panel/panel.css?inline';
import type { PanelPage, PanelPerson, PanelProps } from '../../../../components/panel/props.ts';
import { catalogue as knownSites } from '../../../../lib/adapters/catalogue.generated.ts';
import { overlayProps } from './mount.tsx';
import { daysAgo, fact, minutesAgo, NOW } from './parts.ts';
import { fakeServices, settings } from './services.ts';
import { stages } from './states.ts';

const nothing = () => {};

/** A place that looks like a page of the extension: its style sheet in, its root marked; `destroy` takes both away. */
function pageHost(css: string, theme: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.body.classList.add('aisle');
  document.body.dataset.theme = theme;
  const root = document.createElement('div');
  document.body.append(root);
  const destroy = () => {
    render(null, root);
    root.remove();
    document.body.classList.remove('aisle');
    document.adoptedStyleSheets = [];
  };
  return { root, destroy };
}

export const defaultWeights = { urgency: 35, irritation: 15, flags: 20, channel: 10, value: 10, influence: 10 };

/** The options page with fakes behind it. */
export function mountOptions(
  section: SectionId,
  part: Partial<SectionProps> = {},
  theme = 'light',
  notice: string | null = null,
) {
  const { root, destroy } = pageHost(optionsCss, theme);
  const base = {
    services: fakeServices(),
    settings,
    defaultWeights,
    knownSites,
    now: NOW,
    say: nothing,
    save: nothing,
  };
  const props = { ...base, ...part };
  render(<Options {...props} section={section} notice={notice} />, root);
  return { root, destroy };
}

export const storedPerson: PanelPerson = {
  id: 'p1',
  conversations: 4,
  firstSeenAt: daysAgo(400),
  lastSeenAt: minutesAgo(18),
  expiresAt: daysAgo(-30),
  matchedBy: 'handle',
  facts: [
    {
      source: 'csv:Autumn customers',
      facts: [fact({ label: '14 orders since 2019' }), fact({ label: '€1,840 spent in all' })],
      fetchedAt: daysAgo(9),
      stale: false,
      failure: null,
    },
    {
      source: 'page:x',
      facts: [fact({ label: '412 followers', source: 'page:x' })],
      fetchedAt: daysAgo(40),
      stale: true,
      failure: null,
    },
  ],
  records: [{ id: 'r1', kind: 'note', author: 'Ines', at: daysAgo(20), body: { text: 'Prefers a call after five.' } }],
};

/** What a page tells about one of the gallery's states. */
export function pageOf(stage: OverlayStage): PanelPage {
  if (stage.at === 'reading') return { at: 'looking' };
  const base = { url: 'https://inbox.example/c1', hasComposer: true, mode: 'overlay' as const };
  if (stage.at === 'ready')
    return { at: 'open', state: { ...base, conversation: stage.conversation, triage: stage.triage, failure: null } };
  const failure = {
    code: 'missing-part' as const,
    says: stage.failure.says,
    missing: [...('missing' in stage.failure ? (stage.failure.missing ?? []) : [])],
    reader: 'generic',
    key: null,
  };
  return { at: 'open', state: { ...base, conversation: null, triage: null, failure } };
}

/** The side panel in one state. */
export function mountPanel(part: Partial<PanelProps> = {}) {
  const { root, destroy } = pageHost(panelCss, part.theme ?? 'light');
  const props: PanelProps = {
    ...overlayProps(),
    page: pageOf(stages.calmUrgent),
    person: storedPerson,
    notice: null,
    onReadOnce: nothing,
    onAlways: nothing,
    onLink: nothing,
    onNote: nothing,
    onForget: nothing,
    onExport: nothing,
    onOpenOptions: nothing,
    ...part,
  };
  const update = (next: Partial<PanelProps>) => render(<Panel {...props} {...next} />, root);
  update({});
  return { root, destroy, update };
}
