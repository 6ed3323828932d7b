import type { ReactNode } from 'react';

/** The look of a cell whose evidence is open. */
export const openCell =
  'aria-[current]:z-1 aria-[current]:bg-transparent! aria-[current]:text-inherit! aria-[current]:shadow-[inset_0_0_0_3px_var(--mark-a)] aria-[current]:outline-2 aria-[current]:outline-ink';

/** A table that is wider than a phone: it scrolls by itself, and from the keyboard. */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div
      className="relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
      role="region"
      aria-label={name}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
