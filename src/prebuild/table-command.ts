import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type Cell, formatCsv } from '../analysis/csv.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { parseSelection } from '../analysis/selection-text.ts';
import type { Command } from './command.ts';
import { loadCorpus } from './load-corpus.ts';
import { seedsFolder } from './seeds-folder.ts';

/** What a person got wrong on the command line; the message says what was expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Words and options of one call. */
export interface CommandCall {
  words: string[];
  /** Options with a value; those not given are absent. */
  values: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
}

/** What a command has to print. */
export interface CommandOutput {
  /** Printed as it is by `--json`; as a table by `--csv` and without either, unless `rows` is given. */
  json: unknown;
  rows: readonly object[];
  /** Said on stderr: what the table cannot. */
  notes?: string[];
}

export interface TableCommand {
  usage: string;
  /** Names of options that take a value, and of those that don't; `seeds`, `json` and `csv` come by themselves. */
  options?: readonly string[];
  flags?: readonly string[];
  run: (corpus: LoadedCorpus, call: CommandCall) => CommandOutput;
}

/** Makes a command of a function from corpus and options to a table. */
export function tableCommand({ flags = [], options = [], run, usage }: TableCommand): Command {
  const config: ParseArgsConfig['options'] = {};
  for (const name of ['seeds', ...options]) config[name] = { type: 'string' };
  for (const name of ['json', 'csv', ...flags]) config[name] = { type: 'boolean' };
  return async (args) => {
    try {
      const call = readCall(args, config);
      const folder = call.values['seeds'] ?? seedsFolder;
      const corpus = await loadCorpus(folder);
      if (corpus.manifest.documents.length === 0)
        throw new UsageError(`No speech was found in ${folder}/. Put transcripts there, one speech a file.`);
      const output = run(corpus, call);
      for (const note of output.notes ?? []) console.error(note);
      process.stdout.write(formatOutput(output, call.flags));
      return 0;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.error(`${error.message}\nusage: rostrum ${usage} [--seeds DIR] [--json | --csv]`);
      return 1;
    }
  };
}

function readCall(args: string[], options: NonNullable<ParseArgsConfig['options']>): CommandCall {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string') values[name] = value;
    else if (value === true) flags.add(name);
  }
  return { words: parsed.positionals, values, flags };
}

function formatOutput({ json, rows }: CommandOutput, flags: ReadonlySet<string>): string {
  if (flags.has('json')) return `${JSON.stringify(json, null, 2)}\n`;
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCell(value)])),
  );
  return flags.has('csv') ? formatCsv(cells) : formatColumns(cells);
}

function asCell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || value === null
    ? value
    : JSON.stringify(value);
}

/** Aligned columns for a terminal, numbers to four decimal places. */
function formatColumns(rows: readonly Record<string, Cell>[]): string {
  const keys = Object.keys(rows[0] ?? {});
  const lines = [keys, ...rows.map((row) => keys.map((key) => formatShort(row[key] ?? null)))];
  const widths = keys.map((_, i) => lines.reduce((width, line) => Math.max(width, line[i]?.length ?? 0), 0));
  return lines
    .map(
      (line) =>
        `${line
          .map((text, i) => text.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function formatShort(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string' || Number.isInteger(cell)) return String(cell);
  return Math.abs(cell) >= 1e-4 ? cell.toFixed(4) : cell.toExponential(1);
}

const selectionWords = [
  'all',
  'year:2017..2020',
  'from:2017-04-26',
  'to:',
  'theme:',
  'term:',
  'search:',
  'speaker:',
  'others:',
];

/** Reads a selection from an option, and says which document or theme the corpus does not have. */
export function readSelection({ manifest }: LoadedCorpus, option: string, text = 'all'): SelectionSpec {
  const spec = parseSelection(text);
  if ('problem' in spec) throw new UsageError(`--${option} ${spec.problem}`);
  for (let part: SelectionSpec | undefined = spec; part !== undefined; part = part.except) {
    for (const id of part.documents ?? [])
      if (!manifest.documents.some((document) => document.id === id))
        throw new UsageError(
          /^\p{L}+:/u.test(id)
            ? `--${option}: "${id}" begins with no word that is known; expected ${selectionWords.join(', ')} or ids of documents`
            : `--${option}: there is no document "${id}"; there are ${manifest.documents.map((d) => d.id).join(', ')}`,
        );
    const speakers = new Set(manifest.documents.flatMap(({ speakers }) => speakers));
    if (part.speaker !== undefined && !speakers.has(part.speaker))
      throw new UsageError(
        `--${option}: there is no speaker "${part.speaker}"; there are ${[...speakers].join(', ')}`,
      );
    const theme = part.theme;
    if (theme !== undefined && !manifest.themes.some(({ id }) => id === theme))
      throw new UsageError(
        `--${option}: there is no theme "${theme}"; there are ${manifest.themes.map(({ id }) => id).join(', ')}`,
      );
  }
  return spec;
}

/** Reads a whole number from an option. */
export function readWholeNumber(call: CommandCall, option: string, fallback: number, least = 1): number {
  const text = call.values[option];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UsageError(`--${option} expects a whole number of at least ${least}; found "${text}"`);
  return value;
}
