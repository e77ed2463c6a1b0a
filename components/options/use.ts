import { useCallback, useEffect, useState } from 'preact/hooks';

/** A list from a service: null until it is there, and a way to ask again. A failure becomes a sentence. */
export function useList<T>(ask: () => Promise<T>, onFail: (sentence: string) => void) {
  const [value, setValue] = useState<T | null>(null);
  // `ask` is made anew at each render, so it is held back: the caller says when to ask again.
  const again = useCallback(() => {
    ask().then(setValue, () =>
      onFail('That could not be read from this browser’s storage. Reload the page to try again.'),
    );
  }, []);
  useEffect(again, [again]);
  return { value, again, setValue };
}
