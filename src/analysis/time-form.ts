import type { IsoDate } from '../corpus/speech-document.ts';

export type TimePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** What was made of a time expression. */
export interface TimeReading {
  precision: TimePrecision;
  /** First and last day meant; both `null` where the text does not settle it. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** How it was worked out, for the reader: "eighty years before 24 June 2021". */
  reasoning: string;
  /** What does not add up, or was not narrowed down; `null` where nothing. */
  remark: string | null;
}

/** A time that a text names. Offsets are UTF-16, `end` exclusive. */
export interface TimeReference extends TimeReading {
  start: number;
  end: number;
  /** The words of the text. */
  text: string;
  /** True where it was worked out from the date of the speech or from the words around it. */
  relative: boolean;
}

/** Where a form is tried. */
export interface FormPlace {
  text: string;
  start: number;
  end: number;
  /** `null` where the speech has no date. */
  speech: IsoDate | null;
  /** The last time named before, in the same text. */
  previous: TimeReference | null;
}

/** A way to write a time, tried where one of its first words stands. */
export interface TimeForm {
  /** First words in lower case; `#` for a number in digits. */
  starts: Iterable<string>;
  /** Sticky. */
  pattern: RegExp;
  relative?: boolean;
  /** `null` where it is no time after all. Groups that did not match are ''. */
  read(groups: string[], place: FormPlace): TimeReading | null;
}

export function timePattern(source: string): RegExp {
  return new RegExp(`${source}(?![\\p{L}\\d])`, 'iuy');
}

/** The reasoning of a time that needs none. */
export const inFull = 'named in full';

/** The words of the text at a place. */
export function said({ text, start, end }: FormPlace): string {
  return text.slice(start, end);
}

export function open(precision: TimePrecision, reasoning: string, remark: string | null = null): TimeReading {
  return { precision, from: null, to: null, reasoning, remark };
}

/** A relative time in a speech without a date. */
export function undated(precision: TimePrecision, words: string): TimeReading {
  return open(
    precision,
    `counted from the day of the speech; the speech has no date, so “${words}” stays open`,
  );
}
