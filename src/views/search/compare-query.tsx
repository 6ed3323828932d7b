import { formatSelection } from '../../analysis/selection-text.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { compareWithRest } from '../../url-state/compare-link.ts';

/** The longest query that a side of Compare takes. */
const longestQuery = 400;

/** A way from a query to the comparison of the paragraphs where it holds with all others. */
export function CompareQuery({ query }: { query: string }) {
  if (query.length > longestQuery) return null;
  return (
    <ViewLink to={compareWithRest(formatSelection({ query: query.trim() }))}>
      Compare these passages with the rest
    </ViewLink>
  );
}
