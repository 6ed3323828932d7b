import { usePageKeys } from '../../components/controls/use-page-keys.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { formatMonth } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { listSideChoices } from './side-choices-model.ts';
import { SideForm } from './side-form.tsx';
import { stepSpeeches } from './step-sides-model.ts';
import type { Side, Sides } from './use-sides.ts';

/** Both sides by name, each with a way to choose another; between them, swap. */
export function SideHeads({ a, b }: Sides) {
  const { state } = useViewState();
  useStepKeys({ a, b });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-stretch gap-x-3 pt-4 sm:gap-x-8">
      <h1 className="sr-only">
        Compare {a.title} with {b.title}
      </h1>
      <SideHead side={a} other={b} />
      <ViewLink
        to={{ a: b.text, b: a.text, pin: state.pin === 'a' ? 'b' : state.pin === 'b' ? 'a' : 'none' }}
        className="link mb-3 self-end text-note text-ink-2"
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
      className={`flex h-full min-w-0 flex-col border-b-2 pb-2 ${end ? 'items-end text-right' : 'items-start'}`}
      style={{ borderColor: side.color.mark }}
    >
      <div
        className={`screen-only flex max-w-full flex-wrap items-baseline gap-x-3 ${end ? 'flex-row-reverse' : ''}`}
      >
        <SideChooser side={side} other={other} />
        <SideForm side={side} />
        <PinButton side={side} />
        <Steps side={side} other={other} />
      </div>
      <p
        className={`font-serif text-h1-phone font-[450] tracking-[-0.018em] text-balance wrap-anywhere ${side.title.length > 36 ? '' : 'sm:text-h1'}`}
      >
        {side.title}
      </p>
      <p className="min-h-5 text-row text-ink-2">{side.subtitle}</p>
    </section>
  );
}

/** Keeps a side while the other steps through the speeches, or is chosen in another view. */
function PinButton({ side }: { side: Side }) {
  const { state, navigate } = useViewState();
  const pinned = state.pin === side.letter;
  return (
    <button
      type="button"
      aria-pressed={pinned}
      aria-label={`Pin side ${side.letter.toUpperCase()}`}
      title="Stays while the other side changes: by [ and ], or chosen in another view"
      className={`min-h-[24px] text-note ${pinned ? 'font-semibold text-ink' : 'link text-ink-2'}`}
      onClick={() =>
        // Both sides are named: the pinned one must not depend on what the other one was.
        navigate({ pin: pinned ? 'none' : side.letter, [side.letter]: side.text })
      }
    >
      {pinned ? 'Pinned' : 'Pin'}
    </button>
  );
}

function Steps({ side, other }: { side: Side; other: Side }) {
  const manifest = useManifest();
  if (side.document === null) return null;
  const { before, after } = stepSpeeches(manifest, side.document.id, other.text);
  const letter = side.letter.toUpperCase();
  const step = (to: string | null, sign: string, which: string) =>
    to === null ? (
      <span aria-hidden="true" className="inline-block min-w-[24px] py-0.5 text-center text-rule-2">
        {sign}
      </span>
    ) : (
      <ViewLink
        to={{ [side.letter]: to }}
        className="inline-block min-w-[24px] py-0.5 text-center text-ink-2 hover:text-ink"
        aria-label={`Side ${letter}: the speech ${which}, ${nameSpeech(manifest, to)}`}
      >
        {sign}
      </ViewLink>
    );
  return (
    <span className="whitespace-nowrap">
      {step(before, '‹', 'before')}
      {step(after, '›', 'after')}
    </span>
  );
}

/** [ and ] step the side that is not pinned: B, unless B is. */
function useStepKeys({ a, b }: Sides): void {
  const manifest = useManifest();
  const { state, navigate } = useViewState();
  usePageKeys((key) => {
    if (key !== '[' && key !== ']') return;
    const [side, other] = state.pin === 'b' ? [a, b] : [b, a];
    const { before, after } = stepSpeeches(manifest, side.document?.id ?? '', other.text);
    const to = key === '[' ? before : after;
    if (to !== null) navigate({ [side.letter]: to, [other.letter]: other.text });
  });
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
        onChange={(event) => navigate({ [side.letter]: event.target.value })}
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
