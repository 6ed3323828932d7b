import type { CorpusName } from '../corpus/name-kind.ts';
import { type NameFile, type NameMention, nameRules } from './name-model.ts';

/** `names.json`, ready to count on. */
export interface NameIndex {
  names: readonly CorpusName[];
  /** Name id → index in `names`. */
  indexOf: ReadonlyMap<string, number>;
  /** In running order. */
  mentions: readonly NameMention[];
  /** Paragraph → its first mention; one entry more than there are paragraphs. */
  firstOf: Uint32Array;
}

/** @param paragraphs how many the columns have */
export function loadNames(file: NameFile, paragraphs: number): NameIndex {
  const mentions: NameMention[] = [];
  const firstOf = new Uint32Array(paragraphs + 1);
  let paragraph = 0;
  for (let i = 0; i + 4 < file.mentions.length; i += 5) {
    const [step = 0, start = 0, length = 0, name = 0, rule = 0] = file.mentions.slice(i, i + 5);
    paragraph += step;
    mentions.push({ paragraph, start, end: start + length, name, rule: nameRules[rule] ?? 'form' });
    firstOf[paragraph + 1] = (firstOf[paragraph + 1] ?? 0) + 1;
  }
  for (let p = 0; p < paragraphs; p++) firstOf[p + 1] = (firstOf[p + 1] ?? 0) + (firstOf[p] ?? 0);
  return {
    names: file.names,
    indexOf: new Map(file.names.map(({ id }, i) => [id, i])),
    mentions,
    firstOf,
  };
}

/** The mentions in a paragraph, in running order. */
export function mentionsIn({ firstOf, mentions }: NameIndex, paragraph: number): readonly NameMention[] {
  return mentions.slice(firstOf[paragraph] ?? 0, firstOf[paragraph + 1] ?? 0);
}

/** The paragraphs that name something, in running order; none where nothing has this id. */
export function paragraphsWithName(index: NameIndex, id: string): number[] {
  const name = index.indexOf.get(id);
  const found: number[] = [];
  for (const mention of index.mentions)
    if (mention.name === name && found.at(-1) !== mention.paragraph) found.push(mention.paragraph);
  return found;
}

/** The names with their mentions in all turns, as the file orders them. */
export function countNames({ mentions, names }: NameFile): (CorpusName & { count: number })[] {
  const counted = names.map((name) => ({ ...name, count: 0 }));
  for (let i = 3; i < mentions.length; i += 5) {
    const name = counted[mentions[i] ?? 0];
    if (name) name.count++;
  }
  return counted;
}
