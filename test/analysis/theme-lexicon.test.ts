import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeThemes } from '../../src/analysis/theme-lexicon.ts';

const shipped = readFileSync('seeds/themes.yaml', 'utf8');
const theme = (...lines: string[]) =>
  ['themes:', '  - id: a', '    label: A', '    definition: D', ...lines].join('\n');
const said = (yaml: string) =>
  decodeThemes(yaml).diagnostics.map(({ line, code, message }) => `${line} ${code}: ${message}`);

describe('themes.yaml', () => {
  it('as shipped has the 21 themes of the codebook, every cue readable and every example kept', () => {
    const { themes, diagnostics } = decodeThemes(shipped);
    expect(diagnostics).toEqual([]);
    expect(themes).toHaveLength(21);
    for (const { label, definition } of themes) {
      expect(label.length).toBeLessThanOrEqual(24);
      expect(definition).not.toBe('');
    }
  });

  it('reads cues, and takes two weak ones unless it says otherwise', () => {
    const yaml = theme(
      '    strong: [missile*, arms  control]',
      '    weak:',
      '      - silo',
      '    weakNeeded: 3',
    );
    expect(decodeThemes(yaml)).toEqual({
      themes: [
        {
          id: 'a',
          label: 'A',
          definition: 'D',
          strong: ['missile*', 'arms control'],
          weak: ['silo'],
          not: [],
          weakNeeded: 3,
        },
      ],
      lines: new Map([['a', 2]]),
      diagnostics: [],
    });
    expect(decodeThemes(theme('    strong: [a]')).themes[0]?.weakNeeded).toBe(2);
  });

  it.each([
    [
      'a key that is misspelt',
      theme('    stong: [x]', '    weak: [x]'),
      '5 theme-key',
      'did you mean "strong"?',
    ],
    ['a theme without cues', theme('    strong: []'), '2 theme-without-cues', 'found none'],
    [
      'a cue that cannot be read',
      theme('    strong:', '      - fine', '      - "no, punctuation"'),
      '7 theme-cue',
      'without punctuation',
    ],
    [
      'a cue that became a map',
      theme('    strong:', '      - fine', '      - a: b'),
      '7 theme-list',
      'quotes round a cue',
    ],
    [
      'a cue that stands twice',
      theme('    strong:', '      - fine', '      - fine'),
      '7 theme-cue-twice',
      'twice',
    ],
    [
      'two themes with one id',
      `${theme('    strong: [x]')}\n  - id: a\n    label: B\n    definition: E\n    strong: [y]`,
      '6 theme-id-twice',
      'rename it',
    ],
    [
      'an id that no link could carry',
      'themes:\n  - id: A b\n    strong: [x]',
      '2 theme-id',
      'small letters',
    ],
    ['no label', 'themes:\n  - id: a\n    definition: D\n    strong: [x]', '2 theme-field', '"label:"'],
    [
      'a number that is none',
      theme('    strong: [x]', '    weakNeeded: many'),
      '6 theme-weak-needed',
      '2 is taken',
    ],
    [
      'an example that is not coded',
      theme('    strong: [x]', '    examples:', '      - y'),
      '7 theme-example',
      'no strong cue',
    ],
    [
      'a counterexample that is',
      theme('    strong: [x]', '    counterexamples:', '      - x y'),
      '7 theme-example',
      '"x" matched',
    ],
    ['another file', 'title: x', '1 themes-yaml-shape', 'a list of themes'],
    ['nothing', '', '1 themes-yaml-shape', 'a list of themes'],
    ['broken YAML', 'themes:\n  - id: "a\n', '3 themes-yaml-syntax', 'found'],
  ])('names %s, with its line', (_, yaml, start, words) => {
    const [first = ''] = said(yaml);
    expect(first.startsWith(start), first).toBe(true);
    expect(first).toContain(words);
  });

  it('keeps the themes that can be read beside one that cannot', () => {
    const yaml = `${theme('    strong: [x]')}\n  - id: b\n    label: B\n    definition: D\n    strong: ["?"]\n  - id: c\n    label: C\n    definition: D\n    strong: [z]`;
    expect(decodeThemes(yaml).themes.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => void decodeThemes(garbage)),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.nat(shipped.length), fc.string({ maxLength: 4 }), (at, garbage) => {
        decodeThemes(shipped.slice(0, at) + garbage + shipped.slice(at + 3, at + 400));
      }),
      { numRuns: 15 },
    );
  });
});
