import {
  computeSimilarity,
  type SimilarityMeasureId,
  similarityMeasures,
} from '../../analysis/similarity.ts';
import { readSelection, tableCommand, UsageError } from '../table-command.ts';

/** `similarity [--measure ID]`: how alike every two speeches are, by each measure or the one that is named. */
export const similarity = tableCommand({
  usage: `similarity [--measure ${Object.keys(similarityMeasures).join('|')}] [--in SEL]`,
  options: ['measure', 'in'],
  run: (corpus, { values }) => {
    const spec = readSelection(corpus, 'in', values['in']);
    const matrices = readMeasures(values['measure']).map((measure) =>
      computeSimilarity(corpus, measure, spec),
    );
    const rows = matrices.flatMap(({ documents, matrix, measure }) =>
      documents.flatMap((a, i) =>
        documents.flatMap((b, j) => (j > i ? [{ measure, a, b, value: matrix[i]?.[j] ?? null }] : [])),
      ),
    );
    return { json: matrices, rows };
  },
});

function isMeasure(text: string): text is SimilarityMeasureId {
  return Object.hasOwn(similarityMeasures, text);
}

function readMeasures(text: string | undefined): SimilarityMeasureId[] {
  const known = Object.keys(similarityMeasures).filter(isMeasure);
  if (text === undefined) return known;
  if (isMeasure(text)) return [text];
  throw new UsageError(`--measure expects ${known.join(', ')}; found "${text}"`);
}
