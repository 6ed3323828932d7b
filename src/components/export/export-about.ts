import type { Remarks } from '../../analysis/csv.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { describeSelection } from '../describe-selection.ts';
import { formatDate, formatQuantity } from '../format.ts';
import { methodOf } from './figure-method.ts';
import { formatReceipt, type Question } from './receipt.ts';

/** What an exported file says of itself, so that it can be understood and repeated without the app. */
export interface ExportAbout {
  title: string;
  /** Unit, n and interval, as the figure says them. */
  note: string;
  corpus: string;
  selection: string;
  /** What the filter leaves: speeches, paragraphs and words. */
  n: string;
  formula: string;
  fingerprint: string;
  link: string;
  /** Command lines that give the same numbers. */
  commands: string[];
  /** The speeches in the filter with their colours' places: the legend. */
  speeches: { label: string; place: number }[];
}

interface ExportContext {
  figure: string;
  title: string;
  note: string;
  questions: readonly Question[];
  state: UrlState;
  manifest: Manifest;
  link: string;
}

export function aboutExport({
  figure,
  title,
  note,
  questions,
  state,
  manifest,
  link,
}: ExportContext): ExportAbout {
  const left = filteredDocuments(state, manifest);
  const paragraphs = left.reduce(
    (sum, each) => sum + each.paragraphs.filter(({ counted }) => counted).length,
    0,
  );
  const words = left.reduce((sum, { speakerTokens }) => sum + speakerTokens, 0);
  return {
    title,
    note: note.replace(/\s+/g, ' ').trim(),
    corpus: manifest.title,
    selection: describeSelection(filterOf(state), manifest),
    n: `${formatQuantity(left.length, 'speech', 'speeches')}, ${formatQuantity(paragraphs, 'paragraph')}, ${formatQuantity(words, 'word')}`,
    formula: methodOf(figure, state),
    fingerprint: manifest.fingerprint,
    link,
    commands: formatReceipt(figure, questions, state),
    speeches: left.map((document) => ({
      label:
        document.date === null ? document.shortTitle : `${formatDate(document.date)}, ${document.shortTitle}`,
      place: manifest.documents.indexOf(document),
    })),
  };
}

/** The same as lines before a table. */
export function remarksOf(about: ExportAbout): Remarks {
  return [
    ['title', about.title],
    ...(about.note === '' ? [] : [['measure', about.note] as const]),
    ['corpus', about.corpus],
    ['selection', about.selection],
    ['n', about.n],
    ['formula', about.formula],
    ['fingerprint', about.fingerprint],
    // A spreadsheet parts lines at commas; this one is to be opened.
    ['link', about.link.replaceAll(',', '%2C')],
    ...about.commands.map((command) => ['command', command] as const),
  ];
}
