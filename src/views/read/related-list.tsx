import { useId } from 'react';
import { formatDate, formatSpelled } from '../../components/format.ts';
import type { RelatedItem } from '../../corpus/speech-document.ts';
import { LineLink } from './line-link.tsx';

/** Characters of a teaser that are shown; the source has the rest. */
const teaserLength = 220;

/** What the page listed beside the speech: beside the text where there is room, else below it. */
export function RelatedList({ items, className }: { items: readonly RelatedItem[]; className: string }) {
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={`border-t border-ink pt-3 print:hidden ${className}`}>
      <h2 id={heading}>Beside the speech</h2>
      <p className="text-note text-ink-3">
        {formatSpelled(items.length).replace(/^./, (first) => first.toUpperCase())}{' '}
        {items.length === 1 ? 'item' : 'items'} that the page listed. Context, never counted.
      </p>
      <ol className="mt-2 list-none">
        {items.map(({ date, title, summary, startLine }) => (
          <li
            key={startLine}
            className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[104px_minmax(0,1fr)]"
          >
            <p className="text-note text-ink-3">
              {formatDate(date)}
              <br className="hidden sm:block" />
              <LineLink line={startLine} className="link screen-only ml-2 sm:ml-0" />
            </p>
            <div>
              <h3 className="text-ui font-medium" dir="auto">
                {title}
              </h3>
              <p className="font-serif text-[15px] leading-[22px] text-ink-2" dir="auto">
                {clip(summary)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function clip(text: string): string {
  if (text.length <= teaserLength) return text;
  const space = text.lastIndexOf(' ', teaserLength);
  return `${text.slice(0, space > 0 ? space : teaserLength)} …`;
}
