import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../corpus/speech-document.ts';
import type { NameKind } from '../corpus/name-kind.ts';
import { type NameEntry, resolveNames } from './name-entries.ts';
import type { NameForm, NameGuard, NameLexicon } from './name-model.ts';
import { foldPiece } from './name-pieces.ts';
import { piecesOf } from './name-trie.ts';
import { nearestWords } from './nearest-word.ts';
import { scalarText, startOf } from './theme-lexicon.ts';

export interface DecodedNames {
  lexicon: NameLexicon;
  /** Name id → its line in the file. */
  lines: ReadonlyMap<string, number>;
  diagnostics: Diagnostic[];
}

const sections = {
  states: 'state',
  organisations: 'organisation',
  treaties: 'treaty',
  people: 'person',
  places: 'place',
  events: 'event',
} as const satisfies Record<string, NameKind>;
const sectionNames = [...Object.keys(sections), 'givenNames'];
const entryKeys = ['label', 'as', 'capital', 'short', 'sameAs'];
const guardKeys = ['before', 'after', 'notBefore', 'notAfter', 'notNear'] as const;

/** Codes that ISO 3166 keeps for states that are no more. */
const formerStates = new Set(['SU', 'YU', 'CS', 'DD']);

/** Words that are also names, where only the capital tells them apart: a form of this one word wants a guard. */
const commonWords = new Set(
  'turkey polish chad may march mark will rice bush west western quad allies reich french reading nice'.split(
    ' ',
  ),
);

/**
 * Reads `names.yaml`; the head of the file explains it. Never throws: what cannot be read is a diagnostic with its
 * line, and the rest is kept. `null` stands for a folder without the file.
 *
 * @param stateNames English names by ISO 3166 alpha-2 code
 */
export function decodeNames(
  yaml: string | null,
  stateNames: ReadonlyMap<string, readonly string[]>,
): DecodedNames {
  const lines = new LineCounter();
  const reader = new Reader(lines, stateNames);
  if (yaml !== null) reader.file(yaml);
  const names = resolveNames(reader.entries, (...complaint) => reader.report(...complaint));
  return {
    lexicon: { names, givenNames: reader.givenNames },
    lines: new Map(reader.entries.map(({ id, offset }) => [id, lines.linePos(offset).line])),
    diagnostics: reader.diagnostics,
  };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly entries: NameEntry[] = [];
  readonly givenNames = new Set<string>();
  private readonly lines: LineCounter;
  private readonly stateNames: ReadonlyMap<string, readonly string[]>;

  constructor(lines: LineCounter, stateNames: ReadonlyMap<string, readonly string[]>) {
    this.lines = lines;
    this.stateNames = stateNames;
  }

  report(code: string, severity: Diagnostic['severity'], offset: number, message: string): void {
    this.diagnostics.push({ line: this.lines.linePos(offset).line, code, severity, message });
  }

  file(yaml: string): void {
    const document = parseDocument(yaml, { lineCounter: this.lines, prettyErrors: false });
    for (const { message, pos } of document.errors)
      this.report('names-yaml-syntax', 'error', pos[0], `expected YAML that can be read, found: ${message}`);
    const root: unknown = document.contents;
    if (root === null) return;
    if (!isMap(root)) {
      this.report(
        'names-yaml-shape',
        'error',
        startOf(root),
        `expected sections ${sectionNames.join(', ')}; found something else`,
      );
      return;
    }
    for (const { key, value } of root.items) {
      const section = scalarText(key) ?? '';
      const kind = Object.entries(sections).find(([name]) => name === section)?.[1];
      if (section === 'givenNames') {
        for (const name of (scalarText(value) ?? '').split(/[\s,]+/))
          if (name !== '') this.givenNames.add(foldPiece(name));
      } else if (kind === undefined) {
        this.report('name-section', 'warning', startOf(key), unknownWord(section, sectionNames));
      } else if (isMap(value)) {
        for (const item of value.items) this.entry(kind, item.key, item.value);
      } else if (!isScalar(value) || value.value !== null) {
        this.report(
          'names-yaml-shape',
          'error',
          startOf(value),
          `"${section}": expected entries in lines "id: { as: [forms] }"`,
        );
      }
    }
  }

  private entry(kind: NameKind, key: unknown, value: unknown): void {
    const id = scalarText(key) ?? '';
    const offset = startOf(key);
    if (!this.idFits(kind, id, offset)) return;
    const other = this.entries.find((entry) => entry.id === id);
    if (other !== undefined) {
      this.report(
        'name-id-twice',
        'error',
        offset,
        `expected an id of its own, found "${id}" a second time; the second is left out`,
      );
      return;
    }
    const empty = value === null || (isScalar(value) && value.value === null);
    if (!empty && !isMap(value)) {
      this.report('name-shape', 'error', startOf(value), `"${id}": expected "{ as: [forms] }"`);
      return;
    }
    const node = isMap(value) ? value : null;
    if (node) this.checkKeys(node);
    const own = node ? this.forms(node, 'as', 'always') : [];
    const given = node ? scalarText(node.get('label', true))?.trim() : undefined;
    const isoForms = kind === 'state' ? this.isoForms(id) : [];
    const label = given || isoForms.toSorted((a, b) => a.length - b.length)[0] || own[0]?.form.text || id;
    const named = given !== undefined && kind !== 'state' && node?.has('as') !== true;
    // A form that is written out, perhaps with a guard, goes before the same one from elsewhere.
    const extra = [
      ...isoForms,
      ...(kind === 'person' || (named && this.fits(label, null, offset)) ? [label] : []),
    ];
    const written = new Set(own.map(({ form }) => form.text));
    const forms = [
      ...own,
      ...extra.filter((text) => !written.has(text)).map((text) => ({ form: plainForm(text), offset })),
      ...(node ? this.forms(node, 'capital', 'government') : []),
      ...(node ? this.forms(node, 'short', 'short') : []),
    ];
    const surname = kind === 'person' ? label.split(' ').at(-1) : undefined;
    if (surname !== undefined && !forms.some(({ form }) => form.text === surname))
      forms.push({ form: { text: surname, use: 'short', guard: null }, offset });
    const sameAs = node ? (scalarText(node.get('sameAs', true))?.trim() ?? null) : null;
    this.entries.push({ id, kind, label, forms, sameAs, offset });
  }

  private idFits(kind: NameKind, id: string, offset: number): boolean {
    if (kind !== 'state') {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return true;
      this.report(
        'name-id',
        'error',
        offset,
        `expected an id of small letters, digits and hyphens (un-charter), found "${id}"; the name is left out`,
      );
      return false;
    }
    if (this.stateNames.has(id) || formerStates.has(id)) return true;
    const byName = [...this.stateNames].find(([, names]) =>
      names.some((name) => name.toLowerCase() === id.toLowerCase()),
    )?.[0];
    const meant = byName ?? nearestWords(id, this.stateNames.keys(), 1)[0];
    this.report(
      'name-iso',
      'error',
      offset,
      `expected a code of ISO 3166 (RU), found "${id}"${meant === undefined ? '' : `, did you mean ${meant}?`}; the state is left out`,
    );
    return false;
  }

  /** The package's names of a state, without those in the order of lists ("Moldova, Republic of") and shared ones. */
  private isoForms(code: string): string[] {
    return (this.stateNames.get(code) ?? []).filter(
      (name) =>
        !/[,()]/.test(name) &&
        ![...this.stateNames].some(([other, names]) => other !== code && names.includes(name)),
    );
  }

  private checkKeys(node: YAMLMap): void {
    for (const { key } of node.items) {
      const name = scalarText(key) ?? '';
      if (!entryKeys.includes(name))
        this.report('name-key', 'warning', startOf(key), unknownWord(name, entryKeys));
    }
  }

  private forms(node: YAMLMap, key: string, use: NameForm['use']): NameEntry['forms'] {
    const value: unknown = node.get(key, true);
    if (value === undefined) return [];
    const items: unknown[] = isSeq(value) ? value.items : [value];
    return items.flatMap((item) => {
      const offset = startOf(item);
      const guarded = isMap(item) ? item : null;
      const text = (guarded ? scalarText(guarded.get('form', true)) : scalarText(item))?.trim() ?? '';
      if (piecesOf(text).length === 0) {
        this.report(
          'name-form',
          'error',
          offset,
          `"${key}": expected words, or { form: words, notAfter: [words] }; found ${text === '' ? 'something else' : `"${text}"`}`,
        );
        return [];
      }
      const guard = guarded ? this.guard(guarded) : null;
      if (!this.fits(text, guard, offset)) return [];
      return [{ form: { text, use, guard }, offset }];
    });
  }

  /** Whether a form can be told from a common word; says so where it cannot, or hardly. */
  private fits(text: string, guard: NameGuard | null, offset: number): boolean {
    const [first, ...more] = piecesOf(text);
    if (guard !== null || first === undefined || more.length > 0 || first.shape === 2) return true;
    if (first.shape === 0 && !/\p{N}/u.test(text)) {
      this.report(
        'name-common-word',
        'error',
        offset,
        `"${text}": expected a capital; in small letters it would find a common word. Write a capital or a guard ({ form: ${text}, after: […] }); the form is left out`,
      );
      return false;
    }
    if (commonWords.has(first.fold))
      this.report(
        'name-common-word',
        'warning',
        offset,
        `"${text}" is also a common word, which begins a sentence with a capital; a guard would keep it out ({ form: ${text}, notBefore: […] })`,
      );
    return true;
  }

  private guard(node: YAMLMap): NameGuard {
    const guard: Record<(typeof guardKeys)[number], string[]> = {
      before: [],
      after: [],
      notBefore: [],
      notAfter: [],
      notNear: [],
    };
    for (const { key, value } of node.items) {
      const name = scalarText(key) ?? '';
      const side = guardKeys.find((each) => each === name);
      if (side === undefined) {
        if (name !== 'form')
          this.report('name-key', 'warning', startOf(key), unknownWord(name, ['form', ...guardKeys]));
        continue;
      }
      const items: unknown[] = isSeq(value) ? value.items : [value];
      for (const item of items) guard[side].push(foldPiece(scalarText(item) ?? ''));
    }
    return guard;
  }
}

function plainForm(text: string): NameForm {
  return { text, use: 'always', guard: null };
}

function unknownWord(found: string, known: readonly string[]): string {
  const [meant] = nearestWords(found, known, 1);
  return `expected one of ${known.join(', ')}; found "${found}"${meant === undefined ? '' : `, did you mean "${meant}"?`}`;
}
