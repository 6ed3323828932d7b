import { type ReactNode, useState } from 'react';
import { formatSelection } from '../analysis/selection-text.ts';
import { ViewLink } from '../components/controls/view-link.tsx';
import { speechColor } from '../components/speech-color.ts';
import { formatCount } from '../components/format.ts';
import type { Manifest } from '../corpus/artifact.ts';
import { compareWithRest } from '../url-state/compare-link.ts';
import { filterOf } from '../url-state/resolve-link.ts';
import { useViewState } from '../url-state/view-state.tsx';
import { describeFilter, selectionSize } from './filter-summary.ts';
import { SpanChoice } from './span-choice.tsx';
import { nameSpeech } from '../components/speech-name.ts';

/** Speeches that still get a key each; more are chosen from a list. */
const mostKeys = 8;

/** Names that the filter offers. */
const mostNames = 40;

/** The filter of every view, and the legend of every chart. At its right, in words, what it leaves. */
export function FilterBar({ manifest }: { manifest: Manifest }) {
  const { state, navigate } = useViewState();
  const [open, setOpen] = useState(false);
  const filtered = state.docs !== null || state.span !== null || state.theme !== null || state.name !== null;
  const size = selectionSize(state, manifest);
  const controls = (
    <>
      <SpeechKeys manifest={manifest} />
      <span aria-hidden="true" className="hidden h-4 border-l border-rule-2 sm:block" />
      <SpanChoice manifest={manifest} />
      <ThemeChoice manifest={manifest} />
      <NameChoice manifest={manifest} />
      {filtered && (
        <button
          type="button"
          className="link text-ink-2"
          onClick={() => navigate({ docs: null, span: null, theme: null, name: null })}
        >
          Undo<span className="sr-only"> all filters</span>
        </button>
      )}
      {filtered && state.view !== 'compare' && (
        <ViewLink
          to={{ ...compareWithRest(formatSelection(filterOf(state))), docs: null, span: null, theme: null }}
          className="link text-ink-2"
        >
          Compare with the rest
        </ViewLink>
      )}
    </>
  );
  return (
    <section aria-label="Filter" className="screen-only border-b border-rule bg-paper">
      <div className="page hidden min-h-11 flex-wrap items-center gap-x-5 gap-y-1 py-1.5 sm:flex">
        {controls}
        <Summary>{size}</Summary>
      </div>
      <div className="page sm:hidden">
        <div className="flex min-h-11 items-center gap-3">
          <span aria-hidden="true" className="flex gap-1">
            {manifest.documents.slice(0, mostKeys).map((document, index) => (
              <Square key={document.id} index={index} on={state.docs?.includes(document.id) ?? true} />
            ))}
          </span>
          <span className="min-w-0 flex-1 truncate text-ink-2">{describeFilter(state, manifest)}</span>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Done' : 'Filter'}
          </button>
        </div>
        {open && (
          <div className="flex flex-col items-start gap-3 border-t border-rule py-3">
            {controls}
            <Summary>{size}</Summary>
          </div>
        )}
      </div>
    </section>
  );
}

function Summary({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="text-ui text-ink-2 sm:ml-auto">
      {children}
    </p>
  );
}

function SpeechKeys({ manifest }: { manifest: Manifest }) {
  const { state, navigate } = useViewState();
  const [open, setOpen] = useState(false);
  const ids = manifest.documents.map((document) => document.id);
  const toggle = (id: string) => {
    const on = state.docs ?? ids;
    const next = ids.filter((each) => (each === id ? !on.includes(id) : on.includes(each)));
    navigate({ docs: next.length === 0 || next.length === ids.length ? null : next });
  };
  const few = ids.length <= mostKeys;
  // A closed list of hundreds would be made anew with each key that is typed.
  const keys = (few || open ? manifest.documents : []).map((document, index) => {
    const on = state.docs?.includes(document.id) ?? true;
    return (
      <li key={document.id}>
        <button
          type="button"
          aria-pressed={on}
          title={document.title}
          className={`flex items-center gap-2 whitespace-nowrap py-1 ${on ? 'text-ink' : 'text-ink-3'}`}
          onClick={() => toggle(document.id)}
        >
          <Square index={index} on={on} />
          {nameSpeech(manifest, document.id)}
        </button>
      </li>
    );
  });
  if (few)
    return (
      <ul aria-label="Speeches" className="flex flex-wrap gap-x-5">
        {keys}
      </ul>
    );
  return (
    <details className="relative" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer">
        {state.docs === null
          ? `All ${formatCount(ids.length)} speeches`
          : `${state.docs.length} of ${ids.length} speeches`}
      </summary>
      <ul
        aria-label="Speeches"
        className="absolute z-20 mt-2 grid max-h-[60vh] w-[min(40rem,90vw)] grid-cols-2 overflow-y-auto border border-ink bg-paper p-4 sm:grid-cols-4"
      >
        {keys}
      </ul>
    </details>
  );
}

function Square({ index, on }: { index: number; on: boolean }) {
  const { mark } = speechColor(index);
  return (
    <span
      aria-hidden="true"
      className="inline-block size-[9px] shrink-0 border"
      style={{ borderColor: on ? mark : 'var(--edge)', background: on ? mark : 'transparent' }}
    />
  );
}

function ThemeChoice({ manifest }: { manifest: Manifest }) {
  const { state, navigate } = useViewState();
  return (
    <FilterSelect
      label="Theme"
      every="Any theme"
      options={manifest.themes}
      value={state.theme}
      onChange={(theme) => navigate({ theme })}
    />
  );
}

/** The names that are commonest, and the one that is chosen; any other is chosen on its page. */
function NameChoice({ manifest }: { manifest: Manifest }) {
  const { state, navigate } = useViewState();
  const offered = (manifest.names ?? []).filter(({ id }, i) => i < mostNames || id === state.name);
  return (
    <FilterSelect
      label="Name"
      every="Any name"
      options={offered}
      value={state.name}
      onChange={(name) => navigate({ name })}
    />
  );
}

interface FilterSelectProps {
  label: string;
  /** What stands for no choice. */
  every: string;
  options: readonly { id: string; label: string }[];
  value: string | null;
  onChange: (id: string | null) => void;
}

function FilterSelect({ label, every, options, value, onChange }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <label className="flex items-center">
      <span className="sr-only">{label}</span>
      <select
        className="max-w-44 cursor-pointer bg-transparent py-1 text-ink-2"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{every}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
