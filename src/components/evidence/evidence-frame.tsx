import { type ReactNode, useEffect, useRef } from 'react';
import { useViewState } from '../../url-state/view-state.tsx';

interface EvidenceFrameProps {
  title: string;
  /** The number itself, large, and what it is a number of. */
  figure: ReactNode;
  unit: ReactNode;
  children: ReactNode;
}

/** What every evidence panel has: the number, and a way out that leads back to where it was opened. */
export function EvidenceFrame({ title, figure, unit, children }: EvidenceFrameProps) {
  const { navigate } = useViewState();
  const heading = useRef<HTMLHeadingElement>(null);
  // Not on a page that was opened with its evidence: nobody has asked for the focus to move.
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="flex flex-col gap-4 pb-10">
      <div>
        <div className="flex items-baseline justify-between">
          <span className="text-note font-semibold">Evidence</span>
          <button
            type="button"
            className="screen-only text-note text-ink-2"
            onClick={() => navigate({ evidence: null })}
          >
            Close <kbd className="ml-1 rounded-xs border border-rule-2 px-1 font-sans text-tick">Esc</kbd>
          </button>
        </div>
        <h2 ref={heading} tabIndex={-1} className="mt-1 outline-none wrap-anywhere">
          {title}
        </h2>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-2 text-ink-2">
          <span className="figures font-serif text-figure font-[450] text-ink">{figure}</span> {unit}
        </p>
      </div>
      {children}
    </div>
  );
}

/** One input of a number: its name, and its value. */
export interface EvidenceInput {
  label: string;
  value: ReactNode;
  /** The line where the inputs come together. */
  result?: boolean;
}

/** The formula with its inputs, ending in the division. */
export function EvidenceInputs({ inputs }: { inputs: EvidenceInput[] }) {
  return (
    <table className="w-full border-t border-rule text-ui">
      <caption className="sr-only">How the number is made</caption>
      <tbody>
        {inputs.map(({ label, value, result }) => (
          <tr
            key={label}
            className={`border-b ${result ? 'border-t border-t-ink border-b-rule font-semibold' : 'border-rule'}`}
          >
            <th
              scope="row"
              className={`py-1.5 pr-4 text-left align-top ${result ? '' : 'font-normal text-ink-2'}`}
            >
              {label}
            </th>
            <td className="figures py-1.5 text-right align-top">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the number does not say. */
export function EvidenceNote({ children }: { children: ReactNode }) {
  return <p className="border-l border-rule-2 pl-3 text-note text-ink-3">{children}</p>;
}
