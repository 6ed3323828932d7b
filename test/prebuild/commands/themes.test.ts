import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/prebuild/build-corpus.ts';
import { themes } from '../../../src/prebuild/commands/themes.ts';
import { runCommand } from '../run-command.ts';

describe('rostrum themes', () => {
  it('prints a record for each of the 95 paragraphs, with the words that matched', async () => {
    const { code, out } = await runCommand(themes, '--json');
    expect(code).toBe(0);
    const records: unknown = JSON.parse(out);
    expect(records).toHaveLength(95);
    expect(records).toContainEqual({
      document: '2021-06-24',
      file: '000_7d07de66cb692eb3.txt',
      paragraph: 19,
      startLine: 46,
      themes: [
        expect.objectContaining({
          id: 'regional-conflicts',
          cues: expect.arrayContaining(['Nagorno-Karabakh']),
          matches: expect.arrayContaining([
            { cue: 'Nagorno-Karabakh', strength: 'strong', text: 'Nagorno-Karabakh', start: 91, end: 107 },
          ]),
        }),
      ],
    });
  });

  it('prints precision, recall and F1 against a coding by hand', async () => {
    const { code, out } = await runCommand(themes, '--evaluate', 'test/fixtures/coding/five-speeches.csv');
    expect(code).toBe(0);
    expect(out).toMatch(/^theme +byHand +byLexicon +both +precision +recall +f1\n/);
    expect(out).toMatch(/^all, pooled \(micro\) +171 /m);
  });

  it('says what it expected of a file', async () => {
    const { code, err } = await runCommand(themes, '--evaluate', 'nowhere.csv');
    expect(code).toBe(1);
    expect(err).toContain('expects a file with lines "document,paragraph,themes"');
  });
});

describe('a broken themes.yaml', () => {
  it('is named with file and line, and the rest is built', () => {
    const { diagnostics, documents, themes } = build(
      'themes:\n  - id: peace\n    label: Peace\n    definition: D\n    strong:\n      - peace\n  - id: war\n    strng: [war]',
    );
    expect(documents).toHaveLength(1);
    expect(themes.map(({ id }) => id)).toEqual(['peace']);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: 'themes.yaml', line: 8, code: 'theme-key', severity: 'warning' }),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        file: 'themes.yaml',
        line: 7,
        code: 'theme-without-cues',
        severity: 'error',
      }),
    );
  });

  it('warns where no paragraph carries a theme', () => {
    const { diagnostics } = build(
      'themes:\n  - id: war\n    label: War\n    definition: D\n    strong: [war]',
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: 'themes.yaml', line: 2, code: 'theme-matches-nothing' }),
    );
  });
});

/** The manifest of one short speech with these themes. */
function build(themesYaml: string) {
  return buildCorpus({
    files: [
      { name: 'a.txt', content: 'A speech\n\nPeace is what we all want, and peace is what we need.\n' },
    ],
    corpusYaml: null,
    themesYaml,
    diagnostics: [],
  }).manifest;
}
