import type { SelectionSpec } from './selection.ts';

/** A selection in words that could not be read, and why. */
export interface SelectionProblem {
  problem: string;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a selection as people type it: document ids with commas between, `year:2017..2020`, `year:2021`,
 * `from:2017-04-26`, `to:2021-06-24`, `theme:ukraine`, `name:nato`, `term:Security Council`,
 * `search:sanction* -UN`, `speaker:Sergey Lavrov`, `turns:all`, `all`; several kinds are joined with commas and must
 * all hold. `others:` takes the rest of the text
 * and means all but what that selects. Within a name, `%2C` is a comma and `%25` a percent sign.
 */
export function parseSelection(text: string): SelectionSpec | SelectionProblem {
  const spec: SelectionSpec = {};
  const parts = text.split(',');
  for (const [i, part] of parts.map((piece) => piece.trim()).entries()) {
    const [, key, value = ''] =
      /^(year|from|to|theme|name|term|search|speaker|turns|others):\s*(.*)$/.exec(part) ?? [];
    if (part === '' || part === 'all') continue;
    if (key === undefined) {
      (spec.documents ??= []).push(unescapeCommas(part));
    } else if (key === 'others') {
      const rest = parseSelection([value, ...parts.slice(i + 1)].join(','));
      if ('problem' in rest) return rest;
      spec.except = rest;
      break;
    } else if (key === 'year') {
      const year = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(value);
      if (!year) return { problem: `"${part}": expected year:2017 or year:2017..2020` };
      spec.from = `${year[1]}-01-01`;
      spec.to = `${year[2] ?? year[1]}-12-31`;
    } else if (key === 'from' || key === 'to') {
      if (!dayPattern.test(value)) return { problem: `"${part}": expected a day, ${key}:2017-04-26` };
      spec[key] = value;
    } else if (key === 'turns') {
      if (value !== 'all') return { problem: `"${part}": expected turns:all` };
      spec.allTurns = true;
    } else if (key === 'theme' || key === 'name' || key === 'term' || key === 'speaker') {
      if (value === '') return { problem: `"${part}": expected something after the colon` };
      spec[key] = unescapeCommas(value);
    } else if (key === 'search') {
      if (value.trim() === '') return { problem: `"${part}": expected a query after the colon` };
      spec.query = unescapeCommas(value).trim();
    }
  }
  if (spec.from !== undefined && spec.to !== undefined && spec.from > spec.to)
    return { problem: `"${text}": the span ends before it begins; write the earlier date first` };
  return spec;
}

/** Writes a selection as `parseSelection` reads it. */
export function formatSelection(spec: SelectionSpec): string {
  const parts = (spec.documents ?? []).map(escapeCommas);
  parts.push(...formatSpan(spec));
  for (const key of ['theme', 'name', 'term', 'speaker'] as const) {
    const value = spec[key];
    if (value !== undefined) parts.push(`${key}:${escapeCommas(value)}`);
  }
  if (spec.query !== undefined) parts.push(`search:${escapeCommas(spec.query)}`);
  if (spec.allTurns) parts.push('turns:all');
  if (spec.except !== undefined) parts.push(`others:${formatSelection(spec.except)}`);
  return parts.join(',') || 'all';
}

function formatSpan({ from, to }: SelectionSpec): string[] {
  if (from?.endsWith('-01-01') && to?.endsWith('-12-31')) {
    const years = [from.slice(0, 4), to.slice(0, 4)];
    return [`year:${[...new Set(years)].join('..')}`];
  }
  return [...(from === undefined ? [] : [`from:${from}`]), ...(to === undefined ? [] : [`to:${to}`])];
}

function escapeCommas(name: string): string {
  return name.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unescapeCommas(name: string): string {
  return name.replaceAll('%2C', ',').replaceAll('%25', '%');
}
