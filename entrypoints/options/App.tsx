import { useCallback, useEffect, useState } from 'preact/hooks';
import { Options, sectionOf } from '../../components/options/Options.tsx';
import type { SettingsPatch } from '../../components/options/props.ts';
import { catalogue } from '../../lib/adapters/catalogue.generated.ts';
import type { Settings } from '../../lib/domain/index.ts';
import { defaultWeights } from '../../lib/scoring/index.ts';
import * as services from '../../lib/services/index.ts';

/** How long a sentence stays in the status line. */
const READ_FOR = 8000;

function useNotice() {
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setNotice(null), READ_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice] as const;
}

function useSection() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void services.readSettings().then(setSettings);
    return services.watchSettings(setSettings);
  }, []);
  useEffect(() => {
    document.body.dataset.theme = settings?.theme ?? 'auto';
  }, [settings?.theme]);
  return [settings, setSettings] as const;
}

/** Connects the options page with the services. */
export function App() {
  const [notice, say] = useNotice();
  const [settings, setSettings] = useSettings();
  const section = useSection();
  const save = useCallback(
    (patch: SettingsPatch) =>
      void services.saveSettings(patch).then(
        (whole) => {
          setSettings(whole);
          say('Saved.');
        },
        () => say('That could not be saved. Try again.'),
      ),
    [say, setSettings],
  );
  if (!settings) return null;
  const common = { services, settings, defaultWeights, knownSites: catalogue, section, notice, say, save };
  return <Options {...common} now={Date.now()} />;
}
