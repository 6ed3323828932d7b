import { lazy, Suspense, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Exported } from './exported.ts';

const ExportChoices = lazy(() => import('./export-choices.tsx'));

interface Export {
  id: string;
  open: boolean;
  toggle(): void;
  /** Closes it, and gives the focus back to its button. */
  close(): void;
}

/** Ties an export's button to what it opens. */
export function useExport(): Export {
  const id = useId();
  const [open, setOpen] = useState(false);
  return {
    id,
    open,
    toggle: () => setOpen(!open),
    close: () => {
      setOpen(false);
      document.getElementById(buttonOf(id))?.focus();
    },
  };
}

export function ExportButton({ of, title }: { of: Export; title: string }) {
  return (
    <button
      id={buttonOf(of.id)}
      type="button"
      className="link min-h-6"
      aria-label={`Export: ${title}`}
      aria-expanded={of.open}
      aria-controls={of.open ? of.id : undefined}
      onClick={of.toggle}
      onKeyDown={({ nativeEvent }) => closeOnEscape(nativeEvent, of)}
    >
      Export
    </button>
  );
}

function buttonOf(id: string): string {
  return `${id}-button`;
}

/** Of what is open the innermost closes: not the evidence beside it, too. */
function closeOnEscape(event: KeyboardEvent, of: Export): void {
  if (event.key !== 'Escape' || !of.open) return;
  event.preventDefault();
  of.close();
}

/** The formats, below the button. */
export function ExportPanel<Row>(props: Exported<Row> & { of: Export }) {
  return props.of.open ? <OpenPanel {...props} /> : null;
}

function OpenPanel<Row>({ of, ...exported }: Exported<Row> & { of: Export }) {
  const panel = useRef<HTMLDivElement>(null);
  const listen = useEffectEvent((event: KeyboardEvent) => closeOnEscape(event, of));
  useEffect(() => {
    const hear = (event: KeyboardEvent) => listen(event);
    const element = panel.current;
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, []);
  return (
    <div
      ref={panel}
      id={of.id}
      role="group"
      aria-label={`Export: ${exported.title}`}
      className="screen-only mb-3 border-l-2 border-ink bg-sunk px-4 py-2 text-ui"
    >
      <Suspense fallback={<div aria-busy="true" className="h-16" />}>
        <ExportChoices {...exported} />
      </Suspense>
    </div>
  );
}
