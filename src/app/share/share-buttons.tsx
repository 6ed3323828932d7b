import { lazy, Suspense, useState } from 'react';
import { useViewState } from '../../url-state/view-state.tsx';

const ShareDialog = lazy(() => import('./share-dialog.tsx'));

/** Copies the link, or opens all that can be done with a view: send, cite, embed, keep, present. */
export function ShareButtons() {
  const { shareAddress } = useViewState();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shareAddress());
      setCopied(true);
      window.setTimeout(() => setCopied(false), 2_000);
    } catch {
      // The clipboard is closed to this page; the panel has the link to be copied by hand.
      setOpen(true);
    }
  };

  return (
    <>
      <button
        type="button"
        aria-label={copied ? 'Link copied' : 'Copy link'}
        className="hover:text-ink max-[359px]:hidden"
        onClick={() => void copy()}
      >
        <span className="hidden lg:inline">{copied ? 'Link copied' : 'Copy link'}</span>
        <span className="lg:hidden">{copied ? 'Link ✓' : 'Link'}</span>
      </button>
      <span role="status" className="sr-only">
        {copied ? 'The link to this view is on the clipboard.' : ''}
      </span>
      <button type="button" className="hover:text-ink" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </button>
      {open && (
        <Suspense>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
