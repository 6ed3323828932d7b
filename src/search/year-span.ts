/** Reads `2020`, `2020..2022`, `2020..` or `..2022`; `null` if it is none of them or ends before it begins. */
export function parseYears(value: string): { from: number; to: number } | null {
  const single = /^\d{4}$/.exec(value);
  if (single) return { from: Number(value), to: Number(value) };
  const span = /^(\d{4})?(?:\.\.|–|-)(\d{4})?$/.exec(value);
  if (!span || (span[1] === undefined && span[2] === undefined)) return null;
  const from = Number(span[1] ?? 0);
  const to = Number(span[2] ?? 9999);
  return from <= to ? { from, to } : null;
}
