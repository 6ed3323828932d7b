import { Children, isValidElement, type ReactNode } from 'react';
import { type EvidenceKey, evidenceKey } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';

interface EvidenceNumberProps {
  of: EvidenceKey;
  /** Says the number in full where the text alone does not ("7 of 14 paragraphs on terrorism, April 2017"). */
  label?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A number that opens the passages it was counted from. */
export function EvidenceNumber({ of, label, className = 'number figures', children }: EvidenceNumberProps) {
  const open = useIsOpen(of);
  return (
    <ViewLink
      to={{ evidence: of }}
      className={`${className} ${open ? 'bg-mark text-mark-text' : ''}`}
      aria-label={label === undefined ? undefined : nameOf(children, label)}
      aria-current={open ? 'true' : undefined}
      data-evidence={evidenceKey.format(of)}
    >
      {children}
    </ViewLink>
  );
}

/** Whether the evidence of this number is open. */
export function useIsOpen(of: EvidenceKey): boolean {
  const { state } = useViewState();
  return state.evidence !== null && evidenceKey.format(state.evidence) === evidenceKey.format(of);
}

/** Begins with what is seen, so that those who speak to their machine can name what they see (WCAG 2.5.3). */
function nameOf(children: ReactNode, label: string): string {
  const seen = textOf(children).replace(/\s+/g, ' ').trim();
  return label.toLowerCase().includes(seen.toLowerCase()) ? label : `${seen}: ${label}`;
}

function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (typeof child === 'string' || typeof child === 'number') return String(child);
      if (!isValidElement<{ children?: ReactNode; 'aria-hidden'?: unknown }>(child)) return '';
      return child.props['aria-hidden'] === 'true' ? '' : textOf(child.props.children);
    })
    .join('');
}
