import { useId, useState } from 'react';
import { useCorpus, useOwnThemes } from '../../../components/corpus-access.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { useViewState } from '../../../url-state/view-state.tsx';
import { CueInput } from './cue-input.tsx';
import { CueLanguage } from './cue-language.tsx';
import { DraftPreview } from './draft-preview.tsx';
import {
  changeOwn,
  type Draft,
  draftOf,
  type EditTarget,
  readDraft,
  writtenText,
} from './own-themes-model.ts';
import { formatCustomTheme } from '../../../analysis/theme-custom.ts';
import { ThemeYaml } from './theme-yaml.tsx';

/**
 * A theme as it is written. The link carries it as far as it can be read; what is typed on top of that (an unfinished
 * line, a blank) is kept here until the link says something else.
 */
export function ThemeEditor({ target }: { target: EditTarget }) {
  const { shipped: manifest } = useCorpus();
  const { state, navigate } = useViewState();
  const said = writtenText(target);
  const [typed, setTyped] = useState(() => ({ said, draft: draftOf(target) }));
  if (typed.said !== said) setTyped({ said, draft: draftOf(target) });
  const { draft } = typed;
  const { shipped } = target;
  const { custom, problems } = readDraft(draft, shipped);

  const type = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    const read = readDraft(next, shipped);
    const text = read.custom === null ? said : formatCustomTheme(read.custom);
    setTyped({ said: text, draft: next });
    if (read.custom !== null) navigate(changeOwn(manifest, state, target.place, read.custom), 'replace');
  };
  const field = (name: 'strong' | 'weak' | 'not') => ({
    value: draft[name],
    problems: problems.filter((problem) => problem.field === name).map(({ message }) => message),
    onChange: (text: string) => type({ [name]: text }),
  });
  const theme = target.custom?.theme ?? (said === '' ? shipped : null);
  return (
    <div className="@container">
      <EditorHead target={target} />
      <div className="grid gap-x-12 gap-y-8 pt-4 @min-[820px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <form className="flex flex-col gap-5" onSubmit={(event) => event.preventDefault()}>
          {shipped === null && <NameInput value={draft.label} onChange={(label) => type({ label })} />}
          <CueInput label="Strong cues" note="one is enough" rows={7} {...field('strong')} />
          <CueInput label="Weak cues" note="it takes several different ones" rows={4} {...field('weak')}>
            <WeakNeeded value={draft.weakNeeded} onChange={(weakNeeded) => type({ weakNeeded })} />
          </CueInput>
          <CueInput
            label="Not"
            note="a match that shares a word with one of these does not count"
            rows={2}
            {...field('not')}
          />
          {custom === null && (
            <p role="status" className="border-l-2 border-warning pl-3 text-warning">
              A theme needs at least one strong or weak cue
              {target.custom === null && shipped === null
                ? '. It is counted as soon as there is one.'
                : '; until then the last one that could be read is counted.'}
            </p>
          )}
          <CueLanguage />
        </form>
        <div className="min-w-0">
          {theme === null ? (
            <p className="border-t border-ink pt-2 font-serif text-passage text-ink-2">
              Type a word on the left: the paragraphs that it finds appear here, while you type.
            </p>
          ) : (
            <>
              <DraftPreview
                theme={theme}
                onAdd={(cue) => type({ strong: `${draft.strong}\n${cue}`.trim() })}
              />
              <ThemeYaml themes={[theme]} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function EditorHead({ target }: { target: EditTarget }) {
  const { shipped: manifest } = useCorpus();
  const custom = useOwnThemes();
  const { state, navigate } = useViewState();
  const { shipped, place } = target;
  const changed = target.custom !== null;
  const title = shipped === null ? (target.custom?.theme.label ?? 'A new theme') : shipped.label;
  return (
    <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-ink pb-2">
      <h2>{title}</h2>
      <p className="text-note text-ink-3">
        {shipped === null
          ? 'a theme of your own, kept in the link'
          : changed
            ? 'cues changed for this link; the corpus keeps its own'
            : 'as it is shipped; what you change holds for this link only'}
      </p>
      <p className="ml-auto flex flex-wrap gap-x-5">
        {changed && (
          <button
            type="button"
            className="link"
            onClick={() =>
              navigate({
                ...changeOwn(manifest, state, place, null),
                edit: shipped === null ? null : state.edit,
              })
            }
          >
            {shipped === null ? 'Remove it' : 'Back to the shipped cues'}
          </button>
        )}
        {custom.length > 0 && <ViewLink to={{ edit: null }}>All your themes</ViewLink>}
        {changed && (
          <ViewLink to={{ edit: null, facet: 'overview', about: null, evidence: null }}>
            Done: see it beside the others
          </ViewLink>
        )}
      </p>
    </header>
  );
}

function NameInput({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-row font-semibold">
        Name
      </label>
      <input
        id={id}
        value={value}
        maxLength={60}
        autoComplete="off"
        placeholder="Water"
        className="mt-1 w-full border-b-2 border-ink-3 bg-transparent py-1.5 font-serif text-h2 placeholder:text-ink-3"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function WeakNeeded({ value, onChange }: { value: number; onChange: (needed: number) => void }) {
  return (
    <label className="mt-1 flex items-baseline gap-x-2 text-note text-ink-2">
      Different weak cues that a paragraph needs
      <select
        className="cursor-pointer border-b border-edge bg-paper py-1 text-ink"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => (
          <option key={n}>{n}</option>
        ))}
      </select>
    </label>
  );
}
