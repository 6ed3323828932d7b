import {
  type FieldName,
  fieldNames,
  positiveWords,
  type PhraseSlot,
  type QueryNode,
  type QueryProblem,
  type QueryRange,
} from './query-ast.ts';
import type { QueryToken } from './query-lexer.ts';
import { parsePhrase, parseWordList } from './query-phrase.ts';
import { parseYears } from './year-span.ts';

const maxDepth = 50;
const maxWords = 100;

/** How what follows is to be compared. */
interface Manner {
  sentenceStart: boolean;
  matchCase: boolean;
  forms: boolean;
}

/** The grammar over the signs of one query; `parse` is called once. What it leaves out, it adds to the problems. */
export class QueryParser {
  private at = 0;
  private depth = 0;
  private words = 0;
  private readonly text: string;
  private readonly tokens: QueryToken[];
  private readonly problems: QueryProblem[];

  constructor(text: string, tokens: QueryToken[], problems: QueryProblem[]) {
    this.text = text;
    this.tokens = tokens;
    this.problems = problems;
  }

  parse(manner: Manner): QueryNode | null {
    const parts: (QueryNode | null)[] = [this.parseOr(manner)];
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      // Only a bracket that closes nothing stops the grammar before the end.
      this.problem(
        'unopened-bracket',
        token,
        `The bracket ) ${place(token)} closes nothing. It is left out.`,
      );
      this.at++;
      parts.push(this.parseOr(manner));
    }
    return join('and', parts);
  }

  private parseOr(manner: Manner): QueryNode | null {
    const nodes = [this.parseAnd(manner)];
    for (let token = this.peek(); token?.kind === 'or'; token = this.peek()) {
      this.at++;
      const left = nodes.at(-1);
      const right = this.parseAnd(manner);
      if (left === null || right === null) this.dangling(token, 'OR');
      nodes.push(right);
    }
    return join('or', nodes);
  }

  private parseAnd(manner: Manner): QueryNode | null {
    const nodes: (QueryNode | null)[] = [];
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind === 'or' || token.kind === 'close') break;
      if (token.kind === 'and') {
        this.at++;
        const next = this.peek();
        if (nodes.length === 0 || next === undefined || next.kind === 'or' || next.kind === 'close')
          this.dangling(token, 'AND');
        continue;
      }
      nodes.push(this.parseNear(manner));
    }
    return join('and', nodes);
  }

  private parseNear(manner: Manner): QueryNode | null {
    let left = this.peek()?.kind === 'near' ? null : this.parseSigned(manner);
    for (let token = this.peek(); token?.kind === 'near'; token = this.peek()) {
      this.at++;
      const right = this.startsOperand() ? this.parseSigned(manner) : null;
      if (left === null || right === null) {
        this.dangling(token, `near/${token.distance}`);
        left ??= right;
      } else if (positiveWords(left).length === 0 || positiveWords(right).length === 0) {
        this.problem(
          'bad-near',
          token,
          `near/${token.distance} ${place(token)} needs words on both sides, not conditions. Both sides must hold in the paragraph.`,
        );
        left = join('and', [left, right]);
      } else {
        const { distance } = token;
        left = { kind: 'near', distance, left, right, start: left.start, end: right.end };
      }
    }
    return left;
  }

  private startsOperand(): boolean {
    const kind = this.peek()?.kind;
    return kind !== undefined && kind !== 'or' && kind !== 'and' && kind !== 'close' && kind !== 'near';
  }

  /** A word, phrase, list, field or bracket with the signs before it. */
  private parseSigned(outer: Manner): QueryNode | null {
    const manner = { ...outer };
    let negated = false;
    let first: QueryToken | undefined;
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind === 'minus' || token.kind === 'not') negated = !negated;
      else if (token.kind === 'prefix' && token.sign === '^') manner.sentenceStart = true;
      else if (token.kind === 'prefix' && token.sign === '=') manner.matchCase = true;
      else if (token.kind === 'prefix') manner.forms = true;
      else break;
      first ??= token;
      this.at++;
    }
    if (!this.startsOperand()) {
      if (first) this.dangling(first, this.text.slice(first.start, first.end));
      return null;
    }
    const node = this.parseOperand(manner);
    if (node === null || !negated) return node;
    return { kind: 'not', node, start: first?.start ?? node.start, end: node.end };
  }

  private parseOperand(manner: Manner): QueryNode | null {
    const token = this.peek();
    if (token === undefined) return null;
    this.at++;
    switch (token.kind) {
      case 'open':
        return this.parseBracket(token, manner);
      case 'field':
        return this.readField(token, manner);
      case 'quoted':
        return this.phrase(
          token,
          parsePhrase(token.text, token.textStart, { ...manner, literal: true }),
          manner,
        );
      case 'bare':
        return this.phrase(
          token,
          parsePhrase(token.text, token.textStart, { ...manner, literal: false }),
          manner,
        );
      case 'list': {
        const words = parseWordList(token.text, token.textStart, { ...manner, literal: true });
        return this.phrase(token, words.length === 0 ? [] : [words], manner);
      }
      default:
        return null;
    }
  }

  private parseBracket(open: QueryToken, manner: Manner): QueryNode | null {
    if (this.depth >= maxDepth) {
      this.problem(
        'too-deep',
        open,
        `Brackets may be ${maxDepth} deep. The bracket ( ${place(open)} is left out.`,
      );
      return null;
    }
    this.depth++;
    const node = this.parseOr(manner);
    this.depth--;
    if (this.peek()?.kind === 'close') this.at++;
    else {
      this.problem(
        'unclosed-bracket',
        open,
        `The bracket ( ${place(open)} is not closed. It is taken to run to the end.`,
      );
    }
    return node;
  }

  private phrase(range: QueryRange, slots: PhraseSlot[], manner: Manner): QueryNode | null {
    const typed = this.text.slice(range.start, range.end);
    if (slots.length === 0) {
      this.problem(
        'no-word',
        range,
        `${show(typed)} ${place(range)} has no letter and no digit, so no word to look for. It is left out.`,
      );
      return null;
    }
    if (slots.every((slot) => slot === 'any' || slot.every(({ text }) => !/[^*?]/.test(text)))) {
      this.problem(
        'lone-wildcard',
        range,
        `${show(typed)} ${place(range)} would find any words at all. Write at least one letter beside the wildcard. It is left out.`,
      );
      return null;
    }
    const words = slots.reduce((sum, slot) => sum + (slot === 'any' ? 1 : slot.length), 0);
    if (this.words + words > maxWords) {
      const message = `A query may have ${maxWords} words. What begins with ${show(typed)} is left out.`;
      if (this.problems.every((problem) => problem.code !== 'too-many-words'))
        this.problem('too-many-words', { start: range.start, end: this.text.length }, message);
      return null;
    }
    this.words += words;
    const { sentenceStart } = manner;
    return { kind: 'phrase', slots, sentenceStart, start: range.start, end: range.end };
  }

  private readField(token: Extract<QueryToken, { kind: 'field' }>, manner: Manner): QueryNode | null {
    const { start, end, value } = token;
    const field = fieldNames.find((name) => name === token.name.toLowerCase());
    if (field === undefined) {
      this.problem(
        'unknown-field',
        { start, end: start + token.name.length },
        `There is no field "${token.name}"; the fields are ${fieldNames.map((name) => `${name}:`).join(', ')}. It is taken as ordinary words.`,
      );
      const typed = this.text.slice(start, end);
      return this.phrase(token, parsePhrase(typed, start, { ...manner, literal: false }), manner);
    }
    if (value.trim() === '') {
      this.problem('empty-field', token, `${field}: ${place(token)} has no value. It is left out.`);
      return null;
    }
    if ((field === 'year' || field === 'spoken') && parseYears(value) === null) {
      this.problem(
        'bad-year',
        token,
        `"${field}:${value}": expected a year or a span of years, as in ${field}:2020 or ${field}:2020..2022. It is left out.`,
      );
      return null;
    }
    return { kind: 'filter', field: field satisfies FieldName, value: value.trim(), start, end };
  }

  private dangling(token: QueryRange, sign: string) {
    this.problem(
      'dangling-operator',
      token,
      `${sign} ${place(token)} has nothing to apply to. It is left out.`,
    );
  }

  private problem(code: QueryProblem['code'], { start, end }: QueryRange, message: string) {
    this.problems.push({ code, start, end, message });
  }

  private peek(): QueryToken | undefined {
    return this.tokens[this.at];
  }
}

function join(kind: 'and' | 'or', parts: (QueryNode | null)[]): QueryNode | null {
  const nodes = parts.filter((node) => node !== null);
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return null;
  return nodes.length === 1 ? first : { kind, nodes, start: first.start, end: last.end };
}

const place = (range: QueryRange) => `at character ${range.start + 1}`;
const show = (typed: string) => `"${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}"`;
