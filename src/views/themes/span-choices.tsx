import { useManifest } from '../../components/corpus-access.tsx';
import { describeSelection } from '../../components/describe-selection.ts';
import { filteredDocuments } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { computeSpanChoices, type SpanChoice, specOf } from './what-changed-model.ts';

/** The two spans that are held against each other. */
export function SpanChoices({ earlier, later }: { earlier: string; later: string }) {
  const { navigate } = useViewState();
  return (
    <div className="screen-only flex flex-wrap items-baseline gap-x-6 gap-y-2 text-ink-2">
      <SpanSelect label="From" value={earlier} onChange={(a) => navigate({ a, b: later, evidence: null })} />
      <SpanSelect label="To" value={later} onChange={(b) => navigate({ a: earlier, b, evidence: null })} />
    </div>
  );
}

interface SpanSelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function SpanSelect({ label, value, onChange }: SpanSelectProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { halves, years, speeches } = computeSpanChoices(filteredDocuments(state, manifest));
  const known = [...halves, ...years, ...speeches].some((choice) => choice.value === value);
  return (
    <label className="flex max-w-full items-baseline gap-x-2">
      {label}
      <select
        className="min-w-0 cursor-pointer border-b border-edge bg-paper py-1 text-ink"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!known && <option value={value}>{describeSelection(specOf(value), manifest)}</option>}
        <Choices label="Halves" choices={halves} />
        <Choices label="Years" choices={years} />
        <Choices label="Speeches" choices={speeches} />
      </select>
    </label>
  );
}

function Choices({ label, choices }: { label: string; choices: readonly SpanChoice[] }) {
  return choices.length === 0 ? null : (
    <optgroup label={label}>
      {choices.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
