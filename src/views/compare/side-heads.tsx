import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { formatMonth } from '../../components/format.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { listSideChoices } from './side-choices-model.ts';
import type { Side, Sides } from './use-sides.ts';

/** Both sides by name, each with a way to choose another; between them, swap. */
export function SideHeads({ a, b }: Sides) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-end gap-x-3 pt-4 sm:gap-x-8">
      <h1 className="sr-only">
        Compare {a.title} with {b.title}
      </h1>
      <SideHead side={a} other={b} />
      <ViewLink
        to={{ a: b.text, b: a.text, spot: null }}
        className="link pb-3 text-note text-ink-2"
        aria-label="Swap the sides"
      >
        Swap
      </ViewLink>
      <SideHead side={b} other={a} />
    </div>
  );
}

function SideHead({ side, other }: { side: Side; other: Side }) {
  const end = side.letter === 'a';
  return (
    <section
      aria-label={`Side ${side.letter.toUpperCase()}`}
      className={`flex h-full min-w-0 flex-col justify-end border-b-2 pb-2 ${end ? 'items-end text-right' : 'items-start'}`}
      style={{ borderColor: side.color.mark }}
    >
      <SideChooser side={side} other={other} />
      <p className="font-serif text-h1-phone font-[450] tracking-[-0.018em] text-balance sm:text-h1">
        {side.title}
      </p>
      <p className="min-h-5 text-row text-ink-2">{side.subtitle}</p>
    </section>
  );
}

function SideChooser({ side, other }: { side: Side; other: Side }) {
  const manifest = useManifest();
  const { navigate } = useViewState();
  const letter = side.letter.toUpperCase();
  const groups = listSideChoices(manifest, other.text, (document) =>
    document.date === null ? document.shortTitle : `${formatMonth(document.date)}: ${document.shortTitle}`,
  );
  const listed = groups.some(({ choices }) => choices.some(({ text }) => text === side.text));
  return (
    <label
      className={`flex max-w-full items-baseline gap-2 text-note ${side.letter === 'a' ? 'flex-row-reverse' : ''}`}
    >
      <span className="font-semibold" style={{ color: side.color.text }}>
        <span className="sr-only">Side </span>
        {letter}
      </span>
      <select
        className="w-20 min-w-0 cursor-pointer truncate border-b border-edge bg-paper py-0.5 text-ink-2 sm:w-44"
        value={side.text}
        onChange={(event) => navigate({ [side.letter]: event.target.value, spot: null })}
      >
        {!listed && <option value={side.text}>{side.title}</option>}
        {groups.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            {choices.map(({ text, label }) => (
              <option key={text} value={text}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
