import { Fragment, type ReactNode } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import type { Paragraph } from '../../corpus/speech-document.ts';
import { evidenceKey } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { layerLooks } from './mark-switch.tsx';
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
      {pieces.map(({ start, text: piece, hit, opensHit, cue, layers }) => (
        <Fragment key={start}>
          {asides.filter(({ at }) => at === start && at < text.length).map(showAside)}
          <Layered layers={layers}>
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
          </Layered>
        </Fragment>
      ))}
      {asides.filter(({ at }) => at >= text.length).map(showAside)}
    </>
  );
}

/** A piece with what is marked on demand in it; what opens evidence is a link to it. */
function Layered({ layers, children }: { layers: readonly TextMark[]; children: ReactNode }) {
  const [first] = layers;
  if (first === undefined) return children;
  const title = layers.map(({ label }) => label).join('; ');
  const className = layers
    .map(({ kind }) => (kind === 'hit' || kind === 'cue' ? '' : layerLooks[kind]))
    .join(' ');
  const evidence = layers.find((layer) => layer.evidence !== undefined)?.evidence;
  return evidence === undefined ? (
    <span className={className} title={title}>
      {children}
    </span>
  ) : (
    <ViewLink
      to={{ evidence }}
      className={className}
      title={title}
      data-evidence={evidenceKey.format(evidence)}
    >
      {children}
    </ViewLink>
  );
}

function showAside({ at, text }: { at: number; text: string }) {
  return (
    <span
      key={`${at} ${text}`}
      data-apart=""
      className="font-sans text-note text-ink-3 not-italic"
      title="not counted"
    >
      {' '}
      {text}{' '}
    </span>
  );
}
