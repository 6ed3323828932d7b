/** What a page puts around a speech, one rule a kind of thing. */
export interface FurnitureRule {
  id: string;
  /** What the line is, in words; shown beside it in the source view. */
  note: string;
  pattern: RegExp;
  /** The speech is over here, if it has begun: what follows is the page's. */
  endsBody?: boolean;
}

const dateWords = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,}\.?,? \d{4}|\p{L}{3,}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})`;

/** In order: the first that matches names the line. Patterns see the line trimmed, with white space collapsed. */
export const furnitureRules: FurnitureRule[] = [
  {
    id: 'page-stamp',
    note: 'page stamp: a date alone on its line',
    pattern: new RegExp(String.raw`^${dateWords},?(?: ?-? ?\d{1,2}:\d\d)?$`, 'iu'),
  },
  {
    id: 'site-clock',
    note: 'clock of the site',
    pattern: /^\p{Lu}[\p{L} .]{1,30}: ?\d{1,2}:\d\d$/u,
  },
  {
    id: 'language-list',
    note: 'list of the page’s languages',
    pattern: /^[•|\s]*[a-z]{2}-[A-Z]{2}\d?(?:[\s|•,]+[a-z]{2}-[A-Z]{2}\d?)*$/,
  },
  {
    id: 'share-buttons',
    note: 'share buttons',
    pattern:
      /^share (?:the|this)? ?(?:post|page|article|story)? ?:?$|^share(?: on| via)? (?:facebook|twitter|x|linkedin|email)\b.*$/i,
    endsBody: true,
  },
  {
    id: 'more-material',
    note: 'heading over other material of the site',
    pattern:
      /^(?:additional materials?|related (?:materials?|content|articles?|posts?|links?|news)|see also|read more|web content display)\s*:?$/i,
    endsBody: true,
  },
  {
    id: 'end-of-list',
    note: 'end of list: link to all entries',
    pattern: /^(?:all|more) (?:messages|news|speeches|publications|articles)$/i,
    endsBody: true,
  },
  {
    id: 'contact',
    note: 'contact block',
    pattern:
      /^(?:consular queries|contacts?|tel|phone|fax|e-?mail|address|web|website)\b ?:?.*$|^\+?\d[\d ()-]{6,}$/i,
  },
  {
    id: 'day-counter',
    note: 'day counter',
    pattern: /^\d+ days? (?:have|has) passed since .*$/i,
  },
];
