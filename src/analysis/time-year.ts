/** Words after which a number of four digits is the number of a thing: resolution 2254, Agenda 2030. */
const numberedThing =
  /(?:resolutions?|res\.?|no\.?|nos\.?|numbers?|articles?|protocols?|directives?|paragraphs?|paras?|pages?|pp?\.|orders?|decrees?|decisions?|documents?|agenda|vision|horizon|strategy|flight|boeing|room|line|chapter|section|iso|type|class|model|unscr|project)\s{1,3}(?:\d{3,5}(?:\s?\(\d{4}\))?(?:,\s|\s(?:and|or|to)\s|,\s(?:and|or)\s))*$/iu;

/** Words that make a number an amount. */
const amountBefore =
  /(?:more than|fewer than|less than|over|nearly|almost|about|around|some|approximately|roughly|up to|at least|only|than|exactly|another|by up to)\s{1,3}$/iu;
/** "pre-1967 borders", "post-2015 agenda": what is named by the side of a year on which it lies. */
const sidesOfYear = /\b(?:mid|pre|post|FY)[-–]?$/iu;
const cueBefore =
  /(?:in|since|by|until|till|from|to|of|after|before|during|the|year|years|between|and|through|circa|as of|early|late|mid|beginning|end|spring|summer|autumn|fall|winter|fiscal|january|february|march|april|may|june|july|august|september|october|november|december)[,\s-]{1,3}$/iu;
const dateAroundBefore = /(?:in|since|by|until|from)\s(?:about|around|roughly|approximately)\s{1,3}$/iu;
/** What is counted or measured in amounts, and the committee that is named by a resolution's number. */
const amounts = [
  'people persons troops soldiers fighters men women children families refugees citizens civilians',
  'personnel servicemen participants delegates victims casualties militants terrorists cases words',
  'times warheads missiles tanks vehicles aircraft companies organisations organizations schools',
  'students jobs homes houses villages settlements representatives members specialists experts',
  'tonnes tons kilometres kilometers km kg miles metres meters square cubic hectares dollars',
  'roubles rubles euros percent hours minutes days weeks months years pages items facilities',
  'objects million billion trillion thousand committee',
]
  .join(' ')
  .replaceAll(' ', '|');
const amountAfter = new RegExp(`^[\\s-]{1,3}(?:${amounts})\\b`, 'iu');
const amountSoonAfter = new RegExp(`^(?:\\s[\\p{Ll}-]{1,20}){1,2}\\s(?:${amounts})\\b`, 'u');
const pluralAfter = /^\s\p{Ll}{3,}s\b(?!’)/u;

/** Whether the four digits at a place are a year and no number of a thing, amount or part of a longer figure. */
export function isYear(text: string, start: number, end: number): boolean {
  const year = Number(text.slice(start, end));
  if (year < 1000 || year > 2199) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (sidesOfYear.test(before) && !/^(?:\d|[.,:]\d)/u.test(after)) return year >= 1500 && year <= 2100;
  // The year of a resolution stands in brackets after its number: it belongs to the name.
  if (/\d \($/u.test(before) && numberedThing.test(before.slice(0, -1).trimEnd() + ', ')) return false;
  if (/[\p{L}\d#$€£¥№/.:_+]$|\d[.,\s]$|[\p{L}][-–]$|[-−]$/u.test(before)) return false;
  if (
    /^(?:[\p{L}\d%‰°$€£/_]|[.,:]\d|-\p{L}|\s?%)/u.test(after) &&
    !/^(?:-\d|\/\d\d\b|-(?:era|style|type|like)\b)/u.test(after)
  )
    return false;
  if (numberedThing.test(before) || /^\s(?:agenda|vision)\b/iu.test(after)) return false;
  if (amountAfter.test(after)) return false;
  if (amountBefore.test(before) && !dateAroundBefore.test(before)) return false;
  if (cueBefore.test(before)) return true;
  return year >= 1500 && year <= 2100 && !pluralAfter.test(after) && !amountSoonAfter.test(after);
}
