import type { Reading } from './block.ts';
import type { Dialect } from './dialect.ts';
import { captions } from './dialects/captions.ts';
import { csvTable } from './dialects/csv-table.ts';
import { docxFile } from './dialects/docx-file.ts';
import { htmlPage } from './dialects/html-page.ts';
import { markdownText } from './dialects/markdown-text.ts';
import { meetingRecord } from './dialects/meeting-record.ts';
import { plainText } from './dialects/plain-text.ts';
import { teiXml } from './dialects/tei-xml.ts';
import type { Source } from './source.ts';

/** In order: the first that reads the source has it. The last reads anything. */
const dialects: readonly Dialect[] = [
  docxFile,
  captions,
  teiXml,
  htmlPage,
  csvTable,
  markdownText,
  meetingRecord,
  plainText,
];

/** Reads a source by the first dialect that can. */
export function readSource(source: Source): Reading[] {
  for (const dialect of dialects) {
    const readings = dialect.looksLike(source) ? dialect.read(source) : null;
    if (readings !== null) return readings;
  }
  return [];
}
