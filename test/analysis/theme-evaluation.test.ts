import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateThemes, parseCodedParagraphs } from '../../src/analysis/theme-evaluation.ts';
import { decodeThemes } from '../../src/analysis/theme-lexicon.ts';
import { loadTokens } from '../../src/analysis/token-columns.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

const corpus = corpusOf({ '2021-01-01': ['war', 'peace', 'war and peace', 'nothing'] });
corpus.manifest.themes = [
  themeOf({ id: 'war', strong: ['war'] }),
  themeOf({ id: 'peace', strong: ['peace'] }),
  themeOf({ id: 'silent', strong: ['silence'] }),
];
const coded = (...themes: string[][]) =>
  themes.map((each, i) => ({ document: '2021-01-01', paragraph: i + 1, themes: each }));

describe('evaluation', () => {
  it('counts what is right, extra and missed', () => {
    const result = evaluateThemes(corpus, coded(['war'], ['war'], ['war', 'peace'], ['peace']));
    const [war, peace, silent] = result.themes;
    expect(war).toMatchObject({
      truePositives: 2,
      falsePositives: 0,
      falseNegatives: 1,
      precision: 1,
      byHand: 3,
    });
    expect(war?.recall).toBeCloseTo(2 / 3);
    expect(war?.f1).toBeCloseTo(4 / 5);
    expect(peace).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(silent).toMatchObject({ precision: null, recall: null, f1: null });
    expect(result.micro.f1).toBeCloseTo(6 / 9);
    expect(result.macro.f1).toBeCloseTo((4 / 5 + 1 / 2) / 2);
  });

  it('names every paragraph where hand and lexicon differ', () => {
    expect(evaluateThemes(corpus, coded(['war'], [], ['war', 'peace'], ['war'])).differences).toEqual([
      { document: '2021-01-01', paragraph: 2, theme: 'peace', kind: 'extra', cues: ['peace'] },
      { document: '2021-01-01', paragraph: 4, theme: 'war', kind: 'missed', cues: [] },
    ]);
  });

  it('leaves out paragraphs that were not coded, and says what the corpus does not have', () => {
    const result = evaluateThemes(corpus, [
      { document: '2021-01-01', paragraph: 1, themes: ['war', 'wrath'] },
      { document: '1999', paragraph: 1, themes: [] },
      { document: '2021-01-01', paragraph: 9, themes: [] },
    ]);
    expect(result.paragraphs).toBe(1);
    expect(result.problems).toHaveLength(3);
    expect(result.micro.f1).toBe(1);
  });

  it('reads a coding as lines or as JSON, and names what it cannot read', () => {
    const record = { document: 'd', paragraph: 2, themes: ['a', 'b'] };
    expect(parseCodedParagraphs('document,paragraph,themes\r\nd,2,a b\n').coded).toEqual([record]);
    expect(parseCodedParagraphs(JSON.stringify([record])).coded).toEqual([record]);
    expect(parseCodedParagraphs('d,1,\n').coded).toEqual([{ document: 'd', paragraph: 1, themes: [] }]);
    expect(parseCodedParagraphs('d,one,a').problems).toEqual([
      'line 1: expected "document,paragraph,themes", found "d,one,a"',
    ]);
    expect(parseCodedParagraphs('[{"document": 5}]').problems).toHaveLength(1);
    expect(parseCodedParagraphs('[').problems).toHaveLength(1);
  });
});

describe('the shipped lexicon against the coding by hand', () => {
  const artifact = buildCorpus({
    files: readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, content: readFileSync(`seeds/${name}`, 'utf8') })),
    corpusYaml: null,
    themesYaml: readFileSync('seeds/themes.yaml', 'utf8'),
    diagnostics: [],
  });
  const { coded: byHand, problems } = parseCodedParagraphs(
    readFileSync('test/fixtures/coding/five-speeches.csv', 'utf8'),
  );
  const result = evaluateThemes(
    { manifest: artifact.manifest, columns: loadTokens(artifact.tokens) },
    byHand,
  );

  it('covers all 95 paragraphs', () => {
    expect(problems).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(result.paragraphs).toBe(95);
  });

  it('agrees: F1 of 0.95 over all, 0.85 for each theme with three paragraphs or more', () => {
    console.log(
      [
        'theme                   hand  prec   rec    F1',
        ...result.themes.map(
          ({ byHand, f1, precision, recall, theme }) =>
            theme.padEnd(24) + String(byHand).padStart(4) + show(precision) + show(recall) + show(f1),
        ),
        `pooled ${show(result.micro.f1)}, mean of themes ${show(result.macro.f1)}`,
      ].join('\n'),
    );
    expect(result.micro.f1).toBeGreaterThanOrEqual(0.95);
    expect(result.macro.f1).toBeGreaterThanOrEqual(0.95);
    expect(result.themes.filter(({ byHand, f1 }) => byHand >= 3 && (f1 ?? 0) < 0.85)).toEqual([]);
  });
});

describe('the shipped lexicon on paragraphs of other speeches', () => {
  const paragraphs = readFileSync('test/fixtures/coding/other-speeches.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [themes = '', text = ''] = line.split('\t');
      return { themes: themes.split(' ').filter(Boolean), text };
    });
  const other = corpusOf({ other: paragraphs.map(({ text }) => text) });
  other.manifest.themes = decodeThemes(readFileSync('seeds/themes.yaml', 'utf8')).themes;
  const result = evaluateThemes(
    other,
    paragraphs.map(({ themes }, i) => ({ document: 'other', paragraph: i + 1, themes })),
  );

  it('agrees with their coding: F1 of 0.85 over all, 0.65 for each theme with three or more', () => {
    expect(result.problems).toEqual([]);
    expect(result.paragraphs).toBe(80);
    expect(result.micro.f1).toBeGreaterThanOrEqual(0.85);
    expect(result.themes.filter(({ byHand, f1 }) => byHand >= 3 && (f1 ?? 0) < 0.65)).toEqual([]);
  });
});

function show(value: number | null): string {
  return (value === null ? '–' : value.toFixed(2)).padStart(6);
}
