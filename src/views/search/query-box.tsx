import { useEffect, useId, useRef } from 'react';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../components/format.ts';
import type { SearchResult } from '../../search/search.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { CompareQuery } from './compare-query.tsx';
import { QueryInput } from './query-input.tsx';
import { QueryMessages } from './query-messages.tsx';
import { ThemeOfQuery } from './theme-of-query.tsx';
import { queryParameters, QueryShape } from './query-mark.tsx';

interface QueryBoxProps {
  index: number;
  text: string;
  result: SearchResult | undefined;
}

/** One query: what is asked, how often it stands, and what could not be followed to the letter. */
export function QueryBox({ index, text, result }: QueryBoxProps) {
  const { navigate } = useViewState();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const parameter = queryParameters[index] ?? 'q';
  useEffect(() => {
    if (index === 0 && input.current?.value === '') input.current.focus({ preventScroll: true });
  }, [index]);
  const another = index > 0 && text === '';
  return (
    <div className="min-w-0 flex-1 basis-80">
      <label htmlFor={id} className="sr-only">
        {index === 0 ? 'Search' : `Query ${index + 1}`}
      </label>
      <div
        className={`flex items-center gap-3 border-b-2 focus-within:border-solid focus-within:border-ink ${another ? 'border-dashed border-rule-2' : 'border-ink-3'}`}
      >
        <svg width={14} height={14} aria-hidden="true" className="shrink-0">
          <QueryShape index={index} x={7} y={7} size={index === 2 ? 8 : 10} />
        </svg>
        <QueryInput
          ref={input}
          id={id}
          text={text}
          placeholder={another ? 'Add a query' : 'Words, “exact phrases”, wild*cards'}
          describedBy={`${id}-said`}
          onCommit={(typed) => navigate({ [parameter]: typed, page: 1, evidence: null }, 'replace')}
        />
        {index > 0 && !another && (
          <button
            type="button"
            className="link shrink-0 text-note"
            onClick={() => navigate({ [parameter]: '', page: 1 })}
          >
            Remove<span className="sr-only"> query {index + 1}</span>
          </button>
        )}
      </div>
      <div id={`${id}-said`} className="min-h-6 pt-1 text-note text-ink-2">
        {result !== undefined && text.trim() !== '' && (
          <>
            <p role="status">
              <EvidenceNumber of={queryEvidence(text)} className="number figures text-ink">
                {countOf(result)}
              </EvidenceNumber>
              {result.perThousandWords !== null &&
                `, ${formatFixed(result.perThousandWords)} per 1,000 words`}
              {result.dispersion.dp !== null && `, DP ${formatFixed(result.dispersion.dp, 2)}`}
              {result.otherCount > 0 && `; ${result.otherCount} more by others, not counted`}
            </p>
            <p className="screen-only flex flex-wrap gap-x-4 empty:hidden">
              {result.passageCount > 0 && <CompareQuery query={text} />}
              <ThemeOfQuery query={text} />
            </p>
            <QueryMessages
              text={text}
              result={result}
              onPlace={(start, end) => {
                input.current?.focus();
                input.current?.setSelectionRange(start, end);
              }}
              onTake={(query) => navigate({ [parameter]: query, page: 1, evidence: null })}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** A query of conditions alone has no word to count: it finds paragraphs. */
function countOf({ count, otherCount, paragraphs, otherParagraphs }: SearchResult): string {
  return count + otherCount === 0 && paragraphs + otherParagraphs > 0
    ? formatQuantity(paragraphs, 'paragraph')
    : formatQuantity(count, 'hit');
}
