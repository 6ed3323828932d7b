import type { CorpusName } from '../corpus/name-kind.ts';
import type { NameDefinition } from './name-model.ts';
import { piecesOf } from './name-trie.ts';
import { foldPiece } from './name-pieces.ts';

/** The names that are known so far: those of the lexicon, and those that rules find in the text. */
export class NameRegister {
  readonly names: NameDefinition[];
  private readonly ids = new Map<string, number>();
  /** Surname → persons of the lexicon who have it. */
  private readonly surnames = new Map<string, number[]>();

  constructor(names: readonly NameDefinition[]) {
    this.names = [...names];
    for (const [i, { id, kind, label }] of names.entries()) {
      this.ids.set(id, i);
      if (kind !== 'person') continue;
      const surname = piecesOf(label).at(-1)?.fold ?? '';
      this.surnames.set(surname, [...(this.surnames.get(surname) ?? []), i]);
    }
  }

  /** The index of a name, which is added where it is new. Of another kind, it has an id of its own: Mr West. */
  idOf(name: CorpusName): number {
    const known = this.ids.get(name.id);
    if (known !== undefined && this.names[known]?.kind === name.kind) return known;
    if (known !== undefined) return this.idOf({ ...name, id: `${name.kind}-${name.id}` });
    this.ids.set(name.id, this.names.length);
    this.names.push({ ...name, forms: [] });
    return this.names.length - 1;
  }

  /** The capital of a state as a place. */
  cityOf(state: number): number {
    const capital = this.names[state]?.forms.find(({ use }) => use === 'government')?.text ?? '';
    return this.idOf({ id: foldPiece(capital).replace(/[^a-z0-9]+/g, '-'), kind: 'place', label: capital });
  }

  /**
   * The person whom a name that is not in the lexicon means: the only one of the lexicon with this surname, where
   * that is all there is or the given names begin alike; else a person of their own.
   *
   * @param words folded
   */
  personOf(label: string, words: readonly string[]): number {
    const alike = this.surnames.get(words.at(-1) ?? '') ?? [];
    const [only] = alike;
    if (only !== undefined && alike.length === 1) {
      const initial = foldPiece(this.names[only]?.label ?? '')[0];
      if (words.length === 1 || words[0]?.[0] === initial) return only;
    }
    return this.idOf({ id: words.join('-').replace(/[^\p{L}\p{N}]+/gu, '-'), kind: 'person', label });
  }
}
