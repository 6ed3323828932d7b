import { themeMeasures } from '../../analysis/theme-measure.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';

const keyness =
  'G² = 2 Σ observed · ln(observed ÷ expected) over four cells (Dunning 1993); log ratio = log₂ of the relative frequencies (Hardie 2014); p from χ², 1 degree of freedom, corrected by Benjamini and Hochberg (1995)';
const rate = 'occurrences ÷ words × 1,000; exact Poisson interval (Garwood 1936)';

const names =
  'mentions ÷ words × 1,000, found by the list seeds/names.yaml; exact Poisson interval (Garwood 1936)';
const together = 'φ = (n₁₁n₀₀ − n₁₀n₀₁) ÷ √(n₁·n₀·n·₁n·₀) (Yule 1912); NPMI (Bouma 2009)';
const namesTogether = `paragraphs or sentences that name both; ${together}`;
const dispersion =
  'DP (Gries 2008), DPnorm (Lijffijt and Gries 2012) and Juilland’s D (1970), the speeches being the parts';
const association =
  'logDice = 14 + log₂(2·O₁₁ ÷ (R₁ + C₁)) (Rychlý 2008); MI = log₂(O₁₁ ÷ E₁₁); t = (O₁₁ − E₁₁) ÷ √O₁₁; G² (Dunning 1993)';

const methods: Record<string, string> = {
  timeline: 'words of the document’s own speaker, by paragraph',
  documents: 'words of the document’s own speaker; characters by what became of them',
  names,
  'name-matrix': names,
  'name-trend': names,
  'name-map': `${names}. Borders: Natural Earth 4.1.0, 1:110 million; Equal Earth projection. The borders settle no claim`,
  'names-together': namesTogether,
  'name-network': namesTogether,
  'name-company': namesTogether,
  'name-themes': 'paragraphs that name it and carry the theme, of those that name it; φ (Yule 1912)',
  'name-words': keyness,
  years: 'times that a speech dates, each in the years that it reaches over',
  together,
  neighbours: together,
  changed: 'later share − earlier share of paragraphs, hybrid score interval (Newcombe 1998, method 10)',
  course: 'themes that each paragraph carries, by their cues',
  cues: 'matches of each cue, and the paragraphs that hold one',
  topics: 'NMF on tf-idf of paragraphs; NPMI coherence; share of resamples in which a topic recurs',
  collocates: association,
  'collocate-pairs': association,
  kwic: 'every hit of the query in its context; the context ends with the paragraph',
  words: `${rate}; ${dispersion}`,
  clusters: 'runs of words that hold a match, inside paragraphs',
  lexical: 'types ÷ words; MATTR, the mean over every window of 50 words (Covington and McFall 2010)',
  dispersion,
  'search-frequency': rate,
  'search-passages': 'paragraphs in which the query holds',
  positions: 'place of each hit in its speech, counted in words',
  distinctive: keyness,
  scatter: keyness,
  'changed-words': keyness,
  characteristic: keyness,
  'name-pairs': 'mentions ÷ words × 1,000; exact Poisson interval (Garwood 1936)',
  'topic-pairs':
    'paragraphs with their largest part in the topic ÷ modelled paragraphs; Wilson score interval (Wilson 1927)',
  phrases: 'maximal runs of equal words',
  'all-pairs': 'likeness of every two speeches, by the measure that is named',
};

/** Formula and source of what a figure shows. */
export function methodOf(figure: string, { measure }: Pick<UrlState, 'measure'>): string {
  const known = methods[figure] ?? methods[figure.replace(/-[123]$/, '')];
  if (known !== undefined) return known;
  const { formula, intervalNote } = themeMeasures[measure];
  return `${formula}. ${intervalNote}`;
}

const ofTheme = new Set(['trend', 'cues', 'characteristic', 'neighbours']);
const ofName = new Set(['name-trend', 'name-company', 'name-themes', 'name-words']);
const ofQueries = new Set(['search-frequency', 'positions']);

/** What a figure is of, where its title leaves that to the page around it: the theme, the name, the queries. */
export function subjectOf(figure: string, state: UrlState, { themes, names }: Manifest): string | null {
  if (ofTheme.has(figure)) return themes.find(({ id }) => id === state.about)?.label ?? null;
  if (ofName.has(figure)) return names?.find(({ id }) => id === state.named)?.label ?? null;
  if (ofQueries.has(figure)) return [state.q, state.q2, state.q3].filter((query) => query.trim()).join('; ');
  return null;
}
