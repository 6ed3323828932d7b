import { lazy, Suspense, useId, useState } from 'react';
import type { TableSpec } from '../charts/table-spec.ts';

const ExportChoices = lazy(() => import('./export-choices.tsx'));

interface Export {
  id: string;
  open: boolean;
  toggle(): void;
}

/** Ties an export's button to what it opens. */
export function useExport(): Export {
  const id = useId();
  const [open, setOpen] = useState(false);
  return { id, open, toggle: () => setOpen(!open) };
}

export function ExportButton({ of, title }: { of: Export; title: string }) {
  return (
    <button
      type="button"
      className="link min-h-6"
      aria-label={`Export: ${title}`}
      aria-expanded={of.open}
      aria-controls={of.open ? of.id : undefined}
      onClick={of.toggle}
      onKeyDown={(event) => event.key === 'Escape' && of.open && of.toggle()}
    >
      Export
    </button>
  );
}

/** What is exported. */
export interface Exported<Row> {
  /** Names the file; in a figure, its id. */
  figure: string;
  title: string;
  /** The grey line as it stands: unit, n, interval. */
  note: () => string;
  table: TableSpec<Row>;
  /** What a picture is drawn from: as it is shown at the moment. */
  drawing: () => HTMLElement | null;
}

/** The formats, below the button. */
export function ExportPanel<Row>({ of, ...exported }: Exported<Row> & { of: Export }) {
  if (!of.open) return null;
  return (
    <div
      id={of.id}
      role="group"
      aria-label={`Export: ${exported.title}`}
      className="screen-only mb-3 border-l-2 border-ink bg-sunk px-4 py-2 text-ui"
    >
      <Suspense fallback={<div className="h-16" />}>
        <ExportChoices {...exported} />
      </Suspense>
    </div>
  );
}
