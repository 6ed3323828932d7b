import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { ThemeDefinition } from '../corpus/artifact.ts';
import type { Diagnostic } from '../corpus/speech-document.ts';
import { nearestWords } from './nearest-word.ts';
import { encodeTokens, loadTokens } from './token-columns.ts';
import { codeWith } from './theme-coding.ts';
import { parseCue } from './theme-cue.ts';

export interface DecodedThemes {
  /** The themes that could be read, in the file's order. */
  themes: ThemeDefinition[];
  /** Theme id → its line in the file. */
  lines: ReadonlyMap<string, number>;
  diagnostics: Diagnostic[];
}

const keys = [
  'id',
  'label',
  'definition',
  'strong',
  'weak',
  'weakNeeded',
  'not',
  'examples',
  'counterexamples',
];

/**
 * Reads `themes.yaml`: a list `themes` of themes, each with id, label, definition and cues (`theme-cue.ts`), and
 * examples that must, and counterexamples that must not, be coded as the theme. Never throws: what cannot be read is
 * a diagnostic with its line; a theme without a usable id or cue is left out, all others are kept. `null` stands for a
 * folder without the file.
 */
export function decodeThemes(yaml: string | null): DecodedThemes {
  if (yaml === null) return { themes: [], lines: new Map(), diagnostics: [] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const reader = new Reader(lines);
  for (const { message, pos } of document.errors)
    reader.report('themes-yaml-syntax', 'error', pos[0], `expected YAML that can be read, found: ${message}`);
  const root: unknown = document.contents;
  const list = isMap(root) ? root.get('themes', true) : undefined;
  if (!isSeq(list)) {
    if (document.errors.length === 0)
      reader.report(
        'themes-yaml-shape',
        'error',
        startOf(root),
        'expected "themes:" and under it a list of themes, each starting with "- id:"; found something else',
      );
    return { themes: [], lines: new Map(), diagnostics: reader.diagnostics };
  }
  const themes: ThemeDefinition[] = [];
  const lineOf = new Map<string, number>();
  for (const item of list.items) {
    const theme = reader.theme(item);
    if (theme === null) continue;
    if (themes.some((other) => other.id === theme.id))
      reader.report(
        'theme-id-twice',
        'error',
        startOf(item),
        `expected an id of its own, found "${theme.id}" a second time; the second theme is left out, rename it`,
      );
    else {
      themes.push(theme);
      lineOf.set(theme.id, lines.linePos(startOf(item)).line);
    }
  }
  return { themes, lines: lineOf, diagnostics: reader.diagnostics };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly lines: LineCounter;

  constructor(lines: LineCounter) {
    this.lines = lines;
  }

  report(code: string, severity: Diagnostic['severity'], offset: number, message: string): void {
    this.diagnostics.push({ line: this.lines.linePos(offset).line, code, severity, message });
  }

  /** One theme, or `null` where there is nothing to code by. */
  theme(node: unknown): ThemeDefinition | null {
    if (!isMap(node)) {
      this.report(
        'theme-shape',
        'error',
        startOf(node),
        'expected a theme ("- id: …"), found something else',
      );
      return null;
    }
    this.checkKeys(node);
    const id = this.text(node, 'id');
    if (id === null || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      this.report(
        'theme-id',
        'error',
        startOf(node),
        `expected an id of small letters, digits and hyphens (arms-control), found ${quoted(id)}; the theme is left out`,
      );
      return null;
    }
    const strong = this.cues(node, 'strong');
    const weak = this.cues(node, 'weak');
    if (strong.length + weak.length === 0) {
      this.report(
        'theme-without-cues',
        'error',
        startOf(node),
        `theme "${id}": expected at least one cue under strong or weak, found none; the theme is left out`,
      );
      return null;
    }
    const theme: ThemeDefinition = {
      id,
      label: this.text(node, 'label') ?? id,
      definition: this.text(node, 'definition') ?? '',
      strong,
      weak,
      not: this.cues(node, 'not'),
      weakNeeded: this.weakNeeded(node),
    };
    this.checkExamples(node, theme);
    return theme;
  }

  checkKeys(node: YAMLMap): void {
    for (const { key } of node.items) {
      const name = scalarText(key) ?? '';
      if (keys.includes(name)) continue;
      const [meant] = nearestWords(name, keys);
      this.report(
        'theme-key',
        'warning',
        startOf(key),
        `expected one of ${keys.join(', ')}; found "${name}"${meant ? `, did you mean "${meant}"?` : ''}`,
      );
    }
  }

  text(node: YAMLMap, key: string): string | null {
    const value: unknown = node.get(key, true);
    if (value === undefined) {
      if (key !== 'id')
        this.report('theme-field', 'warning', startOf(node), `expected "${key}:", found none`);
      return null;
    }
    const text = scalarText(value)?.trim() ?? '';
    if (text !== '') return text;
    this.report('theme-field', 'warning', startOf(value), `"${key}": expected words, found nothing`);
    return null;
  }

  weakNeeded(node: YAMLMap): number {
    const value: unknown = node.get('weakNeeded', true);
    if (value === undefined) return 2;
    const number = isScalar(value) ? Number(value.value) : Number.NaN;
    if (Number.isInteger(number) && number >= 1 && number <= 9) return number;
    this.report(
      'theme-weak-needed',
      'warning',
      startOf(value),
      '"weakNeeded": expected a whole number from 1 to 9; 2 is taken',
    );
    return 2;
  }

  /** The cues under a key that can be read; each of the others, and each repeated one, is a diagnostic. */
  cues(node: YAMLMap, key: 'strong' | 'weak' | 'not'): string[] {
    const cues: string[] = [];
    for (const { text: source, offset } of this.strings(node, key)) {
      const cue = parseCue(source);
      if ('problem' in cue) this.report('theme-cue', 'error', offset, `"${key}": ${cue.problem}`);
      else if (cues.includes(cue.text))
        this.report('theme-cue-twice', 'warning', offset, `"${cue.text}" stands twice under "${key}"`);
      else cues.push(cue.text);
    }
    return cues;
  }

  strings(node: YAMLMap, key: string): { text: string; offset: number }[] {
    const value: unknown = node.get(key, true);
    if (value === undefined || (isScalar(value) && value.value === null)) return [];
    const items: unknown[] = isSeq(value) ? value.items : [value];
    return items.flatMap((item) => {
      const text = scalarText(item);
      if (text !== null) return [{ text, offset: startOf(item) }];
      this.report(
        'theme-list',
        'error',
        startOf(item),
        `"${key}": expected a list of words in lines "- …", found something else; put quotes round a cue with : or #`,
      );
      return [];
    });
  }

  checkExamples(node: YAMLMap, theme: ThemeDefinition): void {
    for (const [key, wanted] of [
      ['examples', true],
      ['counterexamples', false],
    ] as const)
      for (const { text, offset } of this.strings(node, key)) {
        const coding = codeWith(columnsOf(text), [theme]);
        if (coding.themesOf[0]?.includes(theme.id) === wanted) continue;
        const cues = coding.cuesOf[0]?.map((match) => `"${match.cue}"`).join(', ');
        this.report(
          'theme-example',
          'warning',
          offset,
          wanted
            ? `expected "${theme.id}" to be coded in this example, but no strong cue and fewer than ${theme.weakNeeded} weak cues match`
            : `expected "${theme.id}" not to be coded in this counterexample, but ${cues} matched`,
        );
      }
  }
}

function columnsOf(text: string) {
  const paragraph = { n: 1, startLine: 1, speaker: null, counted: true, text };
  return loadTokens(encodeTokens([{ id: 'example', paragraphs: [paragraph] }], ''));
}

/** A word as written, also where YAML takes it for a number or a truth value; `null` for anything but a word. */
export function scalarText(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

export function startOf(node: unknown): number {
  const ranged: Partial<Pick<Node, 'range'>> = isMap(node) || isSeq(node) || isScalar(node) ? node : {};
  return ranged.range?.[0] ?? 0;
}

function quoted(text: string | null): string {
  return text === null ? 'none' : `"${text}"`;
}
