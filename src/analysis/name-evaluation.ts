import { type NameKind, nameKinds } from '../corpus/name-kind.ts';
import type { NameRecord } from './name-record.ts';

/** A mention as a person listed it. */
export interface ListedName {
  document: string;
  paragraph: number;
  /** UTF-16 offset in the paragraph's text. */
  start: number;
  kind: NameKind;
  id: string;
  text: string;
}

/** How well the finder agrees with a list made by hand; `null` where there is nothing to divide by. */
export interface NameAgreement {
  kind: NameKind | 'all';
  byHand: number;
  found: number;
  both: number;
  /** Of those found, how many are on the list; of those on the list, how many are found. */
  precision: number | null;
  recall: number | null;
}

export interface NameEvaluation {
  kinds: NameAgreement[];
  differences: {
    difference: 'missed' | 'extra';
    document: string;
    paragraph: number;
    start: number;
    kind: NameKind;
    id: string;
    text: string;
  }[];
}

/**
 * Compares mentions with a list by hand, in the documents that the list covers. A mention agrees where it overlaps a
 * listed one of the same paragraph, kind and id; each counts once.
 */
export function evaluateNames(records: readonly NameRecord[], listed: readonly ListedName[]): NameEvaluation {
  const covered = new Set(listed.map(({ document }) => document));
  const left = new Set(listed);
  const differences: NameEvaluation['differences'] = [];
  const tallies = new Map(nameKinds.map((kind) => [kind, { byHand: 0, found: 0, both: 0 }]));
  const tally = (kind: NameKind, key: 'byHand' | 'found' | 'both') => {
    const counts = tallies.get(kind);
    if (counts) counts[key]++;
  };
  for (const { kind } of listed) tally(kind, 'byHand');
  const byParagraph = new Map<string, ListedName[]>();
  for (const each of listed) {
    const key = `${each.document} ${each.paragraph}`;
    byParagraph.set(key, [...(byParagraph.get(key) ?? []), each]);
  }
  for (const record of records) {
    if (!covered.has(record.document) && !covered.has(record.file)) continue;
    tally(record.kind, 'found');
    const near = [
      ...(byParagraph.get(`${record.document} ${record.paragraph}`) ?? []),
      ...(byParagraph.get(`${record.file} ${record.paragraph}`) ?? []),
    ];
    const match = near.find(
      (each) =>
        left.has(each) &&
        each.kind === record.kind &&
        each.id === record.id &&
        each.start < record.start + record.text.length &&
        record.start < each.start + each.text.length,
    );
    if (match === undefined) {
      const { document, id, kind, paragraph, start, text } = record;
      differences.push({ difference: 'extra', document, paragraph, start, kind, id, text });
    } else {
      left.delete(match);
      tally(record.kind, 'both');
    }
  }
  for (const each of left) differences.push({ difference: 'missed', ...each });
  differences.sort(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      a.paragraph - b.paragraph ||
      a.start - b.start,
  );
  const kinds: NameAgreement[] = [...tallies].map(([kind, counts]) => agreement(kind, counts));
  const sum = (key: 'byHand' | 'found' | 'both') => kinds.reduce((total, row) => total + row[key], 0);
  return {
    kinds: [...kinds, agreement('all', { byHand: sum('byHand'), found: sum('found'), both: sum('both') })],
    differences,
  };
}

/** Reads a list by hand: a heading, then lines `document, paragraph, start, kind, id, text` with tabs between. */
export function parseListedNames(text: string): { listed: ListedName[]; problems: string[] } {
  const listed: ListedName[] = [];
  const problems: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith('document\t')) continue;
    const [document = '', paragraph = '', start = '', kindWord = '', id = '', words = ''] = line.split('\t');
    const kind = nameKinds.find((each) => each === kindWord);
    if (kind !== undefined && /^\d+$/.test(paragraph) && /^\d+$/.test(start) && id !== '' && words !== '')
      listed.push({ document, paragraph: Number(paragraph), start: Number(start), kind, id, text: words });
    else
      problems.push(
        `line ${i + 1}: expected "document paragraph start kind id text" with tabs between, found "${line.slice(0, 80)}"`,
      );
  }
  return { listed, problems };
}

function agreement(
  kind: NameAgreement['kind'],
  counts: Pick<NameAgreement, 'byHand' | 'found' | 'both'>,
): NameAgreement {
  const { both, byHand, found } = counts;
  return {
    kind,
    ...counts,
    precision: found === 0 ? null : both / found,
    recall: byHand === 0 ? null : both / byHand,
  };
}
