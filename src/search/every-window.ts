/** The list in an answer that comes in windows (`offset`, `limit`), by the name of its operation. */
export const windowedLists = {
  clusters: 'clusters',
  concordance: 'lines',
  search: 'passages',
  words: 'rows',
} as const;

export function isWindowed(operation: string): operation is keyof typeof windowedLists {
  return Object.hasOwn(windowedLists, operation);
}

/** Every row of a list that comes in windows. `load` gives those from an offset on; none at its end. */
export async function loadEveryWindow<Row>(
  load: (offset: number) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const next = await load(rows.length);
    if (next.length === 0) return rows;
    rows.push(...next);
  }
}
