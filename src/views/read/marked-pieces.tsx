import { Fragment } from 'react';
import type { Paragraph } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { sliceText, type TextMark } from './text-marks-model.ts';

interface MarkedPiecesProps {
  text: string;
  marks: readonly TextMark[];
  asides: NonNullable<Paragraph['asides']>;
}

/** A text with its hits filled, cues beside them underlined, and stage directions where they stood. */
export function MarkedPieces({ text, marks, asides }: MarkedPiecesProps) {
  const { state } = useViewState();
  if (marks.length === 0 && asides.length === 0) return text;
  const pieces = sliceText(
    text,
    marks,
    asides.map(({ at }) => at),
  );
  return (
    <>
      {pieces.map(({ start, text: piece, hit, opensHit, cue }) => (
        <Fragment key={start}>
          {asides.filter(({ at }) => at === start && at < text.length).map(showAside)}
          {hit === null && !cue ? (
            piece
          ) : (
            <mark
              id={hit !== null && opensHit ? `hit-${hit.hit}` : undefined}
              className={
                hit === null
                  ? 'bg-transparent text-inherit underline decoration-[var(--mark-a-ink)] decoration-2'
                  : hit.hit === state.hit
                    ? 'outline-2 outline-ink'
                    : ''
              }
            >
              {piece}
            </mark>
          )}
        </Fragment>
      ))}
      {asides.filter(({ at }) => at >= text.length).map(showAside)}
    </>
  );
}

function showAside({ at, text }: { at: number; text: string }) {
  return (
    <span key={`${at} ${text}`} className="font-sans text-note text-ink-3 not-italic" title="not counted">
      {' '}
      {text}{' '}
    </span>
  );
}
