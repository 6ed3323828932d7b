import { formatSelection } from '../../analysis/selection-text.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { termOf } from './search-model.ts';

/** A way from a word or phrase to the comparison of the paragraphs that have it with all others. */
export function CompareQuery({ query }: { query: string }) {
  const term = termOf(query);
  if (term === null) return null;
  return (
    <ViewLink
      to={{ view: 'compare', a: formatSelection({ term }), b: formatSelection({ except: { term } }) }}
      title="Paragraphs with it, against all others"
    >
      Compare with the rest
    </ViewLink>
  );
}
