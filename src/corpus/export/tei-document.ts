import type { Paragraph, SpeechDocument } from '../speech-document.ts';
import { escapeXml } from './xml-text.ts';

/**
 * A speech as TEI P5 XML, near to ParlaMint: a turn is an utterance (`u`), a paragraph a segment (`seg`) with its
 * number. The headlines that stood beside the speech are its back matter. Read again as a source, it gives the same
 * speech.
 *
 * @param rights whose the text is
 */
export function formatTei(document: SpeechDocument, rights: string): string {
  const speakers = [...new Set(document.paragraphs.flatMap((paragraph) => nameOf(paragraph) ?? []))];
  const idOf = (speaker: string) => `person-${speakers.indexOf(speaker) + 1}`;
  const whoOf = (paragraph: Paragraph) => {
    const name = nameOf(paragraph);
    return name === null ? '' : ` who="#${idOf(name)}"`;
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(document.language)}">`,
    ' <teiHeader>',
    '  <fileDesc>',
    '   <titleStmt>',
    `    ${element('title', document.title, ' type="main"')}`,
    ...authorOf(document),
    '   </titleStmt>',
    '   <publicationStmt>',
    `    ${element(document.publisher === null ? 'authority' : 'publisher', document.publisher ?? 'not named in the source')}`,
    ...(rights === '' ? [] : [`    <availability>${element('p', rights)}</availability>`]),
    ...(document.pageDate === null ? [] : [`    ${dateElement(document.pageDate)}`]),
    '   </publicationStmt>',
    '   <sourceDesc>',
    `    <bibl>${element('title', document.file)}${document.url === null ? '' : element('idno', document.url, ' type="URI"')}</bibl>`,
    '   </sourceDesc>',
    '  </fileDesc>',
    '  <profileDesc>',
    `   <settingDesc><setting>${settingOf(document)}</setting></settingDesc>`,
    // A list of nobody is none.
    ...(speakers.length === 0
      ? []
      : [
          '   <particDesc><listPerson>',
          ...speakers.map(
            (speaker) => `    <person xml:id="${idOf(speaker)}">${element('persName', speaker)}</person>`,
          ),
          '   </listPerson></particDesc>',
        ]),
    '  </profileDesc>',
    ' </teiHeader>',
    ' <text><body><div type="debateSection">',
    ...turnsOf(document.paragraphs).flatMap(([first, ...rest]) => [
      ...(first.label === null ? [] : [`  ${element('note', first.label, ' type="speaker"')}`]),
      `  <u${whoOf(first)}>`,
      ...[first, ...rest].map(({ n, text }) => `   ${element('seg', text, ` n="${n}"`)}`),
      '  </u>',
      ...[first, ...rest].flatMap(({ asides }) =>
        (asides ?? []).map(({ text }) => `  ${element('note', text, ' type="comment"')}`),
      ),
    ]),
    ' </div></body>',
    ...relatedOf(document),
    ' </text>',
    '</TEI>',
  ];
  return `${lines.join('\n')}\n`;
}

function relatedOf({ related }: SpeechDocument): string[] {
  if (related.length === 0) return [];
  return [
    ' <back><div type="related-items"><list>',
    ...related.map(({ date, summary, title }) => {
      const day = date === null ? '' : `${dateElement(date)} – `;
      return `  <item><p>${day}${element('title', title)}</p>${summary === '' ? '' : element('p', summary)}</item>`;
    }),
    ' </list></div></back>',
  ];
}

function authorOf({ role, speaker }: SpeechDocument): string[] {
  if (speaker === null) return [];
  const office = role === null ? '' : ` ${element('roleName', role)}`;
  return [`    <author>${element('persName', speaker)}${office}</author>`];
}

function settingOf({ city, date, venue }: SpeechDocument): string {
  return [
    venue === null ? '' : element('name', venue, ' type="venue"'),
    city === null ? '' : element('name', city, ' type="city"'),
    date === null ? '' : dateElement(date),
    venue === null && city === null && date === null ? element('p', 'not named in the source') : '',
  ].join('');
}

/** Whom the text does not name ("Question:") is called by the label, so as not to be taken for the speaker. */
function nameOf({ label, speaker }: Paragraph): string | null {
  return speaker ?? label?.replace(/[:.\s]+$/, '') ?? null;
}

/** Runs of paragraphs by one speaker; a label begins a new one. */
function turnsOf(paragraphs: readonly Paragraph[]): [Paragraph, ...Paragraph[]][] {
  const turns: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    const turn = turns.at(-1);
    if (turn !== undefined && turn[0].speaker === paragraph.speaker && paragraph.label === null)
      turn.push(paragraph);
    else turns.push([paragraph]);
  }
  return turns;
}

function dateElement(day: string): string {
  return element('date', day, ` when="${escapeXml(day)}"`);
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}
