import {
  guardAllows,
  isCityUse,
  isMonth,
  isShoutedAt,
  isShouting,
  namesDocument,
  type NameSurroundings,
  rowEnd,
} from './name-context.ts';
import { encodeNames } from './name-encode.ts';
import { abbreviates, findIntroduced, kindOfWords } from './name-introductions.ts';
import { type NameFile, type NameLexicon, type NameMention, type NameRule } from './name-model.ts';
import { matchResolutions } from './name-numbers.ts';
import { followsHonorific, followsTitle, personEnd } from './name-persons.ts';
import { foldPiece, type NamePiece, PieceReader, slugOf } from './name-pieces.ts';
import { NameRegister } from './name-register.ts';
import { speakersOf } from './name-speakers.ts';
import { type FormMatch, NameTrie } from './name-trie.ts';
import { isStopWord } from './stop-words.ts';
import { paragraphText, type TokenColumns } from './token-columns.ts';

/** A mention while its paragraph is read: pieces `[from, to)`. */
interface Found {
  from: number;
  to: number;
  name: number;
  rule: NameRule;
  /** The form ends in a stop, which belongs to it ("U.S."). */
  stop?: boolean;
}

/**
 * Finds the names of a corpus: one pass over its pieces. At each place the longest form wins, and a name within a
 * longer one is not counted again. What a document introduces (abbreviations in brackets, full names before short
 * ones) counts in that document only.
 */
export function computeNames(columns: TokenColumns, lexicon: NameLexicon, fingerprint: string): NameFile {
  const finder = new NameFinder(columns, lexicon);
  const mentions: NameMention[] = [];
  for (let d = 0; d + 1 < columns.documentStart.length; d++) {
    finder.beginDocument();
    const last = columns.documentStart[d + 1] ?? 0;
    for (let p = columns.documentStart[d] ?? 0; p < last; p++)
      for (const mention of finder.readParagraph(p)) mentions.push({ paragraph: p, ...mention });
  }
  return encodeNames(finder.register.names, mentions, fingerprint);
}

class NameFinder {
  readonly register: NameRegister;
  private readonly reader: PieceReader;
  private readonly trie: NameTrie;
  private readonly columns: TokenColumns;
  private readonly lexicon: NameLexicon;
  /** In the document at hand: abbreviations it introduced, surnames and short forms whose full form it has used. */
  private aliases = new Map<string, number>();
  private surnames = new Map<string, number>();
  private shorts = new Map<string, number>();

  private pieces: readonly NamePiece[] = [];
  private text = '';
  private shouting = false;
  /** In a row of cities ("in Paris, Helsinki and Minsk"), the piece at which it ends. */
  private citiesUntil = 0;

  constructor(columns: TokenColumns, lexicon: NameLexicon) {
    this.columns = columns;
    this.lexicon = lexicon;
    this.reader = new PieceReader(columns);
    const names = [...lexicon.names, ...speakersOf(columns, lexicon)];
    this.register = new NameRegister(names);
    this.trie = new NameTrie(names);
  }

  beginDocument(): void {
    this.aliases = new Map();
    this.surnames = new Map();
    this.shorts = new Map();
  }

  readParagraph(paragraph: number): Omit<NameMention, 'paragraph'>[] {
    this.pieces = this.reader.read(paragraph);
    this.text = paragraphText(this.columns, paragraph);
    this.shouting = isShouting(this.pieces);
    this.citiesUntil = 0;
    const found: Found[] = [];
    for (let at = 0; at < this.pieces.length;) {
      this.noteIntroduction(found, at);
      const best = this.bestAt(at);
      for (const each of best) {
        found.push(each);
        this.remember(each.name);
      }
      at = best.at(-1)?.to ?? at + 1;
    }
    return found.map(({ from, name, rule, stop, to }) => {
      const end = this.pieces[to - 1]?.end ?? 0;
      return {
        start: this.pieces[from]?.start ?? 0,
        end: stop === true && this.text[end] === '.' ? end + 1 : end,
        name,
        rule,
      };
    });
  }

  /** The longest of what the rules find at a piece; where several are as long, the first. */
  private bestAt(at: number): Found[] {
    const candidates = [
      this.aliasAt(at),
      this.formAt(at),
      this.resolutionsAt(at),
      this.surnameAt(at),
      this.personAt(at),
    ];
    let best: Found[] = [];
    for (const each of candidates)
      if (each.length > 0 && (each[0]?.to ?? 0) > (best[0]?.to ?? 0)) best = each;
    return best;
  }

  private aliasAt(at: number): Found[] {
    const piece = this.pieces[at];
    if (piece === undefined || piece.shape !== 2) return [];
    const name = this.aliases.get(this.text.slice(piece.start, piece.end));
    return name === undefined ? [] : [{ from: at, to: at + 1, name, rule: 'introduced' }];
  }

  private formAt(at: number): Found[] {
    const match = this.trie.matchAt(this.pieces, at).find((each) => this.allows(each));
    if (match === undefined) return [];
    const { form, from, to } = match;
    const { kind } = this.register.names[match.name] ?? { kind: null };
    if ((form.use === 'government' || kind === 'place') && namesDocument(this.pieces, to)) {
      const label = this.textOf(from, to + 1);
      const name = this.register.idOf({ id: slugOf(label), kind: 'treaty', label });
      return [{ from, to: to + 1, name, rule: 'form' }];
    }
    const city = form.use === 'government' && (to <= this.citiesUntil || isCityUse(this.pieces, from, to));
    if (city) this.citiesUntil = Math.max(this.citiesUntil, rowEnd(this.pieces, to - 1));
    return [
      {
        from,
        to,
        name: city ? this.register.cityOf(match.name) : match.name,
        rule: form.use === 'short' ? 'short' : 'form',
        stop: form.text.endsWith('.'),
      },
    ];
  }

  private allows({ form, from, name, to }: FormMatch): boolean {
    const first = this.pieces[from];
    const word = to === from + 1 && first !== undefined ? first.fold : '';
    if (form.use === 'short') {
      if (this.shorts.get(form.text) !== name) return false;
      if (isMonth(word) && !followsTitle(this.pieces, from)) return false;
    }
    const { kind } = this.register.names[name] ?? { kind: null };
    if ((kind === 'state' || kind === 'place') && followsHonorific(this.pieces, from)) return false;
    if (isStopWord(word) && (this.shouting || isShoutedAt(this.pieces, from))) return false;
    return form.guard === null || guardAllows(form.guard, this.surroundings(), from, to);
  }

  private surroundings(): NameSurroundings {
    return {
      pieces: this.pieces,
      givenNames: this.lexicon.givenNames,
      placeAt: (at) =>
        this.trie.matchAt(this.pieces, at).some(({ form, name }) => {
          const { kind } = this.register.names[name] ?? { kind: null };
          return form.use !== 'short' && (kind === 'state' || kind === 'place');
        }),
    };
  }

  private resolutionsAt(at: number): Found[] {
    return matchResolutions(this.pieces, at).map(({ body, from, number, to }) => {
      const ofAssembly = body === 'un-general-assembly';
      const name = this.register.idOf({
        id: `${ofAssembly ? 'unga-' : 'unsc-'}resolution-${number}`,
        kind: 'treaty',
        label: `${ofAssembly ? 'General Assembly resolution' : 'Resolution'} ${number}`,
      });
      return { from, to, name, rule: 'number' };
    });
  }

  /** A surname alone, after the full name in this document. */
  private surnameAt(at: number): Found[] {
    const piece = this.pieces[at];
    const name = piece === undefined || piece.shape === 0 ? undefined : this.surnames.get(piece.fold);
    if (piece === undefined || name === undefined) return [];
    const common = isStopWord(piece.fold) || isMonth(piece.fold);
    if (common && !followsTitle(this.pieces, at)) return [];
    return [{ from: at, to: at + 1, name, rule: 'short' }];
  }

  /** A word with a capital after a title or after a given name. */
  private personAt(at: number): Found[] {
    const piece = this.pieces[at];
    if (piece === undefined || piece.shape === 0 || piece.joined) return [];
    const titled = followsTitle(this.pieces, at);
    const given = this.lexicon.givenNames.has(piece.fold) && !piece.possessive;
    if (!titled && !given) return [];
    const end = personEnd(this.pieces, at, (each) => this.isOtherName(each));
    if (end <= at || (!titled && end < at + 2)) return [];
    const words = this.pieces.slice(at, end).map(({ fold }) => fold);
    const label = this.text.slice(piece.start, this.pieces[end - 1]?.end);
    const name = this.register.personOf(label, words);
    return [{ from: at, to: end, name, rule: titled ? 'title' : 'given-name' }];
  }

  private isOtherName(at: number): boolean {
    return this.trie
      .matchAt(this.pieces, at)
      .some((match) => this.register.names[match.name]?.kind !== 'person' && this.allows(match));
  }

  /** "Words (ABC)": from here on, in this document, ABC stands for the words. */
  private noteIntroduction(found: Found[], at: number): void {
    const piece = this.pieces[at];
    if (piece === undefined || piece.shape !== 2 || piece.gap !== '(') return;
    if (at + 1 < this.pieces.length && !(this.pieces[at + 1]?.gap ?? '').startsWith(')')) return;
    const short = this.text.slice(piece.start, piece.end);
    const before = found.at(-1);
    if (before?.to === at && abbreviates(short, this.textOf(before.from, at))) {
      this.aliases.set(short, before.name);
      return;
    }
    const from = findIntroduced(this.pieces, at, this.text);
    if (from === null) return;
    while ((found.at(-1)?.from ?? -1) >= from) found.pop();
    if ((found.at(-1)?.to ?? 0) > from) return;
    const words = this.textOf(from, at);
    const known = this.formAt(at)[0]?.name;
    const name = known ?? this.register.idOf({ id: slugOf(words), kind: kindOfWords(words), label: words });
    found.push({ from, to: at, name, rule: 'introduced' });
    this.aliases.set(short, name);
    this.remember(name);
  }

  private remember(name: number): void {
    const definition = this.register.names[name];
    if (definition === undefined) return;
    for (const { text, use } of definition.forms) if (use === 'short') this.shorts.set(text, name);
    if (definition.kind === 'person' && definition.forms.length === 0)
      this.surnames.set(foldPiece(definition.label.split(/[\s-]+/).at(-1) ?? ''), name);
  }

  private textOf(from: number, to: number): string {
    return this.text.slice(this.pieces[from]?.start, this.pieces[to - 1]?.end);
  }
}
