import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useAnswer } from '../../components/corpus-access.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import type { Completion } from '../../search/complete.ts';
import { useTypedText } from './use-typed-text.ts';

interface QueryInputProps {
  ref: RefObject<HTMLInputElement | null>;
  id: string;
  text: string;
  placeholder: string;
  describedBy: string;
  onCommit: (text: string) => void;
}

/** The longest query that a link carries; of it the language reads the first 2,000 characters. */
const longestQuery = 10_000;

/** A box that offers how the word at the caret may go on (combobox with a list, ARIA 1.2). */
export function QueryInput({ ref, id, text, placeholder, describedBy, onCommit }: QueryInputProps) {
  const { typed, type, flush } = useTypedText(text, onCommit);
  const [caret, setCaret] = useState(0);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const asked = open && typed.trim() !== '';
  const { data, isPlaceholderData } = useAnswer(
    'complete',
    { query: typed, caret, limit: 8 },
    { enabled: asked },
  );
  const known = asked && !isPlaceholderData && data !== undefined;
  const completions = known ? data.completions.filter(({ insert }) => insert !== typedWord()) : [];
  const shown = completions.length > 0;
  const chosen = completions[active];

  function typedWord(): string {
    return data === undefined ? '' : typed.slice(data.start, data.end);
  }

  const close = () => {
    setOpen(false);
    setActive(-1);
  };

  const accept = ({ kind, insert }: Completion) => {
    if (data === undefined) return;
    const next = typed.slice(0, data.start) + insert + typed.slice(data.end);
    const at = data.start + insert.length;
    type(next);
    setCaret(at);
    setActive(-1);
    // After a field come its values.
    setOpen(kind === 'field');
    requestAnimationFrame(() => ref.current?.setSelectionRange(at, at));
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!shown) return setOpen(true);
      const last = completions.length;
      // One place more than there are rows: the text itself.
      setActive(((active + 1 + step + last + 1) % (last + 1)) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen !== undefined) return accept(chosen);
      close();
      flush();
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <span className="relative min-w-0 flex-1">
      <input
        ref={ref}
        id={id}
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${active}`}
        aria-describedby={describedBy}
        value={typed}
        maxLength={longestQuery}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={placeholder}
        className="w-full bg-transparent py-2 font-serif text-h2 font-normal outline-none placeholder:text-ink-3"
        onChange={(event) => {
          type(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setActive(-1);
          setOpen(true);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onKeyDown={press}
        onBlur={() => {
          close();
          flush();
        }}
      />
      {shown && (
        <div
          id={list}
          role="listbox"
          aria-label="How it may go on"
          className="absolute inset-x-0 top-full z-20 mt-0.5 max-h-80 overflow-y-auto border border-ink bg-paper py-1"
        >
          {completions.map((completion, i) => (
            <button
              key={completion.insert}
              type="button"
              tabIndex={-1}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              className={`flex min-h-7 w-full text-left items-baseline gap-x-3 px-3 py-0.5 ${i === active ? 'bg-mark text-mark-text' : 'hover:bg-sunk'}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => accept(completion)}
            >
              <CompletionRow completion={completion} />
            </button>
          ))}
        </div>
      )}
      <span role="status" className="sr-only">
        {shown
          ? `${formatQuantity(completions.length, 'suggestion')}; up and down to choose, Enter to take one.`
          : ''}
      </span>
    </span>
  );
}

function CompletionRow({ completion: { insert, label, count } }: { completion: Completion }) {
  return (
    <>
      <span className="min-w-0 truncate font-serif text-passage" dir="auto">
        {insert}
      </span>
      {label !== null && <span className="min-w-0 truncate text-note">{label}</span>}
      {count !== null && (
        <span className="figures ml-auto text-note">
          {formatCount(count)}
          <span className="sr-only"> times</span>
        </span>
      )}
    </>
  );
}
