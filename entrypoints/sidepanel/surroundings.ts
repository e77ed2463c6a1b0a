import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/domain/index.ts';
import { readSettings, watchSettings } from '../../lib/services/index.ts';

const MINUTE = 60_000;

/** The theme of the settings, kept on the page's body. */
export function useTheme(): Settings['theme'] {
  const [theme, setTheme] = useState<Settings['theme']>('auto');
  useEffect(() => {
    void readSettings().then((settings) => setTheme(settings.theme));
    return watchSettings((settings) => setTheme(settings.theme));
  }, []);
  useEffect(() => {
    document.body.dataset.theme = theme;
  }, [theme]);
  return theme;
}

/** The time, handed on twice a minute: for countdowns and ages. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}
