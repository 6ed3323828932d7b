import type { TableSpec } from './table-spec.ts';

/** A table of figures: hairlines, an ink rule under the head, figures at the right. */
export function DataTable<Row>({ spec, caption }: { spec: TableSpec<Row>; caption: string }) {
  const columns = spec.columns.filter(({ fileOnly }) => fileOnly !== true);
  return (
    <div className="overflow-x-auto" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="w-full border-collapse text-ui">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-note text-ink-2">
            {columns.map(({ id, label, figures }) => (
              <th
                key={id}
                scope="col"
                className={`px-2 py-1 font-medium first:pl-0 ${figures ? 'text-right' : 'text-left'}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={spec.key(row)} className="border-b border-rule">
              {columns.map(({ id, value, show, figures }) => (
                <td
                  key={id}
                  className={`px-2 py-1 align-top first:pl-0 ${figures ? 'figures text-right' : 'text-left'}`}
                >
                  {show ? show(row) : (value(row) ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
