import { type SubmitEvent, useId, useState } from 'react';
import { saveFile } from '../../components/controls/save-file.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { decodeLink } from '../../url-state/codec.ts';
import { dropView, eraseDevice, keepView, useKeptViews } from './kept-views.ts';
import { formatViews, parseViews } from './view-file.ts';

interface KeptPartProps {
  /** What the view is called where no other name is given. */
  title: string;
  /** The address of the view that is shown. */
  address: string;
  onOpen: () => void;
}

/** Views that are kept on this device: named, opened, dropped, saved as a file and read from one. */
export function KeptPart({ title, address, onOpen }: KeptPartProps) {
  const views = useKeptViews();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const file = useId();
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const kept = name.trim() || title;
    keepView({ name: kept.slice(0, 120), query: new URL(address).search || '?' });
    setName('');
    setSaid(`“${kept}” is kept on this device.`);
  };
  const readFile = async (chosen: File) => {
    const read = parseViews(chosen.size > 2_000_000 ? '' : await chosen.text());
    if ('problem' in read) return setSaid(`${chosen.name} could not be read: ${read.problem}.`);
    for (const view of read) keepView(view);
    return setSaid(`${read.length} views were read from ${chosen.name}.`);
  };
  return (
    <>
      <form className="flex flex-wrap items-baseline gap-x-3 gap-y-1" onSubmit={keep}>
        <input
          aria-label="Name for this view"
          placeholder={title}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-w-0 flex-1 basis-48 border-b border-edge bg-transparent py-1"
        />
        <button className="link min-h-6">Keep this view</button>
      </form>
      {views.length > 0 && (
        <ul className="mt-2">
          {views.map(({ name: label, query }) => (
            <li key={label} className="flex items-baseline gap-x-3 border-t border-rule py-1">
              <ViewLink
                to={decodeLink(query).state}
                className="link min-w-0 flex-1 wrap-anywhere"
                onClick={onOpen}
              >
                {label}
              </ViewLink>
              <button
                type="button"
                className="min-h-6 text-note text-ink-3"
                aria-label={`Drop ${label}`}
                onClick={() => dropView(label)}
              >
                Drop
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="mt-1 text-note text-ink-2 wrap-anywhere">
        {said}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-5 text-note text-ink-2">
        {views.length > 0 && (
          <button
            type="button"
            className="link min-h-6"
            onClick={() => saveFile('rostrum-views.json', 'application/json', formatViews(views))}
          >
            Save as a file
          </button>
        )}
        <label htmlFor={file} className="link min-h-6 cursor-pointer focus-within:outline-2">
          Read from a file
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen !== undefined) void readFile(chosen);
              event.target.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="link min-h-6"
          onClick={() => {
            eraseDevice();
            setSaid('Nothing of Rostrum is left on this device.');
          }}
        >
          Erase all that is kept
        </button>
      </p>
      <p className="mt-1 text-note text-ink-3">
        Kept in this browser and nowhere else: these views, where you last were, the style of citations, the
        colours you chose, and whether keys are switched off.
      </p>
    </>
  );
}
