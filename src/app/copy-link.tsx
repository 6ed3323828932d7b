import { useState } from 'react';
import { useViewState } from '../url-state/view-state.tsx';

const idle = { copied: false, address: null };

/** Copies the address of what is shown; where the clipboard is closed to the page, shows it to be copied by hand. */
export function CopyLink() {
  const { shareAddress } = useViewState();
  const [shown, setShown] = useState<{ copied: boolean; address: string | null }>(idle);

  const copy = async () => {
    const address = shareAddress();
    try {
      await navigator.clipboard.writeText(address);
      setShown({ copied: true, address: null });
      window.setTimeout(() => setShown(idle), 2_000);
    } catch {
      setShown({ copied: false, address });
    }
  };

  return (
    <span className="relative">
      <button type="button" className="hover:text-ink" onClick={() => void copy()}>
        {shown.copied ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="sr-only">
        {shown.copied ? 'The link to this view is on the clipboard.' : ''}
      </span>
      {shown.address !== null && (
        <span className="absolute top-8 right-0 z-20 flex w-72 flex-col gap-2 border border-ink bg-paper p-3">
          <label className="text-note" htmlFor="copy-address">
            The clipboard is closed to this page. Copy the link from here:
          </label>
          <input
            id="copy-address"
            readOnly
            value={shown.address}
            className="border-b border-edge bg-transparent py-1"
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className="link self-end" onClick={() => setShown(idle)}>
            Close
          </button>
        </span>
      )}
    </span>
  );
}
