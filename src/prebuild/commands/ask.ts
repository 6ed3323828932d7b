import { parseArgs } from 'node:util';
import { nearestWords } from '../../analysis/nearest-word.ts';
import { customizeManifest, customizeThemes } from '../../analysis/theme-custom.ts';
import { isWindowed, loadEveryWindow, windowedLists } from '../../search/every-window.ts';
import { isOperationName, operations, runOperation } from '../../search/operations.ts';
import { buildParagraphIndex, hasParagraphIndex } from '../../search/paragraph-index.ts';
import { searchable } from '../../search/searchable.ts';
import { type SearchCorpus, uninterrupted } from '../../search/search-corpus.ts';
import type { Command } from '../command.ts';
import { loadCorpus } from '../load-corpus.ts';
import { seedsFolder } from '../seeds-folder.ts';

/** More than any answer carries at once: it gives as many as it can. */
const widest = 1_000;

/**
 * `ask OPERATION 'JSON' [--all] [--own 'THEMES'] [--seeds DIR]`: puts one of the questions that the app puts to its
 * worker, on the same arguments, and prints the answer as JSON. The receipt of an export names it.
 *
 * `--all` puts a question whose answer comes in windows until every row is there; `--own` takes themes of one's own as
 * links write them (`theme-custom.ts`).
 */
export const ask: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: seedsFolder },
      json: { type: 'boolean' },
      all: { type: 'boolean', default: false },
      own: { type: 'string', default: '' },
    },
  });
  const [name, json = '{}'] = positionals;
  if (!isOperationName(name)) {
    const known = Object.keys(operations);
    const [meant] = nearestWords(name ?? '', known, 1);
    console.error(
      `ask: there is no operation "${name ?? ''}"${meant === undefined ? '' : `; perhaps ${meant} was meant`}. Known are: ${known.join(', ')}.\nusage: rostrum ask OPERATION '{"selection": {}}' [--all] [--own 'Water:water*,dam'] [--seeds DIR]`,
    );
    return 1;
  }
  if (values.all && !isWindowed(name)) {
    console.error(
      `ask: --all is for answers that come in windows: ${Object.keys(windowedLists).join(', ')}. ${name} gives all it has at once.`,
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
  const loaded = await loadCorpus(values.seeds);
  const { problems } = customizeManifest(loaded.manifest, values.own);
  for (const { theme, message } of problems) console.error(`ask: --own: ${theme}: ${message}`);
  if (problems.length > 0) return 1;
  const loadIndex = async () =>
    hasParagraphIndex(loaded.columns.foldIds.length) ? buildParagraphIndex(loaded.columns) : null;
  const corpus: SearchCorpus = searchable(customizeThemes({ ...loaded, loadIndex }, values.own));
  const put = (window: object): Promise<unknown> =>
    runOperation(corpus, name, { ...asked, ...window }, uninterrupted);
  const answer = values.all && isWindowed(name) ? await putAll(put, windowedLists[name]) : await put({});
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
};

async function putAll(put: (window: object) => Promise<unknown>, list: string): Promise<object> {
  let last: object = {};
  const rows = await loadEveryWindow(async (offset): Promise<unknown[]> => {
    const window = await put({ offset, limit: widest });
    if (typeof window !== 'object' || window === null) return [];
    last = window;
    const found: unknown = Reflect.get(window, list);
    return Array.isArray(found) ? found : [];
  });
  return { ...last, offset: 0, [list]: rows };
}
