import { useViewState } from '../../url-state/view-state.tsx';
import { sliceText, type TextMark } from './text-marks-model.ts';

/** A text with its hits filled, and cues beside them underlined. */
export function MarkedPieces({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const { state } = useViewState();
  if (marks.length === 0) return text;
  return sliceText(text, marks).map(({ start, text: piece, hit, opensHit, cue }) => {
    if (hit === null && !cue) return piece;
    return (
      <mark
        key={start}
        id={hit !== null && opensHit ? `hit-${hit.hit}` : undefined}
        className={
          hit === null
            ? 'bg-transparent text-inherit underline decoration-[var(--mark-a-ink)] decoration-2'
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
