import type { Dialect } from '../dialect.ts';
import type { FurnitureRule } from '../furniture-rules.ts';
import { plainReading } from './plain-text.ts';

/** What the printed records of meetings (the UN's and their like) have besides the furniture of all pages. */
const recordRules: FurnitureRule[] = [
  {
    id: 'document-symbol',
    note: 'symbol of the document, with page or date',
    pattern:
      /^(?:\d{1,3}\/\d{1,3}\s+)?(?:[A-Z]{1,5}\/)+[A-Z0-9()./-]*\d[A-Z0-9()./-]*(?:\s.{0,120}\d{1,2}\/\d{1,2}\/\d{4})?(?:\s+\d{1,3}(?:\/\d{1,3})?)?$|^\d{1,2}\/\d{1,2}\/\d{4}\s.{0,160}\s(?:[A-Z]{1,5}\/)+\S+$|^United Nations\s+(?:[A-Z]{1,5}\/)+\S+$/u,
  },
  {
    id: 'job-number',
    note: 'job number of the printed record',
    pattern:
      /^(?:\d{1,3}(?:\/\d{1,3})?\s+)?\*?\d{2}-\d{5}\*?(?:\s?\(E\))?\*?(?:\s+\d{1,3}(?:\/\d{1,3})?)?(?:\s+\*?\d{7}\*?)?$|^\*\d{6,9}\*$/u,
  },
  {
    id: 'attendance',
    note: 'list of members at the table',
    pattern:
      /^(?:(?:president|members|chair|vice-?chair\p{L}*|rapporteur|later|then)\s?:?\s.{0,100}\(.{2,60}\)|.{2,60}(?:\s?\.){4,}.{0,80}|(?:mr|mrs|ms|sir|dame)\.?\s[^.]{2,40}\s\([^)]{2,60}\)|members|agenda|official records)\s*$/iu,
  },
  {
    id: 'record-notice',
    note: 'notice on corrections to the record',
    pattern:
      /^(?:this record contains .*|corrections (?:should|will|to).*|they should be (?:incorporated|sent).*|the final text will be.*|.*verbatim reporting service.*|.*documents\.un\.org.*|accessible document.*|please recycle.*)$/iu,
  },
  {
    id: 'adoption',
    note: 'procedure of the meeting, noted by its secretariat',
    pattern:
      /^(?:adoption of the agenda|the agenda was adopted\.?|expression of (?:thanks|welcome|condolences|sympathy).*|(?:the )?members of the (?:security )?(?:council|general assembly|committee) observed .{3,60}|.{0,40}agenda item \d+.{0,80})$/iu,
  },
];

/** Verbatim records of meetings, as their printed pages come out of a PDF. */
export const meetingRecord: Dialect = {
  id: 'meeting-record',
  looksLike: ({ text }) => {
    const beginning = text.slice(0, 6000);
    const marks = [
      /\b(?:S|A|E)[/-](?:PV|\d{2}\/PV|[A-Z0-9.]+\/PV)[.-]?\s?\d+/u,
      /\bthe meeting was called to order\b/iu,
      /\b(?:provisional|official records)\b/iu,
      /\b\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting\b/iu,
      /\bthis record contains\b/iu,
    ].filter((mark) => mark.test(beginning));
    return marks.length >= 2;
  },
  read: ({ lines }) => [{ ...plainReading('meeting-record', lines), rules: recordRules }],
};
