import type { Citation } from './citation.ts';
import { invertName, splitNames } from './person-name.ts';
import { locatorOf, medium } from './prose-parts.ts';
import { quote } from './quotation.ts';

/**
 * A record in the RIS format (Research Information Systems, 2001): one field a line, two letters or digits, two
 * blanks, a hyphen, a blank; lines end in CR LF; `TY` first, `ER` last. SLIDE is the type that Zotero reads as a
 * presentation, which a speech is to it.
 */
export function formatRis(citation: Citation): string {
  const { corpus, fingerprint, link } = citation;
  const lines: string[] = [];
  const add = (tag: string, value: string | null) => {
    const text = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
    if (text !== '') lines.push(`${tag}  - ${text}`);
  };
  if (citation.kind === 'speech') {
    const { speech, quotation } = citation;
    const locator = locatorOf(citation, 'paragraph', 'paragraphs');
    add('TY', 'SLIDE');
    // An asterisk is not allowed in names.
    for (const name of speech.speaker === null ? [] : splitNames(speech.speaker))
      add('AU', invertName(name).replaceAll('*', ''));
    add('TI', speech.title);
    add('T2', speech.venue);
    add('CY', speech.city);
    add('PB', speech.publisher);
    add('PY', speech.date?.slice(0, 4) ?? null);
    add('DA', speech.date === null ? null : `${speech.date.replaceAll('-', '/')}/`);
    add('LA', speech.language === 'und' ? null : speech.language);
    add('M3', medium);
    add('UR', speech.url);
    add('UR', link);
    add(
      'N1',
      [`In: ${corpus}. Rostrum, corpus ${fingerprint}`, locator].filter((part) => part !== null).join(', '),
    );
    add('N1', quotation === null ? null : quote(quotation));
  } else {
    add('TY', 'ELEC');
    add('TI', citation.title);
    add('T2', corpus);
    add('PB', 'Rostrum');
    add('UR', link);
    add('Y2', citation.accessed === null ? null : `${citation.accessed.replaceAll('-', '/')}/`);
    add('N1', `Corpus ${fingerprint}`);
  }
  return [...lines, 'ER  - ', ''].join('\r\n');
}
