import { parseArgs } from 'node:util';
import { nearestWords } from '../../analysis/nearest-word.ts';
import { isOperationName, operations, runOperation } from '../../search/operations.ts';
import { buildParagraphIndex, hasParagraphIndex } from '../../search/paragraph-index.ts';
import { uninterrupted } from '../../search/search-corpus.ts';
import type { Command } from '../commands.ts';
import { loadCorpus } from '../load-corpus.ts';
import { seedsFolder } from '../seeds-folder.ts';

/**
 * `ask OPERATION 'JSON' [--seeds DIR]`: puts one of the questions that the app puts to its worker, on the same
 * arguments, and prints the answer as JSON. The receipt of an export names it.
 */
export const ask: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seeds: { type: 'string', default: seedsFolder }, json: { type: 'boolean' } },
  });
  const [name, json = '{}'] = positionals;
  if (!isOperationName(name)) {
    const known = Object.keys(operations);
    const [meant] = nearestWords(name ?? '', known, 1);
    console.error(
      `ask: there is no operation "${name ?? ''}"${meant === undefined ? '' : `; perhaps ${meant} was meant`}. Known are: ${known.join(', ')}.\nusage: rostrum ask OPERATION '{"selection": {}}' [--seeds DIR]`,
    );
    return 1;
  }
  let asked;
  try {
    asked = JSON.parse(json);
  } catch (error) {
    console.error(
      `ask: expected the arguments as JSON; ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  const corpus = await loadCorpus(values.seeds);
  const loadIndex = async () =>
    hasParagraphIndex(corpus.columns.foldIds.length) ? buildParagraphIndex(corpus.columns) : null;
  const answer: unknown = await runOperation({ ...corpus, loadIndex }, name, asked, uninterrupted);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
};
