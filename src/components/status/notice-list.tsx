import { lazy, Suspense } from 'react';
import { useViewState } from '../../url-state/view-state.tsx';

const ChangedCorpus = lazy(() => import('./changed-corpus.tsx'));

/** What of the link could not be followed: one line each, under the filter bar. */
export default function NoticeList() {
  const { notices, navigate } = useViewState();
  if (notices.length === 0) return null;
  return (
    <section aria-label="About this link" className="page screen-only pt-3">
      <div role="status">
        <ul className="border-l-2 border-warning pl-3 text-ui text-warning">
          {notices.slice(0, 8).map((notice) => (
            <li key={`${notice.parameter} ${notice.value}`} className="wrap-anywhere">
              {notice.message}
              {notice.parameter === 'fp' && (
                <Suspense fallback={<span aria-busy="true" />}>
                  <ChangedCorpus fingerprint={notice.value} />
                </Suspense>
              )}
            </li>
          ))}
          {notices.length > 8 && <li>And {notices.length - 8} more of this kind.</li>}
        </ul>
      </div>
      <button
        type="button"
        className="link mt-1 pl-3.5 text-note text-ink-2"
        onClick={() => navigate({}, 'replace')}
      >
        Dismiss and correct the link
      </button>
    </section>
  );
}
