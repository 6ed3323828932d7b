import { alignTexts } from '../../src/search/aligned-texts.ts';
import { uninterrupted } from '../../src/search/search-corpus.ts';
import { encodeTokens, loadTokens, paragraphText } from '../../src/analysis/token-columns.ts';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { varySpeeches } from './varied-speeches.ts';

const rounds = 7;

/** Two texts of so many words aligned, as the worker does it: the first time in a corpus, and again. */
export async function run(): Promise<void> {
  const { columns, manifest } = await loadCorpus('seeds');
  const texts = Array.from(columns.documentOf, (_, p) => paragraphText(columns, p));
  for (const words of [3_000, 20_000, 100_000]) {
    const sentences = varySpeeches(texts, 2 * words + 12_000).flatMap(({ paragraphs }) => paragraphs);
    const documents = ['a', 'b'].map((id, side) => ({
      id,
      paragraphs: cut(sentences.slice(side * Math.floor(sentences.length / 2)), words).map((paragraph, i) =>
        Object.assign({}, paragraph, { n: i + 1, startLine: i + 1 }),
      ),
    }));
    const tokens = encodeTokens(documents, 'bench');
    const sides = { a: { documents: ['a'] }, b: { documents: ['b'] } };
    const summaries = manifest.documents
      .slice(0, 2)
      .map((summary, i) => Object.assign({}, summary, { id: documents[i]?.id ?? '' }));
    const corpus = { manifest: { ...manifest, documents: summaries }, columns: loadTokens(tokens) };
    const cold = await time(() => alignTexts(corpus, sides, uninterrupted));
    const warm: number[] = [];
    for (let i = 0; i < rounds; i++) warm.push(await time(() => alignTexts(corpus, sides, uninterrupted)));
    const [a, b] = documents.map(({ paragraphs }) => paragraphs.length);
    console.log(
      `alignment of two texts of ${words} words (${a} and ${b} paragraphs): ${cold.toFixed(0)} ms cold, ${median(warm).toFixed(0)} ms warm`,
    );
  }
}

/** As many paragraphs as hold so many words. */
function cut<Paragraph extends { text: string }>(
  paragraphs: readonly Paragraph[],
  words: number,
): Paragraph[] {
  let total = 0;
  return paragraphs.filter(({ text }) => {
    const before = total;
    total += text.split(/\s+/).length;
    return before < words;
  });
}

/** Milliseconds of processor time, which a busy machine does not lengthen much. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
