import { readFileSync } from 'node:fs';
import type { LoadedCorpus } from '../../analysis/loaded-corpus.ts';
import { select } from '../../analysis/selection.ts';
import { evaluateTimes, parseListedTimes } from '../../analysis/time-evaluation.ts';
import { timeRecords } from '../../analysis/time-record.ts';
import { type CommandOutput, readSelection, tableCommand, UsageError } from '../table-command.ts';

/**
 * `years [--in SEL]`: every time that the speeches name, with the days meant and how they were worked out.
 * `years --evaluate FILE`: precision and recall against a list made by reading.
 */
export const years = tableCommand({
  usage: 'years [--in SEL | --evaluate FILE]',
  options: ['in', 'evaluate'],
  run: (corpus, { values }) => {
    const path = values['evaluate'];
    if (path !== undefined) return evaluate(corpus, path);
    const { paragraphs } = select(corpus, { ...readSelection(corpus, 'in', values['in']), allTurns: true });
    const records = timeRecords(corpus, paragraphs);
    const open = records.filter(({ from }) => from === null).length;
    return {
      json: records,
      rows: records.map(({ document, paragraph, startLine, text, from, to, reasoning, remark }) => ({
        document,
        paragraph,
        startLine,
        text,
        from,
        to,
        reasoning,
        remark,
      })),
      notes: [
        ...(records.length === 0 ? ['no time is named in this selection'] : []),
        ...(open === 0 ? [] : [`${open} of ${records.length} could not be resolved; "reasoning" says why`]),
      ],
    };
  },
});

function evaluate(corpus: LoadedCorpus, path: string): CommandOutput {
  const { listed, problems } = parseListedTimes(readText(path));
  const { paragraphs } = select(corpus, { allTurns: true });
  const result = evaluateTimes(timeRecords(corpus, paragraphs), listed);
  const { missed, extra, different, ...row } = result;
  return {
    json: result,
    rows: [row],
    notes: [
      ...problems.map((problem) => `${path}: ${problem}`),
      ...missed.map((time) => `missed: ${time.document} ¶${time.paragraph} “${time.text}”`),
      ...extra.map((time) => `extra: ${time.document} ¶${time.paragraph} “${time.text}”`),
      ...different.map(
        ({ listed: time, found }) =>
          `other days: ${time.document} ¶${time.paragraph} “${time.text}”: ${found.from ?? 'open'}..${found.to ?? 'open'}, listed ${time.from ?? 'open'}..${time.to ?? 'open'}`,
      ),
    ],
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--evaluate expects a JSON file of records with document, paragraph, text, from and to; ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
