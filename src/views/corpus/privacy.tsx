import { useEffect, useState } from 'react';
import { eraseDeviceStorage, listDeviceStorage } from '../../components/controls/device-storage.ts';

/** What leaves the browser (nothing), and what is kept in it. */
export function Privacy() {
  const [kept, setKept] = useState<string[] | null>(null);
  useEffect(() => {
    void listDeviceStorage().then(setKept);
  }, []);
  const erase = async () => {
    await eraseDeviceStorage();
    setKept(await listDeviceStorage());
  };
  return (
    <>
      <p>
        Everything is counted in your browser. The page asks for the files of its own folder and for nothing
        else; its security policy has the browser refuse any other address, and any script that is not the
        app’s own. There are no cookies and no counters of visits. What you search for stands in the address
        of the page, and so in the history of your browser; it is sent to nobody, unless you send the link.
      </p>
      <p>
        Kept on this device:{' '}
        {kept === null ? '…' : kept.length === 0 ? 'nothing' : new Intl.ListFormat('en-GB').format(kept)}.{' '}
        {kept !== null && kept.length > 0 && (
          <button type="button" className="link min-h-6 font-sans text-ui" onClick={() => void erase()}>
            Erase it
          </button>
        )}
      </p>
    </>
  );
}
