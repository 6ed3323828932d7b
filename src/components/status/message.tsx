import type { ReactNode } from 'react';

/** A state with nothing to show: why, and the way out. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-[62ch] border-t border-ink py-6">
      <h2>{title}</h2>
      <div className="mt-2 flex flex-col gap-3 font-serif text-passage text-ink-2">{children}</div>
    </div>
  );
}

/** Holds the place of what is being loaded or counted. */
export function Waiting({ height, what }: { height: number; what: string }) {
  return (
    <div role="status" aria-busy="true" className="animate-pulse bg-sunk" style={{ minHeight: height }}>
      <span className="sr-only">{what}</span>
    </div>
  );
}
