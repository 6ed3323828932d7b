import type { Citation } from './citation.ts';
import { formatDayFirst } from './citation-date.ts';
import { type PersonName, plainName, splitNames } from './person-name.ts';
import { locatorOf, medium, placesOf } from './prose-parts.ts';
import { quote } from './quotation.ts';

/**
 * An entry for BibTeX and BibLaTeX, in UTF-8. Signs that TeX reads as its own are written by their names: BibTeX counts
 * braces even behind a backslash, so that `\{` would cut the entry short. Titles stand in two pairs of braces, which
 * keep their capitals.
 */
export function formatBibtex(citation: Citation): string {
  const { corpus, fingerprint, link } = citation;
  const copy = [`In: ${corpus}. Rostrum, corpus ${fingerprint}`];
  const fields: [name: string, value: string][] = [];
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== '') fields.push([name, value]);
  };
  if (citation.kind === 'speech') {
    const { speech, quotation } = citation;
    const locator = locatorOf(citation, 'paragraph', 'paragraphs');
    if (locator !== null) copy.push(locator);
    add(
      'author',
      speech.speaker === null ? null : `{${splitNames(speech.speaker).map(formatAuthor).join(' and ')}}`,
    );
    add('title', `{{${escapeBibtex(speech.title)}}}`);
    add('howpublished', braced([medium, ...placesOf(speech), ...dayOf(speech.date)].join(', ')));
    add('publisher', braced(speech.publisher));
    add('year', speech.date === null ? null : `{${speech.date.slice(0, 4)}}`);
    add('month', speech.date === null ? null : (monthMacros[Number(speech.date.slice(5, 7)) - 1] ?? null));
    add('language', speech.language === 'und' ? null : braced(speech.language));
    add('url', braceAddress(speech.url ?? link));
    if (speech.url !== null && link !== null) copy.push(link);
    add('note', braced(copy.join(', ')));
    add('annotation', quotation === null ? null : braced(quote(quotation)));
  } else {
    add('title', `{{${escapeBibtex(citation.title)}}}`);
    add('howpublished', braced('Interactive view'));
    add('note', braced(copy.join(', ')));
    add('url', braceAddress(link));
    add('urldate', braced(citation.accessed));
  }
  const body = fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n');
  return `@misc{${keyOf(citation)},\n${body}\n}\n`;
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const named: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function braced(text: string | null): string | null {
  return text === null ? null : `{${escapeBibtex(text)}}`;
}

/** One line of text as TeX reads it. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^]/g, (sign) => named[sign] ?? sign)
    .replace(/[$&#%_]/g, '\\$&');
}

/** "Lavrov, Sergey"; a name that is not to be taken apart has braces of its own. */
function formatAuthor(name: PersonName): string {
  const { family, given, suffix } = name;
  if (given === '' || / and /u.test(given)) return `{${escapeBibtex(plainName(name))}}`;
  return [family, suffix, given]
    .filter(Boolean)
    .map((part) => escapeBibtex(part).replaceAll(',', ''))
    .join(', ');
}

// Styles put it into \url{…}, which takes all signs as they are, but counts braces.
function braceAddress(address: string | null): string | null {
  if (address === null) return null;
  return `{${address.replace(/[\s{}\\]/gu, (sign) => encodeURIComponent(sign))}}`;
}

function dayOf(date: string | null): string[] {
  return date === null ? [] : [formatDayFirst(date)];
}

/** ASCII, without what BibTeX parts keys by. */
function keyOf(citation: Citation): string {
  const words =
    citation.kind === 'speech'
      ? [
          splitNames(citation.speech.speaker ?? 'speech')[0].family,
          citation.speech.id,
          ...(citation.paragraphs ?? []).slice(0, 1).map((n) => `p${n}`),
        ]
      : ['rostrum', citation.fingerprint, citation.title.split(/[:,]/u)[0] ?? ''];
  return words
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/[^\dA-Za-z-]+/g, '')
        .toLowerCase(),
    )
    .filter(Boolean)
    .join('-');
}
