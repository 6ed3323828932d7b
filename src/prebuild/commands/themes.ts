import { readFileSync } from 'node:fs';
import type { LoadedCorpus } from '../../analysis/loaded-corpus.ts';
import { select } from '../../analysis/selection.ts';
import { checkTheme } from '../../analysis/theme-check.ts';
import { type Agreement, evaluateThemes, parseCodedParagraphs } from '../../analysis/theme-evaluation.ts';
import { themeRecords } from '../../analysis/theme-record.ts';
import { type CommandOutput, readSelection, tableCommand, UsageError } from '../table-command.ts';

/**
 * `themes [--in SEL]`: per paragraph the themes and the cues that matched.
 * `themes --evaluate FILE`: precision, recall and F1 against a coding by hand.
 * `themes --check`: cues that match nothing, with the nearest words that occur, or nearly everywhere.
 */
export const themes = tableCommand({
  usage: 'themes [--in SEL | --evaluate FILE | --check]',
  options: ['in', 'evaluate'],
  flags: ['check'],
  run: (corpus, { flags, values }) => {
    if (flags.has('check')) return check(corpus);
    const path = values['evaluate'];
    if (path !== undefined) return evaluate(corpus, path);
    const { paragraphs } = select(corpus, { ...readSelection(corpus, 'in', values['in']), allTurns: true });
    const records = themeRecords(corpus, paragraphs);
    const rows = records.flatMap(({ document, paragraph, startLine, themes }) =>
      themes.map(({ cues, id }) => ({ document, paragraph, startLine, theme: id, cues: cues.join(' | ') })),
    );
    return { json: records, rows };
  },
});

function check({ columns, manifest }: LoadedCorpus): CommandOutput {
  const rows = manifest.themes.flatMap((theme) =>
    checkTheme(columns, theme).map(({ code, cue, message, nearest, severity }) => ({
      theme: theme.id,
      severity,
      code,
      cue,
      message,
      nearest,
    })),
  );
  return { json: rows, rows };
}

function evaluate(corpus: LoadedCorpus, path: string): CommandOutput {
  const { coded, problems } = parseCodedParagraphs(readText(path));
  const result = evaluateThemes(corpus, coded);
  const none = { byHand: null, byLexicon: null, both: null };
  return {
    json: result,
    rows: [
      ...result.themes.map((each) => agreementRow(each.theme, each)),
      agreementRow('all, pooled (micro)', result.micro),
      { theme: 'mean of themes (macro)', ...none, ...result.macro },
    ],
    notes: [...problems, ...result.problems].map((problem) => `${path}: ${problem}`),
  };
}

function agreementRow(theme: string, each: Agreement) {
  return {
    theme,
    byHand: each.truePositives + each.falseNegatives,
    byLexicon: each.truePositives + each.falsePositives,
    both: each.truePositives,
    precision: each.precision,
    recall: each.recall,
    f1: each.f1,
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--evaluate expects a file with lines "document,paragraph,themes"; ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
