import type { LoadedCorpus } from './loaded-corpus.ts';
import { codeThemes, type CueMatch } from './theme-coding.ts';
import { paragraphTokens } from './token-columns.ts';

/** One matched cue as it is printed: the words in the text, where they stand in it, and the cue of the lexicon. */
export interface CueRecord {
  cue: string;
  strength: 'strong' | 'weak';
  text: string;
  /** UTF-16 offsets in the paragraph's text. */
  start: number;
  end: number;
}

/** The themes of one paragraph; what `rostrum themes --json` prints. */
export interface ThemeRecord {
  document: string;
  file: string;
  paragraph: number;
  startLine: number;
  /** `cues`: the words of the text that matched, in running order. */
  themes: { id: string; cues: string[]; matches: CueRecord[] }[];
}

/** One record for each of the paragraphs given, also where it carries nothing. */
export function themeRecords(corpus: LoadedCorpus, paragraphs: Iterable<number>): ThemeRecord[] {
  const { columns, manifest } = corpus;
  const coding = codeThemes(corpus);
  return Array.from(paragraphs, (paragraph) => {
    const document = manifest.documents[columns.documentOf[paragraph] ?? 0];
    const records = cueRecords(corpus, paragraph, coding.cuesOf[paragraph] ?? []);
    return {
      document: document?.id ?? '',
      file: document?.file ?? '',
      paragraph: columns.paragraphNumber[paragraph] ?? 0,
      startLine: columns.startLine[paragraph] ?? 0,
      themes: (coding.themesOf[paragraph] ?? []).map((id) => {
        const matches = records.filter(({ match }) => match.theme === id).map(({ record }) => record);
        return { id, cues: matches.map(({ text }) => text), matches };
      }),
    };
  });
}

function cueRecords({ columns }: LoadedCorpus, paragraph: number, matches: readonly CueMatch[]) {
  const { ends, starts, text } = paragraphTokens(columns, paragraph);
  const first = columns.paragraphStart[paragraph] ?? 0;
  return matches.map((match) => {
    const start = starts[match.from - first] ?? 0;
    const end = ends[match.to - 1 - first] ?? start;
    const { cue, strength } = match;
    return { match, record: { cue, strength, text: text.slice(start, end), start, end } };
  });
}
