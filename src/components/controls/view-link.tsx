import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What of the state changes where the link leads. */
  to: Partial<UrlState>;
  children: ReactNode;
}

/** A real link to another state of the app: it can be opened in a new tab, copied, and followed without a reload. */
export function ViewLink({ to, children, className = 'link', onClick, ...rest }: ViewLinkProps) {
  const { href, navigate } = useViewState();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented || rest.target === '_blank') return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a {...rest} href={href(to)} onClick={follow} className={className}>
      {children}
    </a>
  );
}
