/** The value that a link's text stands for, or why it stands for none. */
export type Parsed<Value> = { value: Value } | { problem: string };

/** One row of the table: how a value is read from a link and written into one. */
export interface Parameter<Value> {
  /** What holds where the link says nothing; it is never written. */
  fallback: Value;
  parse(text: string): Parsed<Value>;
  /** `parse(format(value))` gives the value back. */
  format(value: Value): string;
}

/** One of some words. */
export function choice<const Word extends string>(words: readonly Word[], fallback: Word): Parameter<Word> {
  return {
    fallback,
    parse: (text) => {
      const value = words.find((word) => word === text);
      return value === undefined ? { problem: `expected one of ${words.join(', ')}` } : { value };
    },
    format: (value) => value,
  };
}

/** A whole number within bounds; `null` where none is set. */
export function wholeNumber<Fallback extends number | null>(
  low: number,
  high: number,
  fallback: Fallback,
): Parameter<number | Fallback> {
  return {
    fallback,
    parse: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= low && value <= high
        ? { value }
        : { problem: `expected a whole number from ${low} to ${high}` };
    },
    format: String,
  };
}

/** Free text, kept to a length that no control of the app exceeds. */
export function text(fallback: string, longest = 2_000): Parameter<string> {
  return {
    fallback,
    parse: (value) =>
      value.length > longest
        ? {
            problem: `expected at most ${longest.toLocaleString('en-GB')} characters, found ${value.length.toLocaleString('en-GB')}`,
          }
        : { value },
    format: (value) => value,
  };
}

/** Text, or nothing. An empty text is nothing. */
export function optionalText(longest = 200): Parameter<string | null> {
  const some = text('', longest);
  return {
    fallback: null,
    parse: (value) => (value === '' ? { value: null } : some.parse(value)),
    format: (value) => value ?? '',
  };
}

/** Words with commas between, as a set in order of appearance; `null` where the link names none. */
export function wordList(longest = 2_000): Parameter<readonly string[] | null> {
  return {
    fallback: null,
    parse: (value) => {
      const words = [
        ...new Set(
          value
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean),
        ),
      ];
      if (value.length > longest) return { problem: 'the list is too long' };
      return { value: words.length === 0 ? null : words };
    },
    format: (words) => (words ?? []).join(','),
  };
}
