import { formatSelection } from '../../analysis/selection-text.ts';
import type { Manifest } from '../../corpus/artifact.ts';

/** One selection that a side can be. */
interface SideChoice {
  /** As a link says it. */
  text: string;
  label: string;
}

export interface SideChoiceGroup {
  label: string;
  choices: SideChoice[];
}

/** The commonest names; any other is chosen in the dialog. */
const mostNames = 12;

/** What may be chosen for a side, the other side being given. */
export function listSideChoices(
  manifest: Manifest,
  other: string,
  name: (document: Manifest['documents'][number]) => string,
): SideChoiceGroup[] {
  const { documents, names = [], themes } = manifest;
  const years = [...new Set(documents.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
  const speakers = [...new Set(documents.flatMap(({ speakers }) => speakers))].sort();
  const groups: SideChoiceGroup[] = [
    {
      label: 'Speeches',
      choices: documents.map((document) => ({
        text: formatSelection({ documents: [document.id] }),
        label: name(document),
      })),
    },
    {
      label: 'Several',
      choices: [
        ...(other === 'all' ? [] : [{ text: `others:${other}`, label: 'All but the other side' }]),
        { text: 'all', label: 'All speeches' },
      ],
    },
    {
      label: 'Years',
      choices: years.length < 2 ? [] : [...halvesOf(years), ...years].map(yearChoice),
    },
    {
      label: 'Speakers',
      choices:
        speakers.length < 2
          ? []
          : speakers.map((speaker) => ({ text: formatSelection({ speaker }), label: speaker })),
    },
    {
      label: 'Paragraphs on a theme',
      choices: themes.map(({ id, label }) => ({ text: formatSelection({ theme: id }), label })),
    },
    {
      label: 'Paragraphs that name',
      choices: names
        .slice(0, mostNames)
        .map(({ id, label }) => ({ text: formatSelection({ name: id }), label })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** The calendar span cut in the middle, as in Themes; a half of one year is not named twice. */
function halvesOf(years: readonly string[]): string[] {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const middle = first + Math.floor((last - first) / 2);
  return [
    [first, middle],
    [middle + 1, last],
  ].flatMap(([from, to]) => (from === to ? [] : [`${from}..${to}`]));
}

function yearChoice(year: string): SideChoice {
  return { text: `year:${year}`, label: year.replace('..', '–') };
}
