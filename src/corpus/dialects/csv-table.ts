import type { Block, KnownField, Reading } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import { findDates } from '../dates.ts';
import type { Source } from '../source.ts';
import type { SourceLines } from '../source-lines.ts';
import type { Diagnostic } from '../speech-document.ts';
import { linesToBlocks } from './plain-text.ts';
import { parseRows, type Cell, type Row } from './csv-rows.ts';

/** CSV and TSV with one speech a row. */
export const csvTable: Dialect = {
  id: 'csv',
  looksLike: ({ file, text }) => /\.(?:csv|tsv|tab)$/i.test(file) || looksTabular(text.slice(0, 4000)),
  read: readTable,
};

/** Column names under which tables give a field, in order of preference. */
const columnNames: Record<'text' | KnownField, string[]> = {
  text: [
    'text',
    'speech',
    'speech_text',
    'speechtext',
    'transcript',
    'content',
    'contents',
    'body',
    'full_text',
    'fulltext',
    'speechcontent',
    'utterance',
    'paragraph',
    'words',
    'texte',
    'texto',
    'текст',
    '正文',
  ],
  date: [
    'date',
    'speech_date',
    'speechdate',
    'delivered',
    'day',
    'datum',
    'fecha',
    'дата',
    '日期',
    'year_month_day',
  ],
  pageDate: ['published', 'publication_date'],
  speaker: [
    'speaker',
    'speaker_name',
    'name',
    'author',
    'person',
    'president',
    'politician',
    'member',
    'who',
    'orateur',
    'redner',
    'orador',
    'спикер',
    'докладчик',
    '发言人',
  ],
  title: [
    'title',
    'headline',
    'heading',
    'speech_title',
    'subject',
    'titel',
    'titre',
    'titulo',
    'título',
    'название',
    '标题',
  ],
  role: ['role', 'office', 'position'],
  venue: ['venue', 'event', 'occasion', 'place'],
  city: ['city', 'location'],
  publisher: ['publisher', 'source'],
  url: ['url', 'link', 'href'],
  id: ['id', 'speech_id', 'doc_id', 'docid'],
  language: ['language', 'lang'],
};
const fields: ('text' | KnownField)[] = [
  'text',
  'date',
  'speaker',
  'title',
  'role',
  'venue',
  'city',
  'url',
  'language',
  'publisher',
  'pageDate',
];

/** Beside a word for the speaker: what is told of that person, or a part of the name. */
const ofPerson = /^(?:gender|sex|position|role|country|first|last|age|title)$/;

/** "date_of_speech", "Speaker (full name)", "text_en": a longer name has the word in it. */
function namesField(name: string, field: 'text' | KnownField): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return (
    words.length > 1 &&
    words.some((word) => columnNames[field].includes(word)) &&
    !(
      words.some((word) => columnNames.speaker.includes(word)) && words.some((word) => ofPerson.test(word))
    ) &&
    !words.some((word) =>
      /^(?:ids?|number|no|count|length|type|birth|url|link|lang|language|party)$/.test(word),
    )
  );
}

function looksTabular(beginning: string): boolean {
  const [header = ''] = beginning.split(/\r?\n/, 1);
  const names = header
    .toLowerCase()
    .split(/[,;\t|]/)
    .map((name) => name.replace(/["\s]/g, ''));
  return (
    names.length >= 2 &&
    names.length < 40 &&
    names.filter((name) => Object.values(columnNames).some((list) => list.includes(name))).length >= 2
  );
}

function readTable({ file, text, lines, columns }: Source): Reading[] | null {
  const delimiter = findDelimiter(text, file);
  const rows = parseRows(text, delimiter);
  const [header, ...body] = rows;
  if (!header || header.cells.length < 2 || body.length === 0) return null;
  const names = header.cells.map(({ value }) => value.trim().toLowerCase());
  const columnOf = new Map<'text' | KnownField, number>();
  for (const field of fields) {
    const asked = columns[field];
    const wanted = asked === undefined ? columnNames[field] : [asked.toLowerCase()];
    const at = wanted.map((name) => names.indexOf(name)).find((i) => i >= 0);
    if (at !== undefined) columnOf.set(field, at);
  }
  for (const field of ['pageDate', 'date', 'speaker', 'title', 'text'] as const) {
    if (columnOf.has(field) || columns[field] !== undefined) continue;
    const taken = new Set(columnOf.values());
    const at = names.findIndex((name, i) => !taken.has(i) && namesField(name, field));
    if (at >= 0) columnOf.set(field, at);
  }
  const textAt = columnOf.get('text') ?? longestColumn(body);
  if (textAt === undefined) return null;
  const readings: Reading[] = [];
  let firstLine = 1;
  for (const [i, row] of body.entries()) {
    const next = body[i + 1];
    const lastLine = next ? next.line - 1 : lines.lines.length;
    const problem = findProblem(row, header, textAt, names);
    const cell = row.cells[textAt];
    if (!cell || cell.value.trim() === '') {
      const previous = readings.at(-1);
      // What belongs to no speech goes to the one before, or to the next.
      if (previous && problem) {
        extend(previous, lines, lastLine);
        (previous.diagnostics ??= []).push(problem);
        firstLine = lastLine + 1;
      }
      continue;
    }
    readings.push({
      dialect: 'csv',
      layout: 'lines',
      blocks: cellBlocks(cell),
      known: knownOf(row, columnOf),
      languages: [],
      source: sliceLines(lines, firstLine, lastLine),
      firstLine,
      silent: { rule: 'table-cells', note: 'names of the columns, or cells without text' },
      diagnostics: problem ? [problem] : [],
    });
    firstLine = lastLine + 1;
  }
  const last = readings.at(-1);
  if (last && firstLine <= lines.lines.length) extend(last, lines, lines.lines.length);
  return readings.length > 0 ? readings : null;
}

function extend(reading: Reading, lines: SourceLines, lastLine: number) {
  reading.source = sliceLines(lines, reading.firstLine, lastLine);
}

function sliceLines(lines: SourceLines, first: number, last: number): SourceLines {
  return { lines: lines.lines.slice(first - 1, last), ends: lines.ends.slice(first - 1, last) };
}

function findProblem(row: Row, header: Row, textAt: number, names: string[]): Diagnostic | null {
  if (row.openLine !== undefined)
    return {
      line: row.openLine,
      code: 'open-quote',
      severity: 'warning',
      message: 'expected a closing quotation mark; the field that begins here runs to the end of the file',
    };
  const [found, expected] = [row.cells.length, header.cells.length];
  if (found === expected) return null;
  const missing = found <= textAt ? `; it has no "${names[textAt]}" and is left out` : '';
  return {
    line: row.line,
    code: 'ragged-row',
    severity: 'warning',
    message: `expected ${expected} columns as in the header, found ${found}${missing}`,
  };
}

function knownOf(row: Row, columnOf: Map<'text' | KnownField, number>): Reading['known'] {
  const known: Reading['known'] = {};
  for (const [field, at] of columnOf) {
    const cell = row.cells[at];
    const value = cell?.value.replace(/\s+/g, ' ').trim() ?? '';
    if (field === 'text' || !cell || value === '') continue;
    if (field === 'date' && findDates(value).length === 0) continue;
    if (field === 'url' && !/^https?:\/\//.test(value)) continue;
    if (field === 'language' && !/^[a-z]{2,3}(?:-\w+)?$/i.test(value)) continue;
    known[field] = { value, line: cell.line, text: value, confidence: 'high' };
  }
  return known;
}

/** The text of a cell as blocks that know where they stand in the file. */
function cellBlocks(cell: Cell): Block[] {
  const blocks: Block[] = [];
  for (const block of linesToBlocks(cell.value.split(/\r\n|\r|\n/), 0)) {
    const piece = cell.lines[block.startLine];
    if (!piece) continue;
    blocks.push({
      ...block,
      startLine: piece.line,
      endLine: piece.line,
      spans: block.spans.flatMap((span) => piece.locate(span)),
      hints: { isSpeech: true },
    });
  }
  return blocks;
}

function findDelimiter(text: string, file: string): string {
  if (/\.(?:tsv|tab)$/i.test(file)) return '\t';
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function longestColumn(rows: readonly Row[]): number | undefined {
  const sums: number[] = [];
  for (const { cells } of rows.slice(0, 50))
    for (const [i, { value }] of cells.entries()) sums[i] = (sums[i] ?? 0) + value.length;
  const most = Math.max(0, ...sums.map((sum) => sum ?? 0));
  return most > rows.slice(0, 50).length * 80 ? sums.indexOf(most) : undefined;
}
