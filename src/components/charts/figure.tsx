import { type ReactNode, useId, useRef } from 'react';
import { useViewState } from '../../url-state/view-state.tsx';
import { ExportButton, ExportPanel, useExport } from '../export/export-button.tsx';
import { DataTable } from './data-table.tsx';
import type { TableSpec } from './table-spec.ts';

interface FigureProps<Row> {
  /** Names the figure in links (`tables=…`) and exported files. */
  id: string;
  /** Says what is shown. */
  title: string;
  /** Unit, n, interval: the grey line. */
  note: ReactNode;
  /** The same figures as a table, and for export. */
  table: TableSpec<Row>;
  /** One sentence for those who do not see the chart. */
  summary?: string;
  /** Further controls, before Table and Export. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A chart or a list with its title, its unit, its table twin and its export. */
export function Figure<Row>({ id, title, note, table, summary, actions, children }: FigureProps<Row>) {
  const { state, navigate } = useViewState();
  const heading = useId();
  const exporting = useExport();
  const said = useRef<HTMLParagraphElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const open = state.tables?.includes(id) ?? false;
  const toggle = () => {
    const others = (state.tables ?? []).filter((each) => each !== id);
    const next = open ? others : [...others, id];
    navigate({ tables: next.length === 0 ? null : next });
  };
  return (
    <section
      data-figure={id}
      data-shown={state.embed === '1' && state.figure === id ? '' : undefined}
      aria-labelledby={heading}
      className="min-w-0"
    >
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={heading}>{title}</h2>
        <p ref={said} className="min-w-0 flex-1 basis-72 text-note text-ink-3">
          {note}
        </p>
        <div className="screen-only flex max-w-full min-w-0 flex-wrap items-baseline gap-x-4 text-note text-ink-2">
          {actions}
          <button
            type="button"
            className="link"
            aria-label={`${open ? 'Chart' : 'Table'}: ${title}`}
            onClick={toggle}
          >
            {open ? 'Chart' : 'Table'}
          </button>
          <ExportButton of={exporting} title={title} />
        </div>
      </div>
      <ExportPanel
        of={exporting}
        figure={id}
        title={title}
        table={table}
        note={() => said.current?.textContent ?? ''}
        drawing={() => drawn.current}
      />
      {summary !== undefined && <p className="sr-only">{summary}</p>}
      <div ref={drawn}>{open ? <DataTable spec={table} caption={title} /> : children}</div>
    </section>
  );
}
