import { readFileSync } from 'node:fs';
import type { LoadedCorpus } from '../../analysis/loaded-corpus.ts';
import { evaluateNames, parseListedNames } from '../../analysis/name-evaluation.ts';
import { nameRecords } from '../../analysis/name-record.ts';
import { select } from '../../analysis/selection.ts';
import { type CommandOutput, readSelection, tableCommand, UsageError } from '../table-command.ts';

/**
 * `names [--in SEL]`: each mention of a state, organisation, treaty, person, place or event, of all turns.
 * `names --evaluate FILE`: precision and recall against a list by hand. `names --check`: what is wrong with names.yaml.
 */
export const names = tableCommand({
  usage: 'names [--in SEL | --evaluate FILE | --check]',
  options: ['in', 'evaluate'],
  flags: ['check'],
  run: (corpus, { flags, values }) => {
    if (flags.has('check')) return check(corpus);
    const selection = { ...readSelection(corpus, 'in', values['in']), allTurns: true };
    const records = nameRecords(corpus, select(corpus, selection).paragraphs);
    const path = values['evaluate'];
    if (path !== undefined) return evaluate(records, path);
    const notes = records.length === 0 ? ['no name is found in this selection'] : [];
    return { json: records, rows: records, notes };
  },
});

function check({ manifest }: LoadedCorpus): CommandOutput {
  const rows = manifest.diagnostics
    .filter(({ file }) => file === 'names.yaml')
    .map(({ code, line, message, severity }) => ({ line, severity, code, message }));
  return {
    json: rows,
    rows,
    notes: rows.length === 0 ? ['names.yaml: nothing to complain of.'] : [],
  };
}

function evaluate(records: ReturnType<typeof nameRecords>, path: string): CommandOutput {
  const { listed, problems } = parseListedNames(readText(path));
  const result = evaluateNames(records, listed);
  return {
    json: result,
    rows: result.kinds,
    notes: [
      ...problems.map((problem) => `${path}: ${problem}`),
      ...result.differences.map(
        ({ difference, document, id, kind, paragraph, text }) =>
          `${difference}: ${document} ¶${paragraph} ${kind} ${id} "${text}"`,
      ),
    ],
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--evaluate expects a file with lines "document paragraph start kind id text"; ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
