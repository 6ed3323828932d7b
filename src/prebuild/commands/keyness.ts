import { computeKeyness, type KeynessOptions, type KeynessResult } from '../../analysis/keyness.ts';
import { readSelection, readWholeNumber, tableCommand, UsageError } from '../table-command.ts';

/** Why there is no table. What both sides select is left out of the reference where it is all of the target. */
function describeProblem({ overlap, problem }: KeynessResult): string {
  if (problem === 'target-empty')
    return 'the target selects no words; widen --target, or look at the ids that inspect prints';
  return overlap.leftOutOf === null
    ? 'the reference selects no words; widen --reference, or look at the ids that inspect prints'
    : 'the reference selects no words that the target does not: both sides hold the same passages. Choose another --reference, or leave it out for all the others';
}

/** `keyness --target SEL --reference SEL`: the words that tell two selections apart. */
export const keyness = tableCommand({
  usage:
    'keyness --target SEL [--reference SEL] [--words 1] [--min-count 1] [--without-stop-words] [--correction holm]',
  options: ['target', 'reference', 'words', 'min-count', 'correction'],
  flags: ['without-stop-words'],
  run: (corpus, call) => {
    const { target, reference } = call.values;
    if (target === undefined) throw new UsageError('expected --target SEL');
    const result = computeKeyness(
      corpus,
      readSelection(corpus, 'target', target),
      readSelection(corpus, 'reference', reference),
      {
        words: readWholeNumber(call, 'words', 1),
        minCount: readWholeNumber(call, 'min-count', 1),
        withoutStopWords: call.flags.has('without-stop-words'),
        correction: readCorrection(call.values['correction']),
      },
    );
    const { correction, overlap, problem, rows } = result;
    if (problem !== null) throw new UsageError(describeProblem(result));
    const notes = [`p adjusted by ${correction} over ${rows.length} rows`];
    if (overlap.leftOutOf !== null)
      notes.push(
        `${overlap.paragraphs} paragraphs (${overlap.tokens} words) are on both sides; left out of ${overlap.leftOutOf}`,
      );
    return { json: rows, rows, notes };
  },
});

function readCorrection(text = 'benjamini-hochberg'): NonNullable<KeynessOptions['correction']> {
  if (text === 'holm' || text === 'benjamini-hochberg') return text;
  throw new UsageError(`--correction expects holm or benjamini-hochberg; found "${text}"`);
}
