import { type ReactNode, useId } from 'react';

interface CueInputProps {
  label: string;
  note: string;
  rows: number;
  value: string;
  problems: readonly string[];
  onChange: (text: string) => void;
  children?: ReactNode;
}

/** A list of cues, one a line, with what could not be read of it. */
export function CueInput({ label, note, rows, value, problems, onChange, children }: CueInputProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-row font-semibold">
        {label} <span className="text-note font-normal text-ink-3">{note}</span>
      </label>
      <textarea
        id={id}
        value={value}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0}
        className="mt-1 w-full resize-y border border-edge bg-transparent px-2 py-1.5 font-serif text-passage"
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
      <ul id={`${id}-problems`} className="text-note text-warning">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
