import type { ReactNode } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useViewState } from '../../url-state/view-state.tsx';

interface LineLinkProps {
  line: number;
  capital?: boolean;
  className?: string;
  children?: ReactNode;
}

/** Leads to a raw line of the source; the text stays where it is. */
export function LineLink({ line, capital = false, className, children }: LineLinkProps) {
  const { state } = useViewState();
  return (
    <ViewLink
      to={{ line, source: state.source === 'text' ? 'both' : state.source }}
      {...(className === undefined ? {} : { className })}
    >
      {children ?? `${capital ? 'Line' : 'line'} ${line}`}
    </ViewLink>
  );
}
