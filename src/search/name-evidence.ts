import { computeRate, type Rate } from '../analysis/interval.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { mentionsIn } from '../analysis/name-index.ts';
import type { NameMention, NameRule } from '../analysis/name-model.ts';
import { computeNamePairs, namedUnits, type NamePair, type NameUnit } from '../analysis/name-pairs.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import type { CorpusName } from '../corpus/name-kind.ts';
import { type Passage, passageAt, passageWindow } from './passage.ts';

export interface NameEvidence {
  name: CorpusName;
  rate: Rate;
  /** How it is written, as first printed, commonest first, and by which rules it was found. */
  forms: { text: string; count: number }[];
  rules: { rule: NameRule; count: number }[];
  passages: Passage[];
  passageCount: number;
}

/** The mentions of a name in a selection. `null` for a name that the corpus does not have. */
export function findNameEvidence(
  corpus: LoadedCorpus,
  args: { name: string; selection: SelectionSpec },
): NameEvidence | null {
  const index = corpus.names?.indexOf.get(args.name);
  const name = corpus.names?.names[index ?? -1];
  if (!corpus.names || name === undefined) return null;
  const { paragraphs, tokens } = select(corpus, args.selection);
  const forms = new Map<string, NameEvidence['forms'][number]>();
  const rules = new Map<NameRule, number>();
  const passages: Passage[] = [];
  let count = 0;
  let passageCount = 0;
  for (const paragraph of paragraphs) {
    const own = mentionsIn(corpus.names, paragraph).filter((mention) => mention.name === index);
    if (own.length === 0) continue;
    const passage = markedPassage(corpus, paragraph, own);
    if (passageCount++ < passageWindow) passages.push(passage);
    for (const { end, rule, start } of own) {
      const text = passage.text.slice(start, end);
      const form = forms.get(text) ?? { text, count: 0 };
      forms.set(text, form);
      form.count++;
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      count++;
    }
  }
  return {
    name,
    rate: computeRate(count, tokens),
    forms: [...forms.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    rules: [...rules].map(([rule, each]) => ({ rule, count: each })),
    passages,
    passageCount,
  };
}

export interface NamePairEvidence {
  names: [CorpusName, CorpusName];
  pair: NamePair;
  passages: Passage[];
  passageCount: number;
}

/** The paragraphs or sentences that name both. `null` where the corpus lacks one. */
export function findNamePairEvidence(
  corpus: LoadedCorpus,
  args: { name: string; other: string; unit: NameUnit; selection: SelectionSpec },
): NamePairEvidence | null {
  const { names } = corpus;
  const [first, second] = [names?.indexOf.get(args.name), names?.indexOf.get(args.other)];
  const [a, b] = [names?.names[first ?? -1], names?.names[second ?? -1]];
  if (a === undefined || b === undefined) return null;
  const { units } = namedUnits(corpus, args.selection, args.unit);
  const both = units.filter(
    ({ mentions }) =>
      mentions.some(({ name }) => name === first) && mentions.some(({ name }) => name === second),
  );
  const byParagraph = new Map<number, NameMention[]>();
  for (const { mentions, paragraph } of both) {
    const marks = mentions.filter(({ name }) => name === first || name === second);
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), ...marks]);
  }
  const all = computeNamePairs(corpus, args.selection, {
    unit: args.unit,
    kind: 'all',
    most: Infinity,
    name: args.name,
  });
  const pair = all.pairs.find((each) => each.a === args.name && each.b === args.other);
  return pair === undefined
    ? null
    : {
        names: [a, b],
        pair,
        passages: Array.from(byParagraph)
          .slice(0, passageWindow)
          .map(([paragraph, mentions]) => markedPassage(corpus, paragraph, mentions)),
        passageCount: byParagraph.size,
      };
}

function markedPassage(corpus: LoadedCorpus, paragraph: number, mentions: readonly NameMention[]): Passage {
  return {
    ...passageAt(corpus, paragraph, []),
    marks: mentions.map(({ end, start }) => ({ start, end })),
  };
}
