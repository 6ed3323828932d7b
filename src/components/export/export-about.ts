import type { Remarks } from '../../analysis/csv.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import type { Ask } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatDate, formatQuantity } from '../format.ts';
import { methodOf, subjectOf } from './figure-method.ts';
import { countedSelections } from './counted-selections.ts';
import { formatReceipt, type Question, questionsBehind } from './receipt.ts';

/** What an exported file says of itself, so that it can be understood and repeated without the app. */
export interface ExportAbout {
  title: string;
  /** Unit, n and interval, as the figure says them. */
  note: string;
  corpus: string;
  selection: string;
  /** What is counted in: speeches, paragraphs and words; of two sides, each. */
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
  ask: Ask;
}

export async function aboutExport({
  figure,
  title,
  note,
  questions,
  state,
  manifest,
  link,
  ask,
}: ExportContext): Promise<ExportAbout> {
  const behind = questionsBehind(figure, questions, state);
  const counted = countedSelections(behind);
  const selections = counted.length === 0 ? [filterOf(state)] : counted;
  const sizes = await Promise.all(selections.map((selection) => ask('facts', { selection })));
  const left = filteredDocuments(state, manifest);
  const subject = subjectOf(figure, state, manifest);
  return {
    title: subject === null ? title : `${title}: ${subject}`,
    note: note.replace(/\s+/g, ' ').trim(),
    corpus: manifest.title,
    selection: selections.map((selection) => describeWithin(selection, manifest)).join('; '),
    n: sizes
      .map(
        ({ documents, paragraphs, tokens }) =>
          `${formatQuantity(documents.length, 'speech', 'speeches')}, ${formatQuantity(paragraphs, 'paragraph')}, ${formatQuantity(tokens, 'word')}`,
      )
      .join('; '),
    formula: methodOf(figure, state),
    fingerprint: manifest.fingerprint,
    link,
    commands: formatReceipt(behind, state.own),
    speeches: left.map((document) => ({
      label:
        document.date === null ? document.shortTitle : `${formatDate(document.date)}, ${document.shortTitle}`,
      place: manifest.documents.indexOf(document),
    })),
  };
}

/** "26 April 2017, of paragraphs on Ukraine": a side inside the filter. */
function describeWithin({ within, ...selection }: SelectionSpec, manifest: Manifest): string {
  const said = describeSelection(selection, manifest);
  return within === undefined || Object.keys(within).length === 0
    ? said
    : `${said}, within ${describeSelection(within, manifest)}`;
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
