import { useEffect, useEffectEvent, useState } from 'react';

/** After so many milliseconds without a key, what was typed is looked for. */
const pause = 120;

/**
 * What stands in a box while it is typed, before it goes into the address: a key is shown at once, and costs nothing
 * but that. `flush` hands on what is typed so far.
 */
export function useTypedText(
  text: string,
  commit: (text: string) => void,
): { typed: string; type: (text: string) => void; flush: () => void } {
  const [draft, setDraft] = useState<string | null>(null);
  const hand = useEffectEvent(() => {
    if (draft === null) return;
    if (draft !== text) commit(draft);
    setDraft(null);
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = window.setTimeout(() => hand(), pause);
    return () => window.clearTimeout(timer);
  }, [draft]);
  return {
    typed: draft ?? text,
    type: setDraft,
    flush: () => {
      if (draft !== null && draft !== text) commit(draft);
      setDraft(null);
    },
  };
}
