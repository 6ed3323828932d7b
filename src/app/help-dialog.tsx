import { useState } from 'react';
import { Dialog } from '../components/controls/dialog.tsx';
import { enableShortcuts, shortcutsEnabled } from '../components/controls/key-shortcuts.ts';
import { useManifest } from '../components/corpus-access.tsx';
import { shortcuts } from './shortcut-list.ts';

export default function HelpDialog({ onClose }: { onClose: () => void }) {
  const [keysOn, setKeysOn] = useState(shortcutsEnabled);
  const { rights } = useManifest();
  return (
    <Dialog title="How to use Rostrum" onClose={onClose}>
      <div className="mt-3 flex flex-col gap-3 font-serif text-passage">
        <p>
          A dotted number opens its evidence: how it was computed, and the passages it was counted from. From
          there each passage leads into the text, and from the text to the line of the source.
        </p>
        <p>
          The bar under the header filters every view by speech, by date and by theme. Whatever you set is in
          the address: copy it, and whoever opens it sees what you see.
        </p>
        <p>
          Only the words of a document’s own speaker are counted. What others say is shown and can be
          searched. {rights}
        </p>
      </div>
      <h3 className="mt-5 mb-1 font-semibold">Keys</h3>
      <table className="w-full">
        <tbody>
          {shortcuts.map(([key, meaning]) => (
            <tr key={key} className="border-t border-rule">
              <th scope="row" className="w-28 py-1 text-left font-medium">
                {key}
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={(event) => {
            setKeysOn(event.target.checked);
            enableShortcuts(event.target.checked);
          }}
        />
        Use these keys on this device
      </label>
    </Dialog>
  );
}
