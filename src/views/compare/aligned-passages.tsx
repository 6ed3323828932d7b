import type { RefObject } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { type Mark, MarkedText } from '../../components/marked-text.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { AlignedParagraph } from '../../search/aligned-texts.ts';
import { elsewhereEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';

export interface AlignedSide {
  document: DocumentSummary;
  /** What it is called where there is little room. */
  name: string;
  color: { mark: string; text: string };
  /** Runs that stand in the other text too, by paragraph. */
  runs: ReadonlyMap<number, readonly Mark[]>;
}

interface AlignedPassagesProps {
  paragraphs: readonly AlignedParagraph[];
  side: AlignedSide;
  host?: RefObject<HTMLDivElement | null>;
}

/** Paragraphs of one text, each with its way into Read and to the like of it elsewhere. */
export function AlignedPassages({ paragraphs, side, host }: AlignedPassagesProps) {
  const { state } = useViewState();
  const { document, name, color, runs } = side;
  return (
    <div ref={host} className="flex min-w-0 flex-col gap-3 pb-4">
      {paragraphs.map(({ n, text, counted, speaker, kept }) => (
        <div key={n} className="grid grid-cols-[2.4rem_minmax(0,1fr)] gap-x-2">
          <p className="figures flex flex-col items-end text-note">
            <ViewLink
              to={{ view: 'read', doc: document.id, p: n, line: null }}
              className="min-h-[24px] min-w-[24px] pt-[3px] text-right font-semibold hover:underline"
              style={{ color: color.text }}
              aria-label={`${n}: read this paragraph of ${name}`}
            >
              {n}
            </ViewLink>
            <EvidenceNumber
              of={elsewhereEvidence(document.id, n)}
              label={`≈ what is like ¶${n}, ${name}, in the other speeches`}
              className="screen-only min-h-[24px] min-w-[24px] text-right text-ink-3 hover:text-ink"
            >
              ≈
            </EvidenceNumber>
          </p>
          <p
            dir="auto"
            className={`max-w-[62ch] font-serif text-aligned wrap-break-word ${counted ? '' : 'italic'} ${state.marks === 'words' ? 'text-ink-3' : counted ? '' : 'text-ink-2'}`}
          >
            {!counted && <b className="font-sans text-ui not-italic">{speaker ?? 'Another speaker'} </b>}
            <MarkedText
              text={text}
              marks={
                state.marks === 'words'
                  ? kept.map((mark) => ({ ...mark, className: 'bg-transparent text-ink' }))
                  : state.marks === 'runs'
                    ? (runs.get(n) ?? [])
                    : []
              }
            />
          </p>
        </div>
      ))}
    </div>
  );
}
