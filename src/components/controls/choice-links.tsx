import { Fragment } from 'react';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from './view-link.tsx';

export interface Choice {
  id: string;
  label: string;
  /** The state that chooses it. */
  to: Partial<UrlState>;
}

interface ChoiceLinksProps {
  /** What is chosen: "Sort". */
  label: string;
  /** Whether the label is also shown. */
  labelled?: boolean;
  choices: readonly Choice[];
  current: string;
}

/** A few ways to see the same thing, side by side; each is a link. */
export function ChoiceLinks({ label, labelled = false, choices, current }: ChoiceLinksProps) {
  return (
    <span role="group" aria-label={label} className="text-note text-ink-2">
      {labelled && <span aria-hidden="true">{label}: </span>}
      {choices.map(({ id, label: name, to }, i) => (
        <Fragment key={id}>
          {i > 0 && <span aria-hidden="true"> · </span>}
          <ViewLink
            to={to}
            className={id === current ? 'font-semibold text-ink' : 'link'}
            aria-current={id === current ? 'true' : undefined}
          >
            {name}
          </ViewLink>
        </Fragment>
      ))}
    </span>
  );
}

interface ParameterChoiceProps<Name extends keyof UrlState> {
  label: string;
  parameter: Name;
  values: readonly UrlState[Name][];
  /** What else is set with any of them. */
  also?: Partial<UrlState>;
}

/** The values of one parameter, called what the link calls them. */
export function ParameterChoice<Name extends keyof UrlState>({
  label,
  parameter,
  values,
  also,
}: ParameterChoiceProps<Name>) {
  const { state } = useViewState();
  const choices = values.map((value) => ({
    id: String(value),
    label: String(value),
    to: { ...also, [parameter]: value },
  }));
  return <ChoiceLinks label={label} labelled choices={choices} current={String(state[parameter])} />;
}
