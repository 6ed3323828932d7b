import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isShortcut, shortcutsEnabled } from '../../components/controls/key-shortcuts.ts';
import { formatCount, formatQuantity } from '../../components/format.ts';
import type { SpeechHits } from '../../search/speech-hits.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { type Hit, stepHit } from './speech-marks-model.ts';

interface FindBarProps {
  hits: readonly Hit[];
  found: SpeechHits | null | undefined;
  text: RefObject<HTMLOListElement | null>;
}

/** Finds within the speech, and steps through what is marked. */
export function FindBar({ hits, found, text }: FindBarProps) {
  const { state, navigate } = useViewState();

  const step = (direction: 1 | -1) => {
    const hit = stepHit(hits, state.hit, firstInSight(text.current), direction);
    if (hit !== null) navigate({ hit, p: null }, 'replace');
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event) || !shortcutsEnabled() || hits.length === 0) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <search className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4 gap-y-1">
      <form
        className="flex min-w-40 flex-1 items-baseline"
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
      >
        <input
          type="search"
          aria-label="Find in this speech"
          placeholder="Find in this speech"
          className="w-full min-w-0 border-b border-edge bg-transparent py-0.5 text-row placeholder:text-ink-3"
          value={state.q}
          onChange={(event) => navigate({ q: event.target.value }, 'replace')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            step(-1);
          }}
        />
      </form>
      <p role="status" aria-busy={found === undefined} className="figures text-note text-ink-2">
        {describe(hits, state.hit, found)}
      </p>
      {hits.length > 0 && (
        <span className="flex gap-x-3 text-note">
          <button type="button" className="link" onClick={() => step(-1)}>
            Previous<span className="sr-only"> hit</span>
          </button>
          <button type="button" className="link" onClick={() => step(1)}>
            Next<span className="sr-only"> hit</span>
          </button>
        </span>
      )}
      {found !== null && found !== undefined && <Remarks found={found} />}
    </search>
  );
}

function describe(hits: readonly Hit[], hit: number | null, found: SpeechHits | null | undefined): string {
  if (found === undefined) return 'Looking …';
  if (found === null && hits.length === 0) return '';
  const noun = found === null ? 'cue' : 'hit';
  if (hits.length === 0) return 'No hit in this speech';
  if (hit !== null && hit <= hits.length)
    return `${formatCount(hit)} of ${formatQuantity(hits.length, noun)}`;
  const others = found?.otherCount ?? 0;
  return `${formatQuantity(hits.length, noun)}${others > 0 ? `, ${formatCount(others)} by others` : ''}`;
}

/** What could not be looked for to the letter. */
function Remarks({ found }: { found: SpeechHits }) {
  const remarks = [
    ...found.problems.map(({ message }) => message),
    ...found.corrections.map(
      ({ word, used }) =>
        `The corpus does not have “${word}”; marked instead: ${used.map(({ form }) => form).join(', ')}.`,
    ),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className="w-full border-l-2 border-warning pl-2 text-note text-warning">
      {remarks.map((remark) => (
        <li key={remark} className="wrap-anywhere">
          {remark}
        </li>
      ))}
    </ul>
  );
}

/** The number of the first paragraph whose end is in sight; 1 where there is none. */
function firstInSight(list: HTMLOListElement | null): number {
  const items = list === null ? [] : [...list.children];
  const at = items.findIndex((item) => item.getBoundingClientRect().bottom > 120);
  return at < 0 ? 1 : at + 1;
}
