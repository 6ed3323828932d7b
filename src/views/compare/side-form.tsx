import { type FormEvent, useId, useRef } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import { kindLabels } from '../../components/name-kind-labels.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { nameKinds } from '../../corpus/name-kind.ts';
import { formatSelection } from '../../analysis/selection-text.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { Side } from './use-sides.ts';

/** Sides that a list cannot name: passages that match a search, several speeches, a span of years, any name. */
export function SideForm({ side }: { side: Side }) {
  const { navigate } = useViewState();
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const letter = side.letter.toUpperCase();
  const take = (spec: SelectionSpec) => {
    popover.current?.hidePopover();
    navigate({ [side.letter]: formatSelection(spec) });
  };
  return (
    <>
      <button type="button" popoverTarget={id} className="link min-h-[24px] text-note text-ink-2">
        More<span className="sr-only"> ways to choose side {letter}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={`Choose side ${letter}`}
        className="m-auto max-h-[85dvh] w-[min(32rem,92vw)] overflow-y-auto border border-ink bg-paper p-5 text-left text-ui text-ink"
      >
        <p className="mb-3 flex items-baseline justify-between">
          <b className="text-row font-semibold">Side {letter}</b>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="link min-h-[24px] text-note"
          >
            Close
          </button>
        </p>
        <SearchFields side={side} take={take} />
        <SpeechFields side={side} take={take} />
        <YearFields side={side} take={take} />
        <NameFields side={side} take={take} />
      </div>
    </>
  );
}

interface FieldsProps {
  side: Side;
  take: (spec: SelectionSpec) => void;
}

const form = 'border-t border-rule py-3 flex flex-col items-start gap-2';
const submit = 'border border-edge px-3 py-1 hover:border-ink';

function SearchFields({ side, take }: FieldsProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = textOf(new FormData(event.currentTarget), 'query');
    if (query !== '') take({ query });
  };
  return (
    <form className={form} onSubmit={send}>
      <label className="flex w-full flex-col gap-1">
        <b className="font-semibold">Passages that match a search</b>
        <input
          key={side.text}
          name="query"
          type="search"
          required
          maxLength={300}
          defaultValue={side.own.query ?? ''}
          placeholder={'"security council" -NATO'}
          className="w-full border-b border-edge bg-transparent py-1 font-serif text-passage placeholder:text-ink-3"
        />
      </label>
      <p className="text-note text-ink-3">
        In the language of Search: words, “phrases”, secur*, OR, -without, near/5, theme:, year:.
      </p>
      <button className={submit}>Take these passages</button>
    </form>
  );
}

function SpeechFields({ side, take }: FieldsProps) {
  const manifest = useManifest();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll('speech');
    const documents = manifest.documents.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
    if (documents.length > 0) take({ documents });
  };
  return (
    <form className={form} onSubmit={send}>
      <fieldset className="w-full">
        <legend className="mb-1 font-semibold">Several speeches</legend>
        <div className="grid max-h-52 grid-cols-2 gap-x-4 overflow-y-auto sm:grid-cols-3">
          {manifest.documents.map(({ id, shortTitle }) => (
            <label key={id} title={shortTitle} className="flex min-h-[28px] min-w-0 items-center gap-2">
              <input
                key={side.text}
                type="checkbox"
                name="speech"
                value={id}
                defaultChecked={side.own.documents?.includes(id) ?? false}
              />
              <span className="truncate">{nameSpeech(manifest, id)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button className={submit}>Take these speeches</button>
    </form>
  );
}

function YearFields({ side, take }: FieldsProps) {
  const { documents } = useManifest();
  const dates = documents.flatMap(({ date }) => date ?? []);
  const [first, last] = [Number(dates[0]?.slice(0, 4)), Number(dates.at(-1)?.slice(0, 4))];
  if (Number.isNaN(first) || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [from = '', to = ''] = [textOf(data, 'from'), textOf(data, 'to')].sort();
    take({ from: `${from}-01-01`, to: `${to}-12-31` });
  };
  const select = (name: 'from' | 'to', label: string, fallback: string) => (
    <label>
      <span className="sr-only">{label}</span>
      <select
        key={side.text}
        name={name}
        defaultValue={side.own[name]?.slice(0, 4) ?? fallback}
        className="cursor-pointer border-b border-edge bg-paper py-1"
      >
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
  return (
    <form className={form} onSubmit={send}>
      <fieldset>
        <legend className="mb-1 font-semibold">Years</legend>
        {select('from', 'From year', String(first))} – {select('to', 'To year', String(last))}
      </fieldset>
      <button className={submit}>Take these years</button>
    </form>
  );
}

function NameFields({ side, take }: FieldsProps) {
  const { names = [] } = useManifest();
  if (names.length === 0) return null;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    if (name !== '') take({ name });
  };
  const kinds = nameKinds.filter((kind) => names.some((name) => name.kind === kind));
  return (
    <form className={form} onSubmit={send}>
      <label className="flex w-full flex-col gap-1">
        <b className="font-semibold">Paragraphs that name</b>
        <select
          key={side.text}
          name="name"
          defaultValue={side.own.name ?? names[0]?.id}
          className="w-full cursor-pointer border-b border-edge bg-paper py-1"
        >
          {kinds.map((kind) => (
            <optgroup key={kind} label={kindLabels[kind]}>
              {names
                .filter((name) => name.kind === kind)
                .toSorted((x, y) => x.label.localeCompare(y.label, 'en'))
                .map(({ id, label, count }) => (
                  <option key={id} value={id}>
                    {label} ({count})
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button className={submit}>Take these paragraphs</button>
    </form>
  );
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
