import { useViewState } from '../../url-state/view-state.tsx';
import { sliceText, type TextMark } from './text-marks-model.ts';

/** A text with its hits filled and its cues filled or, beside hits, underlined. */
export function MarkedPieces({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const { state } = useViewState();
  if (marks.length === 0) return text;
  const cueLook =
    state.q === '' ? '' : 'bg-transparent text-inherit underline decoration-2 decoration-[var(--mark-a-ink)]';
  return sliceText(text, marks).map(({ start, text: piece, hit, opensHit, cue }) => {
    if (hit === null && !cue) return piece;
    return (
      <mark
        key={start}
        id={hit !== null && opensHit ? `hit-${hit.hit}` : undefined}
        className={
          hit === null
            ? cueLook
            : hit.hit === state.hit
              ? 'scroll-mt-40 outline-2 outline-ink'
              : 'scroll-mt-40'
        }
      >
        {piece}
      </mark>
    );
  });
}
