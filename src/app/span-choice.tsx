import type { Manifest } from '../corpus/artifact.ts';
import { firstDay, lastDay } from '../url-state/span.ts';
import { useViewState } from '../url-state/view-state.tsx';

/** Two years to choose between; a span that was dragged on the timeline stands in the list as it was set. */
export function SpanChoice({ manifest }: { manifest: Manifest }) {
  const { state, navigate } = useViewState();
  const dates = manifest.documents.flatMap(({ date }) => date ?? []);
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(first.slice(0, 4)) + i),
  );
  const [low = '', high = ''] = [years[0], years.at(-1)];
  const from = state.span?.from ?? low;
  const to = state.span?.to ?? high;
  const change = (next: { from: string; to: string }) => {
    const [a, b] = firstDay(next.from) <= lastDay(next.to) ? [next.from, next.to] : [next.to, next.from];
    navigate({ span: a === low && b === high ? null : { from: a, to: b } });
  };
  return (
    <span className="flex items-center text-ink-2">
      <YearSelect
        label="From year"
        value={from}
        years={years}
        onChange={(year) => change({ from: year, to })}
      />
      <span aria-hidden="true">–</span>
      <YearSelect label="To year" value={to} years={years} onChange={(year) => change({ from, to: year })} />
    </span>
  );
}

interface YearSelectProps {
  label: string;
  value: string;
  years: string[];
  onChange: (year: string) => void;
}

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  const choices = years.includes(value) ? years : [...years, value].sort();
  return (
    <select
      aria-label={label}
      className="cursor-pointer bg-transparent py-1"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((year) => (
        <option key={year}>{year}</option>
      ))}
    </select>
  );
}
