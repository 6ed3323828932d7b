import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Block, Reading } from '../block.ts';
import { decodeBytes } from '../decode-bytes.ts';
import type { Dialect } from '../dialect.ts';
import { traceLine } from '../traced-text.ts';
import { isTooDeep } from './markup-text.ts';

/** Word documents. A line of the source is a paragraph of the document. */
export const docxFile: Dialect = {
  id: 'docx',
  looksLike: ({ archive }) => archive !== null,
  read: ({ archive }) => (archive === null ? null : readDocx(archive)),
};

/** More text than the longest speeches have, thousands of times over. */
const mostBytes = 64_000_000;
const documentPath = 'word/document.xml';

function readDocx(archive: Uint8Array): Reading[] {
  let tooLarge = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (name !== documentPath) return false;
        if (originalSize > mostBytes) tooLarge = originalSize;
        return tooLarge === 0;
      },
    });
  } catch {
    return refuse('damaged-archive', 'expected a Word document; the zip archive is damaged');
  }
  if (tooLarge > 0)
    return refuse(
      'archive-too-large',
      `expected at most ${mostBytes / 1e6} MB of text; the archive unpacks to ${Math.round(tooLarge / 1e6)} MB and was not opened`,
    );
  const bytes = files[documentPath];
  if (!bytes)
    return refuse('no-document', `expected a Word document; the zip archive has no ${documentPath}`);
  const decoded = decodeBytes(bytes);
  if (decoded.text === null) return refuse('damaged-archive', `${documentPath} is not text`);
  if (isTooDeep(decoded.text, true))
    return refuse('markup-too-deep', `expected paragraphs one after another; ${documentPath} nests them`);
  if (!/<\/(?:\w+:)?document>\s*$/.test(decoded.text.slice(-400)))
    return refuse(
      'damaged-archive',
      `${documentPath} breaks off after ${decoded.text.length} characters: the archive is damaged, or says less of its size than it holds`,
    );
  return [readDocument(decoded.text)];
}

function refuse(code: string, message: string): Reading[] {
  return [
    {
      dialect: 'docx',
      layout: 'elements',
      blocks: [],
      known: {},
      languages: [],
      source: { lines: [], ends: [] },
      firstLine: 1,
      diagnostics: [{ line: null, code, severity: 'error', message }],
    },
  ];
}

interface Run {
  text: string;
  bold: boolean;
}

function readDocument(xml: string): Reading {
  const paragraphs: { runs: Run[]; style: string }[] = [];
  let runs: Run[] = [];
  let style = '';
  let bold = false;
  let inText = false;
  let inRunProperties = false;
  let removed = 0;
  const end = () => {
    if (runs.length > 0) paragraphs.push({ runs, style });
    else paragraphs.push({ runs: [], style });
    runs = [];
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'w:p') {
          runs = [];
          style = '';
        } else if (tag === 'w:pStyle') style = attributes['w:val'] ?? '';
        else if (tag === 'w:r') bold = false;
        else if (tag === 'w:rPr') inRunProperties = true;
        else if (tag === 'w:b' && inRunProperties)
          bold = !['0', 'false', 'none'].includes(attributes['w:val'] ?? '');
        else if (tag === 'w:del' || tag === 'w:moveFrom') removed++;
        else if (tag === 'w:t') inText = true;
        else if (tag === 'w:tab') runs.push({ text: ' ', bold });
        else if (tag === 'w:br' || tag === 'w:cr') end();
        else if (tag === 'w:noBreakHyphen') runs.push({ text: '-', bold });
      },
      ontext(data) {
        if (inText && removed === 0) runs.push({ text: data.replace(/[\r\n]+/g, ' '), bold });
      },
      onclosetag(tag) {
        if (tag === 'w:t') inText = false;
        else if (tag === 'w:rPr') inRunProperties = false;
        else if (tag === 'w:del' || tag === 'w:moveFrom') removed--;
        else if (tag === 'w:p') end();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  const lines = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
  return {
    dialect: 'docx',
    layout: 'lines',
    blocks: paragraphs.flatMap(({ runs, style }, i): Block[] => {
      const traced = traceLine(lines[i] ?? '', i + 1);
      if (traced.text === '') return [];
      const firstPlain = runs.findIndex(({ bold, text }) => !bold && text.trim() !== '');
      const emphasised = runs
        .slice(0, firstPlain < 0 ? runs.length : firstPlain)
        .reduce((sum, { text }) => sum + text.length, 0);
      const heading = headingLevel(style);
      return [
        {
          ...traced,
          startLine: i + 1,
          endLine: i + 1,
          gap: 1,
          indent: 0,
          hints: {
            ...(heading > 0 ? { heading } : {}),
            ...(emphasised > 0 ? { emphasis: Math.min(emphasised, traced.text.length) } : {}),
            ...(/^(?:Caption|Footer|Header|FootnoteText)$/i.test(style)
              ? { leftOut: { rule: 'caption', note: `style “${style}” of the document` } }
              : {}),
          },
        },
      ];
    }),
    known: {},
    languages: [],
    source: { lines, ends: lines.map(() => '\n') },
    firstLine: 1,
  };
}

function headingLevel(style: string): number {
  if (/^(?:Title|Titel|Titre)$/i.test(style)) return 1;
  return Number(/^(?:Heading|berschrift|Überschrift|Titre)\s?([1-6])$/i.exec(style)?.[1] ?? 0);
}
