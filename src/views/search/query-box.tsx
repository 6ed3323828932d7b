import { useEffect, useId, useRef, useState } from 'react';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../components/format.ts';
import type { SearchResult } from '../../search/search.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { CompareQuery } from './compare-query.tsx';
import { QueryInput } from './query-input.tsx';
import { cutToLink, type QueryCut } from './query-cut.ts';
import { describeMessages, QueryMessages } from './query-messages.tsx';
import { ThemeOfQuery } from './theme-of-query.tsx';
import { queryParameters, QueryShape } from './query-mark.tsx';

interface QueryBoxProps {
  index: number;
  text: string;
  result: SearchResult | undefined;
}

/** One query: what is asked, how often it stands, and what could not be followed to the letter. */
export function QueryBox({ index, text, result }: QueryBoxProps) {
  const { href, navigate } = useViewState();
  const [cut, setCut] = useState<QueryCut | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const parameter = queryParameters[index] ?? 'q';
  useEffect(() => {
    if (index === 0 && input.current?.value === '') input.current.focus({ preventScroll: true });
  }, [index]);
  const another = index > 0 && text === '';
  const commit = (typed: string) => {
    const made = cutToLink(typed, (query) => href({ [parameter]: query }));
    setCut(made);
    navigate({ [parameter]: made?.query ?? typed, page: 1, evidence: null }, 'replace');
  };
  const problems = [
    ...(result?.problems ?? []),
    ...(cut !== null && cut.query === text ? [cut.problem] : []),
  ];
  const answer = text.trim() === '' ? undefined : result;
  const said = answer === undefined ? '' : describeCount(answer);
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
          onCommit={commit}
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
        {answer !== undefined && (
          <>
            <p>
              <EvidenceNumber of={queryEvidence(text)} className="number figures text-ink">
                {countOf(answer)}
              </EvidenceNumber>
              {said}
            </p>
            <p className="screen-only flex flex-wrap gap-x-4 empty:hidden">
              {answer.passageCount > 0 && <CompareQuery query={text} />}
              <ThemeOfQuery query={text} />
            </p>
            <QueryMessages
              text={text}
              result={answer}
              problems={problems}
              onPlace={(start, end) => {
                input.current?.focus();
                input.current?.setSelectionRange(start, end);
              }}
              onTake={(query) => navigate({ [parameter]: query, page: 1, evidence: null })}
            />
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {answer?.query === text && `${countOf(answer)}${said}. ${describeMessages(answer, problems)}`}
      </p>
    </div>
  );
}

/** What is said after the count. */
function describeCount({ perThousandWords, dispersion, otherCount }: SearchResult): string {
  return [
    perThousandWords === null ? '' : `, ${formatFixed(perThousandWords)} per 1,000 words`,
    dispersion.dp === null ? '' : `, DP ${formatFixed(dispersion.dp, 2)}`,
    otherCount > 0 ? `; ${otherCount} more by others, not counted` : '',
  ].join('');
}

/** A query of conditions alone has no word to count: it finds paragraphs. */
function countOf({ count, otherCount, paragraphs, otherParagraphs }: SearchResult): string {
  return count + otherCount === 0 && paragraphs + otherParagraphs > 0
    ? formatQuantity(paragraphs, 'paragraph')
    : formatQuantity(count, 'hit');
}
