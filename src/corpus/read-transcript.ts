import { findDates } from './dates.ts';
import { furnitureRules } from './furniture-rules.ts';
import type { SourceLines } from './source-lines.ts';
import type {
  Confidence,
  Diagnostic,
  LineEvidence,
  LineRule,
  Paragraph,
  RelatedItem,
  Segment,
  SegmentKind,
  SpeechDocument,
} from './speech-document.ts';
import { sliceTraced, traceLine, type TracedText } from './traced-text.ts';

interface Line extends TracedText {
  line: number;
  rule: string | null;
  note: string;
  endsBody: boolean;
  kind: SegmentKind;
}

const headlinePattern = /^(\d{1,2}\.\d{1,2}\.\d{4}) ?[-–—] ?(.+)$/;
const labelPattern = /^((?:\p{Lu}[\p{L}’'-]*\.? ){1,3}\p{Lu}[\p{L}’'-]+): (?=\S)/u;
const salutation =
  /^(?:(?:dear|distinguished|esteemed) )?(?:colleagues|friends|ladies and gentlemen|excellencies|mr|mrs|ms|madam|your excellenc)\b.*,$/i;

/** Reads a transcript as found on a page, line by line. Never throws. */
export function readTranscript(file: string, source: SourceLines): SpeechDocument {
  const lines = source.lines.map((raw, i) => classify(raw, i + 1));
  const filled = lines.filter((line) => line.text !== '');
  const titleLine = findTitle(filled);
  const start = findBodyStart(filled, titleLine);
  const end = filled.findIndex((line, i) => i > start && (line.endsBody || headlinePattern.test(line.text)));
  const body = start < 0 ? [] : filled.slice(start, end < 0 ? undefined : end);
  const related = end < 0 ? [] : readRelated(filled.slice(end));

  for (const line of filled) markLine(line, titleLine, body, related);
  const facts = readTitle(titleLine, filled, body);
  const diagnostics: Diagnostic[] = [];
  const last = body.at(-1);
  const truncated = last !== undefined && !/[.!?…]["”’»)\]]*$/.test(last.text);
  if (truncated)
    diagnostics.push({
      line: last.line,
      code: 'truncated',
      severity: 'warning',
      message: `the text stops in mid-sentence, at "${last.text.split(' ').slice(-2).join(' ')}"`,
    });
  if (body.length === 0)
    diagnostics.push({
      line: null,
      code: 'no-body',
      severity: 'error',
      message: 'no speech was found in this file',
    });

  return {
    id: '',
    file,
    dialect: 'transcript',
    title: titleLine?.text ?? file,
    shortTitle: facts.venue ?? titleLine?.text ?? file,
    ...facts,
    publisher: null,
    url: null,
    language: 'en',
    truncated,
    segments: segmentLines(lines, body),
    lineRules: filled.map(({ line, rule, note }): LineRule => ({ line, rule: rule ?? 'paragraph', note })),
    paragraphs: readParagraphs(body, facts.speaker),
    related,
    diagnostics,
    overridden: [],
    lines: source.lines,
  };
}

function classify(raw: string, line: number): Line {
  const traced = traceLine(raw, line);
  const rule = furnitureRules.find(({ pattern }) => pattern.test(traced.text));
  return {
    ...traced,
    line,
    rule: rule?.id ?? null,
    note: rule?.note ?? '',
    endsBody: rule?.endsBody ?? false,
    kind: 'boilerplate',
  };
}

function findTitle(filled: Line[]): Line | null {
  const candidates = filled.slice(0, 12).filter((line) => line.rule === null && line.text.length > 30);
  return candidates.find((line) => !/[.!?,]$/.test(line.text)) ?? null;
}

function findBodyStart(filled: Line[], title: Line | null): number {
  const from = title === null ? 0 : filled.indexOf(title) + 1;
  return filled.findIndex(
    (line, i) =>
      i >= from &&
      line.rule === null &&
      (salutation.test(line.text) || /[.!?,]$/.test(line.text) || line.text.length > 120),
  );
}

function readRelated(after: Line[]): RelatedItem[] {
  const items: RelatedItem[] = [];
  for (const line of after) {
    const headline = headlinePattern.exec(line.text);
    const open = items.at(-1);
    if (headline)
      items.push({
        date: findDates(headline[1] ?? '')[0]?.date ?? null,
        title: headline[2] ?? '',
        summary: '',
        startLine: line.line,
        endLine: line.line,
      });
    else if (line.rule !== null) break;
    else if (open) {
      open.summary = open.summary === '' ? line.text : `${open.summary} ${line.text}`;
      open.endLine = line.line;
    }
  }
  return items;
}

function markLine(line: Line, title: Line | null, body: Line[], related: RelatedItem[]) {
  const first = body[0]?.line ?? Infinity;
  const last = body.at(-1)?.line ?? 0;
  const item = related.find(({ startLine, endLine }) => line.line >= startLine && line.line <= endLine);
  if (line.line < first) line.kind = 'front-matter';
  else if (line.line <= last) line.kind = 'body';
  else line.kind = item ? 'related-items' : 'boilerplate';

  if (line === title) name(line, 'title', 'title: speaker, event, place, date');
  else if (item && line.kind === 'related-items')
    name(
      line,
      item.startLine === line.line ? 'dated-headline' : 'teaser',
      item.startLine === line.line ? 'dated headline: “dd.mm.yyyy - …”' : 'teaser of the headline above',
    );
  else if (line.kind === 'body') {
    const label = labelPattern.exec(line.text);
    if (label) name(line, 'turn', 'turn: label of a speaker');
    else if (line.line === first) name(line, 'body-start', 'body starts: first paragraph after the title');
    else name(line, 'paragraph', 'paragraph of the speech');
  } else if (line.rule === null && line.kind === 'front-matter')
    name(line, 'label', 'label above the speech: no sentence');
  else if (line.rule === null) name(line, 'after-speech', 'text of the page after the speech has ended');
}

function name(line: Line, rule: string, note: string) {
  line.rule = rule;
  line.note = note;
}

function readTitle(title: Line | null, filled: Line[], body: Line[]) {
  const evidence: Record<string, LineEvidence & { confidence: Confidence }> = {};
  const stampLine = filled.find((line) => line.rule === 'page-stamp');
  const stamp = stampLine && findDates(stampLine.text)[0];
  const inTitle = title && findDates(title.text).at(-1);
  const note = (field: string, line: Line, text: string, confidence: Confidence) => {
    evidence[field] = { line: line.line, text, confidence };
    return text;
  };
  if (title) note('title', title, title.text, 'high');

  const date = inTitle?.date ?? stamp?.date ?? null;
  const dated = inTitle ? { line: title.line, text: inTitle.text } : null;
  const dateEvidence = dated ?? (stamp && stampLine ? { line: stampLine.line, text: stamp.text } : null);
  const who =
    title &&
    /^(?<role>(?:\p{Lu}[\p{L}-]+ )*?(?:Minister|President|Secretary|Ambassador|Chancellor)) (?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?:’s|'s|:)/u.exec(
      title.text,
    );
  const speaker = who?.groups?.['name'] ?? null;
  if (title && speaker) note('speaker', title, speaker, 'high');
  const role = who?.groups?.['role'] ?? null;
  if (title && role) note('role', title, role, 'high');
  const place =
    title &&
    /(?: at| during| to) (?:the |a )?(?<venue>[^,]+?(?:, “.+?”)?),? (?<city>\p{Lu}\p{L}+), [^,]+, \d{4}$/u.exec(
      title.text,
    );
  let venue = place?.groups?.['venue'] ?? null;
  let city = place?.groups?.['city'] ?? null;
  if (title && venue) note('venue', title, venue, 'high');
  if (title && city) note('city', title, city, 'high');
  if (venue === null)
    for (const line of body.slice(0, 3)) {
      const welcome =
        /welcome (?:the )?participants (?:to|in|of) the (?<venue>(?<city>\p{Lu}\p{L}+) (?:\p{Lu}\p{L}+ ?)+)/u.exec(
          line.text,
        );
      if (!welcome?.groups?.['venue']) continue;
      venue = note('venue', line, welcome.groups['venue'].trim(), 'medium');
      city = note('city', line, welcome.groups['city'] ?? '', 'low');
    }
  const list = filled.find((line) => line.rule === 'language-list');
  const languages = list ? Array.from(list.text.matchAll(/[a-z]{2}-[A-Z]{2}/g), (match) => match[0]) : [];
  return {
    date,
    dateEvidence,
    dateConfidence: date === null ? null : inTitle ? ('high' as const) : ('medium' as const),
    pageDate: stamp?.date ?? null,
    speaker,
    role,
    venue,
    city,
    languages,
    evidence,
  };
}

function readParagraphs(body: Line[], owner: string | null): Paragraph[] {
  let speaker = owner;
  return body.map((line, i) => {
    const match = labelPattern.exec(line.text);
    const label = match ? `${match[1]}:` : null;
    if (match) speaker = match[1] ?? null;
    const traced = match ? sliceTraced(line, match[0].length) : line;
    return {
      n: i + 1,
      startLine: line.line,
      endLine: line.line,
      speaker,
      label,
      counted: speaker === owner,
      text: traced.text,
      spans: traced.spans,
    };
  });
}

function segmentLines(lines: Line[], body: Line[]): Segment[] {
  const segments: Segment[] = [];
  const bodyEnd = body.at(-1)?.line ?? 0;
  const bodyStart = body[0]?.line ?? Infinity;
  for (const line of lines) {
    const open = segments.at(-1);
    const inBody = line.line >= bodyStart && line.line <= bodyEnd;
    if (line.text === '' && open && (open.kind !== 'body' || inBody)) open.endLine = line.line;
    else if (line.text === '') {
      const next = lines.find((other) => other.line > line.line && other.text !== '');
      segments.push({
        kind: next?.kind ?? (open ? 'boilerplate' : 'front-matter'),
        startLine: line.line,
        endLine: line.line,
        rule: next?.rule ?? 'blank',
      });
    } else if (open && open.kind === line.kind) open.endLine = line.line;
    else
      segments.push({
        kind: line.kind,
        startLine: line.line,
        endLine: line.line,
        rule: line.kind === 'body' ? 'speech' : (line.rule ?? 'unknown'),
      });
  }
  return segments;
}
