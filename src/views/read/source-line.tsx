import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatQuantity } from '../../components/format.ts';
import { lookOf } from '../../components/source/segment-kinds.ts';
import type { SegmentKind } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { foldPieces, type SourceRow } from './source-model.ts';

/** Characters that a folded line shows. */
const foldedLength = 130;

interface SourceLineProps {
  row: SourceRow;
  kind: SegmentKind;
  pattern: string;
  color: { mark: string; text: string };
}

/** A raw line with its kind, what came of it, and the rule that decided. */
export function SourceLine({ row, kind, pattern, color }: SourceLineProps) {
  const { state } = useViewState();
  const { line, note, rule, takenFor, characters } = row;
  const chosen = state.line === line;
  const ofParagraph = state.line === null && state.p !== null && row.paragraphs.includes(state.p);
  const folded = foldPieces(row.pieces, foldedLength);
  const whole = state.fold === 'off' || chosen || !folded.cut;
  const pieces = state.fold === 'off' || chosen ? row.pieces : folded.pieces;
  return (
    <li
      id={`line-${line}`}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
      className={`grid grid-cols-[34px_14px_5px_minmax(0,1fr)] gap-x-1.5 border-b border-rule outline-none focus-visible:outline-2 ${
        chosen || ofParagraph ? 'bg-mark/45' : ''
      }`}
    >
      <ViewLink
        to={{ line: chosen ? null : line }}
        className="figures py-1.5 text-right text-note text-ink-3 hover:text-ink hover:underline"
        aria-label={`Line ${line}${chosen ? ', close it' : ', link to it'}`}
      >
        {line}
      </ViewLink>
      <span className="py-1.5 text-center text-note font-semibold text-ink-2" title={lookOf(kind).label}>
        {lookOf(kind).letter}
      </span>
      <span aria-hidden="true" className="w-[4px]" style={{ background: pattern }} />
      <div className="min-w-0 py-1.5 pl-1">
        <p
          dir="auto"
          className={`wrap-anywhere ${kind === 'body' ? 'font-serif text-[15px] leading-[21px]' : 'text-ui text-ink-2'} ${whole && folded.cut ? 'whitespace-pre-wrap' : ''}`}
        >
          {row.paragraphs.map((n) => (
            <ViewLink
              key={n}
              to={{ p: n, line: null, source: state.source === 'source' ? 'both' : state.source }}
              className="me-1.5 font-sans text-note font-semibold hover:underline"
              style={{ color: color.text }}
              aria-label={`To paragraph ${n} of the text`}
            >
              ¶{n}
            </ViewLink>
          ))}
          {pieces.map((piece) =>
            piece.kept || kind !== 'body' ? (
              piece.text
            ) : (
              <span key={piece.column} className="text-ink-3 line-through decoration-rule-2" title="left out">
                {piece.text}
              </span>
            ),
          )}
          {!whole && ' '}
          {!whole && (
            <ViewLink
              to={{ line }}
              dir="ltr"
              className="inline-block font-sans text-note whitespace-nowrap text-ink-3 hover:text-ink hover:underline"
            >
              … {formatQuantity(characters, 'character')}
              <span className="sr-only">, show the whole line {line}</span>
            </ViewLink>
          )}
        </p>
        <p className="text-note text-ink-3">
          <span aria-hidden="true">→ </span>
          {note === '' ? rule : note}
          {takenFor.length > 0 && `; taken for ${takenFor.join(', ')}`}
        </p>
      </div>
    </li>
  );
}
