/**
 * The one tokenizer. A token is a maximal run of Unicode letters, marks and digits, with single internal
 * apostrophes (’ or ') and hyphens. Search, counts, themes and statistics all use it.
 */
const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

export interface Token {
  /** As the text prints it. */
  text: string;
  /** UTF-16 offsets in the text that was tokenized; `end` is exclusive. */
  start: number;
  end: number;
}

/** Tokens in running order; they never overlap, and `text.slice(start, end) === token.text`. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(tokenPattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return text.match(tokenPattern)?.length ?? 0;
}

/**
 * The form under which tokens are compared: lower case, composed (NFC), ’ as ', hyphens as -.
 * US in capitals (the country) stays apart from us.
 */
export function foldToken(token: string): string {
  if (/^US(?:['’]s)?$/.test(token)) return token.replace('’', "'");
  return token.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-');
}
