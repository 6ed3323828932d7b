import type { CorpusName, NameKind } from '../corpus/name-kind.ts';
import { computeNpmi } from './association.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { mentionsIn } from './name-index.ts';
import type { NameMention } from './name-model.ts';
import { type SelectionSpec, select } from './selection.ts';
import { computeSentenceStarts } from './sentences.ts';
import { computePhi, type ThemePair } from './theme-together.ts';
import { paragraphTokens } from './token-columns.ts';

/** Within what two names count as named together. */
export type NameUnit = 'paragraph' | 'sentence';

/** A paragraph or a sentence with the names in it. */
export interface NamedUnit {
  paragraph: number;
  mentions: readonly NameMention[];
}

/** How two names share units; the fields are those of themes that share paragraphs. */
export type NamePair = Omit<ThemePair, 'paragraphs'>;

export interface NamePairs {
  /** The names that stand in most units, at most as many as were asked for. */
  names: (CorpusName & { units: number })[];
  /** All pairs of different ones of them, each once. */
  pairs: NamePair[];
  /** Units in the selection, also those without a name. */
  total: number;
}

/** The selected paragraphs or sentences that name something, and how many there are in all. */
export function namedUnits(
  corpus: LoadedCorpus,
  spec: SelectionSpec,
  unit: NameUnit,
): { units: NamedUnit[]; total: number } {
  const { columns, names } = corpus;
  const { paragraphs } = select(corpus, spec);
  if (!names) return { units: [], total: paragraphs.length };
  if (unit === 'paragraph')
    return {
      units: Array.from(paragraphs, (paragraph) => ({
        paragraph,
        mentions: mentionsIn(names, paragraph),
      })).filter(({ mentions }) => mentions.length > 0),
      total: paragraphs.length,
    };
  const sentenceStarts = computeSentenceStarts(columns);
  const units: NamedUnit[] = [];
  let total = 0;
  for (const paragraph of paragraphs) {
    const first = columns.paragraphStart[paragraph] ?? 0;
    const last = columns.paragraphStart[paragraph + 1] ?? first;
    const begins: number[] = [];
    for (let token = first; token < last; token++)
      if (sentenceStarts[token] === 1) begins.push(token - first);
    total += begins.length;
    const mentions = mentionsIn(names, paragraph);
    if (mentions.length === 0) continue;
    const { starts } = paragraphTokens(columns, paragraph);
    for (const [i, from] of begins.entries()) {
      const to = starts[begins[i + 1] ?? Infinity] ?? Infinity;
      const own = mentions.filter(({ start }) => start >= (starts[from] ?? 0) && start < to);
      if (own.length > 0) units.push({ paragraph, mentions: own });
    }
  }
  return { units, total };
}

/** Which names stand in one paragraph or one sentence. */
export function computeNamePairs(
  corpus: LoadedCorpus,
  spec: SelectionSpec,
  options: { unit: NameUnit; kind: NameKind | 'all'; most: number; name?: string },
): NamePairs {
  const { units, total } = namedUnits(corpus, spec, options.unit);
  const names = corpus.names?.names ?? [];
  const sets = new Map<number, Set<number>>();
  for (const [u, { mentions }] of units.entries())
    for (const { name } of mentions) {
      const found = names[name];
      const wanted = options.kind === 'all' || found?.kind === options.kind || found?.id === options.name;
      if (!wanted) continue;
      const set = sets.get(name) ?? new Set();
      sets.set(name, set);
      set.add(u);
    }
  const own = options.name === undefined ? undefined : corpus.names?.indexOf.get(options.name);
  const kept = [...sets]
    .sort(([a, x], [b, y]) => Number(b === own) - Number(a === own) || y.size - x.size || a - b)
    .slice(0, options.most);
  const pairs: NamePair[] = [];
  for (const [i, [a, first]] of kept.entries())
    for (const [b, second] of own === undefined ? kept.slice(i + 1) : i === 0 ? kept.slice(1) : []) {
      let both = 0;
      for (const u of first) if (second.has(u)) both++;
      pairs.push({
        a: names[a]?.id ?? '',
        b: names[b]?.id ?? '',
        aCount: first.size,
        bCount: second.size,
        both,
        total,
        expected: total === 0 ? null : (first.size * second.size) / total,
        phi: computePhi(both, first.size, second.size, total),
        npmi: computeNpmi(both, first.size, second.size, total),
      });
    }
  return {
    names: kept.flatMap(([name, { size }]) => {
      const found = names[name];
      return found === undefined ? [] : [{ ...found, units: size }];
    }),
    pairs,
    total,
  };
}
