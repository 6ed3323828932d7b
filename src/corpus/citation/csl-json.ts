import type { Citation } from './citation.ts';
import { type PersonName, splitNames } from './person-name.ts';
import { locatorOf, medium } from './prose-parts.ts';
import { quote } from './quotation.ts';

/** An array of one item by the schema of CSL-JSON 1.0.2. */
export function formatCslJson(citation: Citation): string {
  return `${JSON.stringify([withoutNull(itemOf(citation))], null, 2)}\n`;
}

function itemOf(citation: Citation): Record<string, unknown> {
  const { corpus, fingerprint, link } = citation;
  if (citation.kind === 'view')
    return {
      id: `rostrum-${fingerprint}`,
      type: 'webpage',
      title: citation.title,
      'container-title': corpus,
      publisher: 'Rostrum',
      version: fingerprint,
      URL: link,
      accessed: dateOf(citation.accessed),
    };
  const { speech, paragraphs, quotation } = citation;
  const locator = locatorOf(citation, 'paragraph', 'paragraphs');
  const read = [`In: ${corpus}. Rostrum, corpus ${fingerprint}`, locator, speech.url === null ? null : link];
  return {
    id: paragraphs === null ? speech.id : `${speech.id}-p${paragraphs[0]}`,
    type: 'speech',
    author: speech.speaker === null ? null : splitNames(speech.speaker).map(nameOf),
    title: speech.title,
    genre: medium,
    'event-title': speech.venue,
    'event-place': speech.city,
    issued: dateOf(speech.date),
    publisher: speech.publisher,
    language: speech.language === 'und' ? null : speech.language,
    URL: speech.url ?? link,
    note: read.filter((part) => part !== null).join(', '),
    annote: quotation === null ? null : quote(quotation),
  };
}

function nameOf({ family, given, suffix }: PersonName) {
  return given === '' ? { literal: family } : { family, given, ...(suffix === '' ? {} : { suffix }) };
}

function dateOf(date: string | null) {
  return date === null ? null : { 'date-parts': [date.split('-').map(Number)] };
}

function withoutNull(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}
