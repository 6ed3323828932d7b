import { useId, useRef } from 'react';
import type { Citation } from '../../corpus/citation/citation.ts';
import { citationStyles, isProse, quotationParts } from '../../corpus/citation/format-citation.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { citationHtml } from './citation-html.ts';
import { useCitationStyle } from './citation-style.ts';

/** A citation in the style that is chosen, to be copied; with the words quoted, where there are any. */
export function CitationBox({ citation, label }: { citation: Citation; label: string }) {
  const [style, choose] = useCitationStyle();
  const field = useRef<HTMLTextAreaElement>(null);
  const group = useId();
  const quoted = citation.kind === 'speech' && citation.quotation !== null;
  const text = quotationParts(style, citation).join('\n\n');
  return (
    <div>
      <fieldset className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <legend className="sr-only">Style of the citation</legend>
        {citationStyles.map(({ id, label: name }) => (
          <label key={id} className="flex min-h-6 items-center gap-1">
            <input
              type="radio"
              className="min-h-6 min-w-6"
              name={group}
              value={id}
              checked={id === style}
              onChange={() => choose(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        readOnly
        aria-label={label}
        rows={isProse(style) ? 7 : 9}
        value={text}
        className={`mt-1 w-full resize-y border border-edge bg-transparent p-2 ${
          isProse(style) ? 'font-serif text-row' : 'font-mono text-note'
        }`}
      />
      <CopyButton
        label={quoted ? 'Copy quotation and citation' : 'Copy citation'}
        text={() => text}
        html={citationHtml(style, citation)}
        onClosed={() => field.current?.select()}
      />
    </div>
  );
}
