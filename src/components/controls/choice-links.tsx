import type { UrlState } from '../../url-state/parameters.ts';
import { ViewLink } from './view-link.tsx';

interface ChoiceLinksProps<Value extends string | number> {
  /** What is chosen, read before the words. */
  label: string;
  /** Shown before the words; not where they speak for themselves. */
  visibleLabel?: boolean;
  options: readonly (readonly [value: Value, label: string])[];
  value: Value;
  /** The change of state that an option is. */
  to: (value: Value) => Partial<UrlState>;
}

/** One of a few words; each is a link to the view with that choice. */
export function ChoiceLinks<Value extends string | number>({
  label,
  visibleLabel = false,
  options,
  value,
  to,
}: ChoiceLinksProps<Value>) {
  return (
    <div
      role="group"
      aria-label={label}
      className="flex flex-wrap items-baseline gap-x-2.5 text-note text-ink-2"
    >
      {visibleLabel && <span className="text-ink-3">{label}</span>}
      {options.map(([option, text]) => (
        <ViewLink
          key={option}
          to={to(option)}
          className={option === value ? 'font-semibold text-ink' : 'link'}
          aria-current={option === value ? 'true' : undefined}
        >
          {text}
        </ViewLink>
      ))}
    </div>
  );
}
