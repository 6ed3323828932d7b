/** The queries of a link, by the parameter that holds them. */
export const queryParameters = ['q', 'q2', 'q3'] as const;

/** The look of query A, B, C: a colour and a shape, so that neither carries the difference alone. */
const looks = [
  { ink: 'var(--mark-a-ink)', className: 'bg-[var(--mark-a)] text-[color:var(--mark-a-text)]' },
  { ink: 'var(--mark-b-ink)', className: 'bg-[var(--mark-b)] text-[color:var(--mark-b-text)]' },
  { ink: 'var(--mark-c-ink)', className: 'bg-[var(--mark-c)] text-[color:var(--mark-c-text)]' },
];

export function queryLook(index: number): { ink: string; className: string } {
  return looks[index] ?? { ink: 'var(--ink)', className: '' };
}

/** Circle, square, diamond, centred on a point; for use inside an SVG. */
export function QueryShape({ index, x, y, size }: { index: number; x: number; y: number; size: number }) {
  const { ink } = queryLook(index);
  if (index === 0) return <circle cx={x} cy={y} r={size / 2} fill={ink} />;
  const half = size / 2;
  return (
    <rect
      x={x - half}
      y={y - half}
      width={size}
      height={size}
      fill={ink}
      transform={index === 2 ? `rotate(45 ${x} ${y})` : undefined}
    />
  );
}

/** Which look is whose, where a chart stands by itself; nothing for one query. */
export function QueryKey({ queries }: { queries: readonly string[] }) {
  const asked = queries.map((query, index) => ({ query, index })).filter(({ query }) => query.trim() !== '');
  if (asked.length < 2) return null;
  return (
    <p className="mb-1 flex flex-wrap gap-x-4 text-note text-ink-2">
      {asked.map(({ query, index }) => (
        <span key={index} className="flex min-w-0 items-center gap-1">
          <svg width={12} height={12} aria-hidden="true" className="shrink-0">
            <QueryShape index={index} x={6} y={6} size={8} />
          </svg>
          <span className="min-w-0 wrap-anywhere">{query}</span>
        </span>
      ))}
    </p>
  );
}
