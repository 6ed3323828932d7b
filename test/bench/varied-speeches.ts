import { seededRandom } from '../../src/analysis/seeded-random.ts';
import type { ColumnParagraph } from '../../src/analysis/token-columns.ts';
import { tokenize } from '../../src/analysis/tokenizer.ts';

export interface BenchDocument {
  id: string;
  paragraphs: ColumnParagraph[];
}

/**
 * The shipped speeches, varied to any size: paragraphs are made of their sentences, drawn with a seed, and one word in
 * twelve is exchanged for a made-up one, drawn from 80,000 by Zipf's law, so that the vocabulary grows as in real text.
 * It reads as nonsense; it is for measuring only.
 */
export function varySpeeches(texts: readonly string[], words: number): BenchDocument[] {
  const random = seededRandom(20_240_422);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((text) => text.length > 20);
  const documents: BenchDocument[] = [];
  let total = 0;
  while (total < words) {
    const id = `speech-${documents.length + 1}`;
    const paragraphs: ColumnParagraph[] = [];
    for (let n = 1; n <= 25 + random() * 100; n++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        vary(sentences[Math.floor(random() * sentences.length)] ?? '', random),
      ).join(' ');
      total += tokenize(text).length;
      paragraphs.push({ n, startLine: n, speaker: 'Speaker', counted: true, text });
    }
    documents.push({ id, paragraphs });
  }
  return documents;
}

function vary(sentence: string, random: () => number): string {
  let varied = '';
  let end = 0;
  for (const token of tokenize(sentence)) {
    varied += sentence.slice(end, token.start) + (random() < 1 / 12 ? madeUpWord(random) : token.text);
    end = token.end;
  }
  return varied + sentence.slice(end);
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo ku lan mer tin sol dur'.split(' ');

function madeUpWord(random: () => number): string {
  // Rank r with a probability of about 1/r, from 1 to 80,000.
  let rank = Math.floor(80_000 ** random());
  let word = '';
  do {
    word += syllables[rank % syllables.length] ?? '';
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0);
  return word + (syllables[word.length % syllables.length] ?? '');
}
