import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatCount } from '../../components/format.ts';
import { useViewState } from '../../url-state/view-state.tsx';

/** Steps through a long list; nothing where all fits on one page. */
export function Pages({ count, size, noun }: { count: number; size: number; noun: string }) {
  const { state } = useViewState();
  const pages = Math.ceil(count / size);
  if (pages <= 1 && state.page === 1) return null;
  return (
    <nav aria-label={`Pages of ${noun}`} className="screen-only mt-2 flex items-baseline gap-x-5 text-ui">
      {state.page > 1 && <ViewLink to={{ page: state.page - 1 }}>Previous {size}</ViewLink>}
      <span className="text-ink-2">
        Page {formatCount(state.page)} of {formatCount(pages)}
      </span>
      {state.page < pages && <ViewLink to={{ page: state.page + 1 }}>Next {size}</ViewLink>}
    </nav>
  );
}
