import { fieldNames, type QueryProblem, type QueryRange } from './query-ast.ts';

/** The signs of the query language, before grammar. */
export type QueryToken =
  | ({ kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'minus' } & QueryRange)
  | ({ kind: 'near'; distance: number } & QueryRange)
  /** Signs before a word or a phrase: `^` sentence start, `=` capitals as typed, `~` other forms too. */
  | ({ kind: 'prefix'; sign: '^' | '=' | '~' } & QueryRange)
  | ({ kind: 'quoted' | 'list' | 'bare'; text: string; textStart: number } & QueryRange)
  | ({ kind: 'field'; name: string; value: string; valueStart: number } & QueryRange);

/** Longer queries are cut here. */
const maxQueryCharacters = 2000;

const closingQuotes: Record<string, string> = { '"': '"', '“': '”"', '”': '”"', '„': '“”"', '«': '»' };
const stops = new Set(['"', '“', '”', '„', '«', '»', '(', ')', '[', ']']);
const isSpace = (character: string) => /\s/.test(character);

/** Splits a query into signs. Linear in its length; never throws. */
export function lexQuery(text: string): { tokens: QueryToken[]; problems: QueryProblem[] } {
  const tokens: QueryToken[] = [];
  const problems: QueryProblem[] = [];
  const length = Math.min(text.length, maxQueryCharacters);
  if (text.length > length) {
    problems.push({
      code: 'too-long',
      start: length,
      end: text.length,
      message: `A query may have ${maxQueryCharacters} characters, this one has ${text.length}. What follows character ${maxQueryCharacters} is left out.`,
    });
  }
  // What runs to the end of the query has no end of its own.
  const pushEnclosed = (kind: 'quoted' | 'list', start: number, close: number): number => {
    const closed = close < length;
    const end = closed ? close + 1 : close;
    tokens.push({ kind, text: text.slice(start + 1, close), textStart: start + 1, start, end });
    if (!closed) problems.push(unclosed(kind, start));
    return end;
  };
  let at = 0;
  while (at < length) {
    const sign = text.charAt(at);
    const start = at;
    if (isSpace(sign)) {
      at++;
    } else if (sign === '(' || sign === ')') {
      at++;
      tokens.push({ kind: sign === '(' ? 'open' : 'close', start, end: at });
    } else if (sign === '|') {
      at++;
      tokens.push({ kind: 'or', start, end: at });
    } else if (closingQuotes[sign] !== undefined) {
      at = pushEnclosed('quoted', start, endOfQuote(text, start + 1, closingQuotes[sign], length));
    } else if (sign === '[') {
      at = pushEnclosed('list', start, endOfQuote(text, start + 1, ']', length));
    } else if (sign === ']' || sign === '»') {
      at++;
      problems.push({
        code: 'unopened-bracket',
        start,
        end: at,
        message: `The sign ${sign} at character ${at} closes nothing. It is left out.`,
      });
    } else if ((sign === '-' || sign === '−' || sign === '–') && at + 1 < length) {
      at++;
      // A dash with a space after it is punctuation, not an exclusion.
      if (!isSpace(text.charAt(at))) tokens.push({ kind: 'minus', start, end: at });
    } else if (sign === '^' || sign === '=' || sign === '~') {
      at++;
      tokens.push({ kind: 'prefix', sign, start, end: at });
    } else {
      at = endOfRun(text, at, length);
      const run = text.slice(start, at);
      const field = /^(\p{L}+):/u.exec(run);
      // "Minister:" is a word with its colon; "theme:" is a field whose value is still to be typed.
      const valued = run.length > (field?.[0].length ?? 0) || closingQuotes[text.charAt(at)] !== undefined;
      const known = fieldNames.some((name) => name === field?.[1]?.toLowerCase());
      if (field && (valued || known)) {
        at = pushField(text, start, start + field[0].length, at, length, tokens);
      } else {
        tokens.push(readRun(run, start, at, problems));
      }
    }
  }
  return { tokens, problems };
}

function unclosed(kind: 'quoted' | 'list', start: number): QueryProblem {
  const [code, sign, what] =
    kind === 'quoted'
      ? (['unclosed-quote', 'quotation mark', 'phrase'] as const)
      : (['unclosed-list', 'bracket [', 'word list'] as const);
  const message = `The ${sign} at character ${start + 1} is not closed. The ${what} is taken to run to the end.`;
  return { code, start, end: start + 1, message };
}

function endOfQuote(text: string, from: number, closing: string, length: number): number {
  for (let at = from; at < length; at++) if (closing.includes(text.charAt(at))) return at;
  return length;
}

function endOfRun(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && !isSpace(text.charAt(at)) && !stops.has(text.charAt(at)) && text.charAt(at) !== '|')
    at++;
  return at;
}

/** A field's value is the rest of the run, or a quoted text right after the colon. */
function pushField(
  text: string,
  start: number,
  valueStart: number,
  runEnd: number,
  length: number,
  tokens: QueryToken[],
): number {
  const name = text.slice(start, valueStart - 1);
  const closing = runEnd === valueStart ? closingQuotes[text.charAt(valueStart)] : undefined;
  if (closing === undefined) {
    tokens.push({
      kind: 'field',
      name,
      value: text.slice(valueStart, runEnd),
      valueStart,
      start,
      end: runEnd,
    });
    return runEnd;
  }
  const close = endOfQuote(text, valueStart + 1, closing, length);
  const end = Math.min(close + 1, length);
  const value = text.slice(valueStart + 1, close);
  tokens.push({ kind: 'field', name, value, valueStart: valueStart + 1, start, end });
  return end;
}

function readRun(run: string, start: number, end: number, problems: QueryProblem[]): QueryToken {
  if (run === 'OR') return { kind: 'or', start, end };
  if (run === 'AND') return { kind: 'and', start, end };
  if (run === 'NOT') return { kind: 'not', start, end };
  if (/^near\//i.test(run)) {
    const distance = /^near\/(\d{1,4})$/i.exec(run)?.[1];
    if (distance === undefined || Number(distance) === 0) {
      problems.push({
        code: 'bad-near',
        start,
        end,
        message: `"${run}": expected near/ and a number of words from 1 to 9999, as in near/5. It is taken as near/5.`,
      });
    }
    return { kind: 'near', distance: Number(distance ?? 5) || 5, start, end };
  }
  return { kind: 'bare', text: run, textStart: start, start, end };
}
