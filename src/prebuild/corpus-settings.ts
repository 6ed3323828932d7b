import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { nearestWords } from '../analysis/nearest-word.ts';
import { toIsoDate } from '../corpus/dates.ts';
import type { DocumentOverride, LineRange } from '../corpus/override.ts';
import type { Diagnostic } from '../corpus/speech-document.ts';

/** What corpus.yaml says of the corpus and of single files. */
export interface CorpusSettings {
  title: string;
  shortTitle: string | null;
  description: string;
  rights: string;
  /** Holds for every file that does not say otherwise. */
  defaults: DocumentOverride;
  /** File name → what is set for it. */
  documents: Map<string, DocumentOverride>;
}

/** Reads corpus.yaml. Never throws; what cannot be read is left out, and named with its line. */
export function parseCorpusSettings(text: string): { settings: CorpusSettings; diagnostics: Diagnostic[] } {
  const reader = new SettingsReader(text);
  return { settings: reader.read(), diagnostics: reader.diagnostics };
}

type Expect = (node: Node, key: string) => unknown;

class SettingsReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly lines = new LineCounter();

  constructor(private readonly text: string) {}

  read(): CorpusSettings {
    const settings: CorpusSettings = {
      title: 'Speeches',
      shortTitle: null,
      description: '',
      rights: '',
      defaults: {},
      documents: new Map(),
    };
    const document = parseDocument(this.text, { lineCounter: this.lines, prettyErrors: false });
    for (const error of document.errors)
      this.complain(error.pos[0], 'settings-syntax', `expected YAML: ${error.message}`);
    const root = document.contents;
    if (root === null || document.errors.length > 0) return settings;
    this.eachKey(root, 'corpus.yaml', {
      title: (node, key) => (settings.title = this.text1(node, key) ?? settings.title),
      shortTitle: (node, key) => (settings.shortTitle = this.text1(node, key)),
      description: (node, key) => (settings.description = this.text1(node, key) ?? ''),
      rights: (node, key) => (settings.rights = this.text1(node, key) ?? ''),
      defaults: (node, key) => (settings.defaults = this.override(node, key)),
      documents: (node) => {
        for (const { name, value } of this.pairs(node, 'documents', 'file names, each with its fields'))
          settings.documents.set(name, value === null ? {} : this.override(value, name));
      },
    });
    return settings;
  }

  private override(node: Node, where: string): DocumentOverride {
    const result: DocumentOverride = {};
    const set = <Key extends keyof DocumentOverride>(
      field: Key,
      value: DocumentOverride[Key] | null | undefined,
    ) => {
      if (value !== null && value !== undefined) result[field] = value;
    };
    const text =
      (
        field: 'title' | 'shortTitle' | 'speaker' | 'role' | 'venue' | 'city' | 'publisher' | 'language',
      ): Expect =>
      (value, key) =>
        set(field, this.text1(value, key));
    const date =
      (field: 'date' | 'pageDate'): Expect =>
      (value, key) => {
        const found = this.date(value, key);
        if (found !== undefined) result[field] = found;
      };
    this.eachKey(node, where, {
      id: (value, key) =>
        set(
          'id',
          this.matching(
            value,
            key,
            /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}-]*$/u,
            'small letters, digits and hyphens',
          ),
        ),
      title: text('title'),
      shortTitle: text('shortTitle'),
      date: date('date'),
      pageDate: date('pageDate'),
      speaker: text('speaker'),
      role: text('role'),
      venue: text('venue'),
      city: text('city'),
      publisher: text('publisher'),
      url: (value, key) =>
        set(
          'url',
          this.matching(value, key, /^https?:\/\/\S+$/, 'an address that begins with https:// or http://'),
        ),
      language: text('language'),
      languages: (value, key) =>
        set(
          'languages',
          this.list(value, key, (item) => this.text1(item, key)),
        ),
      truncated: (value, key) => {
        if (isScalar(value) && typeof value.value === 'boolean') result.truncated = value.value;
        else this.expected(value, key, 'true or false');
      },
      bodyLines: (value, key) => set('bodyLines', this.ranges(value, key)),
      leaveOutLines: (value, key) => set('leaveOutLines', this.ranges(value, key)),
      leaveOut: (value, key) =>
        set(
          'leaveOut',
          this.list(value, key, (item) => this.pattern(item, key)),
        ),
      columns: (value, key) => {
        const columns: NonNullable<DocumentOverride['columns']> = {};
        const column =
          (field: keyof typeof columns): Expect =>
          (cell, name) => {
            const found = this.text1(cell, name);
            if (found !== null) columns[field] = found;
          };
        this.eachKey(value, key, {
          text: column('text'),
          date: column('date'),
          speaker: column('speaker'),
          title: column('title'),
          role: column('role'),
          venue: column('venue'),
          city: column('city'),
          url: column('url'),
          language: column('language'),
        });
        result.columns = columns;
      },
    });
    return result;
  }

  /** Calls the reader of each key; a key without a reader is named, with the nearest that has one. */
  private eachKey(node: Node, where: string, readers: Record<string, Expect>) {
    for (const { name, value, offset } of this.pairs(
      node,
      where,
      `keys (${Object.keys(readers).join(', ')})`,
    )) {
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (read && value !== null) read(value, name);
      else if (!read) {
        const [nearest] = nearestWords(name, Object.keys(readers));
        const hint =
          nearest === undefined
            ? `expected one of ${Object.keys(readers).join(', ')}`
            : `did you mean "${nearest}"?`;
        this.complain(offset, 'settings-key', `unknown key "${name}" in ${where}; ${hint}`);
      }
    }
  }

  private pairs(
    node: Node,
    where: string,
    what: string,
  ): { name: string; value: Node | null; offset: number }[] {
    if (!isMap(node)) {
      this.expected(node, where, what);
      return [];
    }
    return node.items.flatMap(({ key, value }: Pair) => {
      if (!isScalar(key)) return [];
      return [
        { name: String(key.value), value: isNodeLike(value) ? value : null, offset: key.range?.[0] ?? 0 },
      ];
    });
  }

  private text1(node: Node, key: string): string | null {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number'))
      return String(node.source ?? node.value);
    return this.expected(node, key, 'text');
  }

  private matching(node: Node, key: string, pattern: RegExp, what: string): string | null {
    const text = this.text1(node, key);
    return text === null || pattern.test(text) ? text : this.expected(node, key, what);
  }

  /** `undefined` where it is no date. */
  private date(node: Node, key: string): string | null | undefined {
    if (isScalar(node) && node.value === null) return null;
    const text = isScalar(node) ? String(node.source ?? node.value) : '';
    const [year, month, day] = text.split('-').map(Number);
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toIsoDate(year ?? 0, month ?? 0, day ?? 0) : null;
    if (date !== null) return date;
    this.expected(node, key, 'a day of the calendar as 2017-04-26, or null');
    return undefined;
  }

  private list<Item>(node: Node, key: string, read: (item: Node) => Item | null): Item[] | null {
    if (!isSeq(node)) return this.expected(node, key, 'a list');
    return node.items.flatMap((item) => {
      const value = isNodeLike(item) ? read(item) : null;
      return value === null ? [] : [value];
    });
  }

  private ranges(node: Node, key: string): LineRange[] | null {
    const items = isSeq(node) ? node.items : [node];
    const ranges = items.flatMap((item): LineRange[] => {
      const match = isScalar(item)
        ? /^(\d+)(?:\s*(?:-|–|\.\.)\s*(\d+))?$/.exec(String(item.source ?? item.value).trim())
        : null;
      const first = Number(match?.[1] ?? 0);
      const last = Number(match?.[2] ?? first);
      if (match && first >= 1 && last >= first) return [[first, last]];
      this.expected(isNodeLike(item) ? item : node, key, 'lines such as 8-35, the first not behind the last');
      return [];
    });
    return ranges.length > 0 ? ranges : null;
  }

  /** `/…/` is a regular expression, anything else the whole text of a line. */
  private pattern(node: Node, key: string): RegExp | null {
    const text = this.text1(node, key);
    if (text === null) return null;
    const match = /^\/(.+)\/([iu]*)$/.exec(text);
    try {
      return match
        ? new RegExp(match[1] ?? '', [...new Set(`${match[2] ?? ''}u`)].join(''))
        : new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`, 'u');
    } catch (error) {
      return this.expected(
        node,
        key,
        `a regular expression (${error instanceof Error ? error.message : ''})`,
      );
    }
  }

  private expected(node: Node, key: string, what: string): null {
    const found = isScalar(node) ? JSON.stringify(node.value) : isSeq(node) ? 'a list' : 'keys and values';
    this.complain(node.range?.[0] ?? 0, 'settings-value', `${key}: expected ${what}, found ${found}`);
    return null;
  }

  private complain(offset: number, code: string, message: string) {
    const line = this.lines.linePos(offset).line;
    this.diagnostics.push({ line: Math.max(1, line), code, severity: 'error', message });
  }
}

function isNodeLike(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
