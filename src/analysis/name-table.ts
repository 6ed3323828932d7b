import type { CorpusName, NameKind } from '../corpus/name-kind.ts';
import { computeRate, type Rate } from './interval.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { mentionsIn } from './name-index.ts';
import { type SelectionSpec, select } from './selection.ts';

/** How often a name is mentioned in a selection, in all and by column. */
export interface NameRow extends CorpusName {
  total: Rate;
  /** In the order of the table's columns. */
  cells: Rate[];
}

export interface NameTable {
  /** A speech's id or a calendar year ("" undated), with the words selected in it. */
  columns: { key: string; tokens: number }[];
  /** Most mentions first; ties by label. */
  rows: NameRow[];
  /** All mentions, of all names of the kind. */
  mentions: number;
}

/** Mentions of names per 1,000 words, by speech or by year. */
export function computeNameTable(
  corpus: LoadedCorpus,
  spec: SelectionSpec,
  options: { by: 'speech' | 'year'; kind: NameKind | 'all'; name?: string },
): NameTable {
  const { columns, manifest, names } = corpus;
  const { documents, paragraphs, tokens } = select(corpus, spec);
  const keyOf = (document: number) => {
    const summary = manifest.documents[document];
    return (options.by === 'speech' ? summary?.id : summary?.date?.slice(0, 4)) ?? '';
  };
  const keys = [...new Set(documents.map(keyOf))];
  const place = new Map(keys.map((key, i) => [key, i]));
  const sizes = keys.map(() => 0);
  const counts = new Map<number, number[]>();
  let mentions = 0;
  for (const p of paragraphs) {
    const column = place.get(keyOf(columns.documentOf[p] ?? 0)) ?? 0;
    sizes[column] =
      (sizes[column] ?? 0) + (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
    if (!names) continue;
    for (const { name } of mentionsIn(names, p)) {
      const found = names.names[name];
      if (found === undefined || (options.kind !== 'all' && found.kind !== options.kind)) continue;
      if (options.name !== undefined && found.id !== options.name) continue;
      const row = counts.get(name) ?? keys.map(() => 0);
      counts.set(name, row);
      row[column] = (row[column] ?? 0) + 1;
      mentions++;
    }
  }
  const rows = [...counts].flatMap(([name, cells]): NameRow[] => {
    const found = names?.names[name];
    if (found === undefined) return [];
    return [
      {
        ...found,
        total: computeRate(
          cells.reduce((sum, count) => sum + count, 0),
          tokens,
        ),
        cells: cells.map((count, i) => computeRate(count, sizes[i] ?? 0)),
      },
    ];
  });
  rows.sort((a, b) => b.total.count - a.total.count || (a.label < b.label ? -1 : 1));
  return { columns: keys.map((key, i) => ({ key, tokens: sizes[i] ?? 0 })), rows, mentions };
}
