import { formatCount } from '../../components/format.ts';
import type { SearchResult } from '../../search/search.ts';

/** What a query was taken for, where that is not what was typed. */
export function QueryMessages({ text, result }: { text: string; result: SearchResult }) {
  const { problems, corrections, expansions } = result;
  return (
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.start}`} className="text-warning">
          {problem.message}
          <span className="mt-0.5 block truncate font-serif text-ink-2" aria-hidden="true">
            {text.slice(Math.max(0, problem.start - 30), problem.start)}
            <span className="border-b-2 border-warning">{text.slice(problem.start, problem.end) || '·'}</span>
            {text.slice(problem.end, problem.end + 30)}
          </span>
        </li>
      ))}
      {corrections.map(({ word, used }) => (
        <li key={word}>
          “{word}” does not occur; the nearest words are shown: {used.map((form) => form.form).join(', ')}.
        </li>
      ))}
      {expansions.map(({ word, forms, formCount }) => (
        <li key={word} className="text-ink-3">
          {word} stands for{' '}
          {forms.slice(0, 12).map((form, i) => `${i > 0 ? ', ' : ''}${form.form} ${formatCount(form.count)}`)}
          {formCount > 12 && ` and ${formatCount(formCount - 12)} more forms`}.
        </li>
      ))}
    </ul>
  );
}
