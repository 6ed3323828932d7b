import { styleText } from 'node:util';
import type { SegmentKind, SpeechDocument } from '../corpus/speech-document.ts';
import { inspectRecord } from './inspect-record.ts';
import { printable } from './printable.ts';

type Style = Parameters<typeof styleText>[0];

const looks: Record<SegmentKind, { letter: string; style: Style }> = {
  'front-matter': { letter: 'F', style: 'cyan' },
  body: { letter: 'B', style: 'green' },
  'related-items': { letter: 'R', style: 'magenta' },
  boilerplate: { letter: 'X', style: 'gray' },
};
/** Characters of a line that are shown; the rest is counted. */
const shown = 96;

/** A document in the terminal: its fields with their evidence, each line with its kind and rule, and what can be set. */
export function formatInspection(document: SpeechDocument, colour: boolean): string {
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const record = inspectRecord(document);
  const out: string[] = [
    '',
    paint('bold', `${printable(document.file)}  (${document.dialect}, id ${printable(document.id)})`),
    '',
  ];

  const evidence = (field: string) => {
    if (document.overridden.includes(field)) return 'set in corpus.yaml';
    const found = field === 'date' ? document.dateEvidence : document.evidence[field];
    const confidence = field === 'date' ? document.dateConfidence : document.evidence[field]?.confidence;
    if (!found) return confidence ? `${confidence} confidence, from the file’s name` : '';
    return `line ${found.line}, ${confidence} confidence: “${clip(found.text, 60)}”`;
  };
  for (const field of ['title', 'date', 'speaker', 'role', 'venue', 'city', 'publisher', 'url'] as const) {
    const value = record[field] ?? paint('yellow', 'not found');
    out.push(`  ${field.padEnd(10)} ${clip(value, 70)}  ${paint('dim', evidence(field))}`);
  }
  out.push(`  ${'page date'.padEnd(10)} ${record.pageDate ?? 'none'}`);
  out.push(
    `  ${'language'.padEnd(10)} ${record.language}${record.languages.length > 0 ? `; the page offers ${printable(record.languages.join(', '))}` : ''}`,
  );
  out.push(
    `  ${'words'.padEnd(10)} ${record.tokens}, of them ${record.speakerTokens} the speaker’s own, in ${record.paragraphs.length} paragraphs${record.truncated ? '; the text breaks off' : ''}`,
    '',
  );

  const rules = new Map(document.lineRules.map((rule) => [rule.line, rule]));
  for (const { kind, startLine, endLine, rule } of document.segments) {
    const { letter, style } = looks[kind];
    out.push(paint('bold', `  ${kind}, lines ${startLine}–${endLine} (${rule})`));
    for (let line = startLine; line <= endLine; line++) {
      const text = document.lines[line - (document.firstLine ?? 1)] ?? '';
      const found = rules.get(line);
      if (!found) continue;
      out.push(
        `${String(line).padStart(6)} ${paint(style, letter)} ${paint(kind === 'body' ? 'reset' : style, clip(text.trim(), shown))}`,
      );
      out.push(`         ${paint('dim', `→ ${found.note} [${found.rule}]`)}`);
    }
  }
  if (document.diagnostics.length > 0) out.push('', paint('bold', '  diagnostics'));
  for (const { line, code, severity, message } of document.diagnostics)
    out.push(
      `  ${paint(severity === 'info' ? 'blue' : 'yellow', severity)} ${line === null ? '' : `line ${line}: `}${printable(message)} [${code}]`,
    );
  out.push(
    '',
    '  To change what was read, write in corpus.yaml what differs:',
    '',
    ...correction(document).map((line) => `    ${line}`),
    '',
  );
  return out.join('\n');
}

/** What stands in corpus.yaml if all is right as it was read; people change what is not. */
function correction(document: SpeechDocument): string[] {
  const body = document.segments.filter(({ kind }) => kind === 'body');
  const ranges = body.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
  const fields: [string, string][] = [
    ['title', JSON.stringify(document.title)],
    ['date', document.date ?? '2000-12-31'],
    ['speaker', JSON.stringify(document.speaker ?? 'First Last')],
    ['venue', JSON.stringify(document.venue ?? '')],
    ['city', JSON.stringify(document.city ?? '')],
    ['bodyLines', ranges.length === 1 ? (ranges[0] ?? '') : `[${ranges.join(', ')}]`],
    ['leaveOutLines', '[20, 31-33]   # inside the speech, but no speech'],
    ['leaveOut', "['Share this page', '/^Advert/']   # lines that say exactly this, or match"],
  ];
  const name = /^[\w.-]+$/.test(document.file) ? document.file : JSON.stringify(document.file);
  return ['documents:', `  ${name}:`, ...fields.map(([field, value]) => `    ${field}: ${value}`)].map(
    printable,
  );
}

function clip(text: string, length: number): string {
  return printable(text.length <= length ? text : `${text.slice(0, length)} … (${text.length} characters)`);
}
