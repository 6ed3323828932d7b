import { Parser } from 'htmlparser2';
import type { Block, KnownField, Reading } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import type { Source } from '../source.ts';
import { BlockBuilder, isTooDeep, LineFinder, tooDeep } from './markup-text.ts';

/** TEI XML: ParlaMint's utterances, and speeches in `sp` or plain paragraphs. */
export const teiXml: Dialect = {
  id: 'tei',
  looksLike: ({ text }) => /<(?:\w+:)?(?:TEI|teiCorpus|TEI\.2)[\s>]/.test(text.slice(0, 4000)),
  read: (source) => [isTooDeep(source.text, true) ? tooDeep('tei', source) : readTei(source)],
};

const textTags = new Set([
  'p',
  'seg',
  'head',
  'l',
  'ab',
  'u',
  'sp',
  'div',
  'speaker',
  'note',
  'stage',
  'item',
  'opener',
  'closer',
  'salute',
  'dateline',
  'byline',
  'signed',
]);
/** What the record says besides the words: notes, noises, gestures. */
const asideTags = new Set([
  'note',
  'stage',
  'kinesic',
  'vocal',
  'incident',
  'gap',
  'desc',
  'pb',
  'fw',
  'writing',
  'pause',
]);
/** Elements of the header that hold a field. */
const fieldTags = new Set([
  'title',
  'author',
  'persName',
  'roleName',
  'name',
  'settlement',
  'placeName',
  'publisher',
  'idno',
]);
const direction = { rule: 'stage-direction', note: 'note of the record: kept apart, not counted' };
const header = { rule: 'tei-header', note: 'header: what the file says of itself' };

function readTei({ text, lines }: Source): Reading {
  const finder = new LineFinder(text);
  const builder = new BlockBuilder(finder);
  const blocks: Block[] = [];
  const known: Reading['known'] = {};
  const persons = readPersons(text);
  const path: string[] = [];
  const wordLevel = /<(?:\w+:)?w[\s>]/.test(text.slice(0, 200_000));
  let speaker: string | undefined;
  let collecting: { field: KnownField; value: string; line: number } | null = null;
  let language: string | null = null;

  const note = (field: KnownField, value: string, line: number) => {
    const plain = value.replace(/\s+/g, ' ').trim();
    if (plain !== '' && !known[field])
      known[field] = { value: plain, line, text: plain.slice(0, 200), confidence: 'high' };
  };
  const inside = (...names: string[]) => names.some((name) => path.includes(name));
  const flush = () => {
    const isHeader = inside('teiHeader');
    const isAside = path.some((name) => asideTags.has(name));
    const isLabel = inside('speaker');
    const block = builder.take(1, {
      ...(isHeader ? { leftOut: header } : isAside || isLabel ? { leftOut: direction } : {}),
      ...(!isHeader && !isAside && inside('head') ? { heading: 2 } : {}),
      ...(!isHeader && !isAside && !inside('head', 'back') ? { isSpeech: true } : {}),
      ...(speaker !== undefined && !isHeader ? { speaker } : {}),
    });
    if (!block) return;
    if (isLabel || (isAside && noteIsSpeaker)) {
      const name = block.text.replace(/[:：.]\s*$/, '').trim();
      if (isLabel || speaker === undefined) speaker = name;
    }
    blocks.push(block);
  };
  let noteIsSpeaker = false;

  // A property: what a callback sets, the checker does not see of a variable.
  const dates: { bibliographic?: { value: string; line: number } } = {};
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const tag = qualified.replace(/^\w+:/, '');
        const line = finder.find(parser.startIndex).line;
        if (textTags.has(tag) || asideTags.has(tag)) flush();
        path.push(tag);
        if (tag === 'note') noteIsSpeaker = attributes['type'] === 'speaker';
        if (tag === 'u') speaker = speakerOf(attributes['who'], persons);
        if (tag === 'TEI' || tag === 'text') language ??= attributes['xml:lang'] ?? null;
        if (
          tag === 'date' &&
          inside('setting', 'settingDesc', 'profileDesc', 'creation') &&
          (attributes['when'] ?? attributes['from']) !== undefined &&
          (attributes['to'] === undefined || attributes['to'] === attributes['from'])
        )
          note('date', attributes['when'] ?? attributes['from'] ?? '', line);
        if (tag === 'date' && inside('bibl', 'docDate') && attributes['when'])
          dates.bibliographic ??= { value: attributes['when'], line };
        if (tag === 'date' && inside('publicationStmt') && attributes['when'])
          note('pageDate', attributes['when'], line);
        if (inside('titleStmt') && tag === 'title' && attributes['type'] !== 'sub' && !known.title)
          collecting = { field: 'title', value: '', line };
        if (inside('titleStmt') && (tag === 'author' || (tag === 'persName' && inside('author'))))
          collecting = { field: 'speaker', value: '', line };
        if (tag === 'roleName' && inside('titleStmt')) collecting = { field: 'role', value: '', line };
        if (tag === 'name' && inside('setting') && attributes['type'] === 'venue')
          collecting = { field: 'venue', value: '', line };
        if (tag === 'idno' && inside('sourceDesc') && attributes['type'] === 'URI')
          collecting = { field: 'url', value: '', line };
        if (
          inside('setting') &&
          (tag === 'name' || tag === 'settlement' || tag === 'placeName') &&
          (tag !== 'name' || /city|place/.test(attributes['type'] ?? ''))
        )
          collecting = { field: 'city', value: '', line };
        if (inside('publicationStmt') && tag === 'publisher')
          collecting = { field: 'publisher', value: '', line };
      },
      ontext(data) {
        if (collecting) collecting.value += data;
        const raw = text.slice(parser.startIndex, parser.endIndex + 1);
        // Word by word: white space between elements is layout, not text, and "join" says where none is meant.
        builder.add(data, raw, parser.startIndex, { link: false, bold: false });
        if (wordLevel && inside('w', 'pc')) builder.space();
      },
      onclosetag(qualified) {
        const tag = qualified.replace(/^\w+:/, '');
        if (collecting && fieldTags.has(tag)) {
          note(collecting.field, collecting.value, collecting.line);
          collecting = null;
        }
        if (textTags.has(tag) || asideTags.has(tag) || tag === 'teiHeader') flush();
        if (tag === 'note') noteIsSpeaker = false;
        if (tag === 'sp') speaker = undefined;
        if (path.at(-1) === tag) path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  flush();
  if (dates.bibliographic) note('date', dates.bibliographic.value, dates.bibliographic.line);
  if (language !== null) known.language = { value: language, line: 1, text: language, confidence: 'high' };
  return { dialect: 'tei', layout: 'elements', blocks, known, languages: [], source: lines, firstLine: 1 };
}

/** Names of the persons that the header lists, by their ids. */
function readPersons(text: string): Map<string, string> {
  const persons = new Map<string, string>();
  const list = /<listPerson[\s\S]*?<\/listPerson>/.exec(text)?.[0] ?? '';
  let id = '';
  let parts: Record<string, string> = {};
  let open: string | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'person') {
          id = attributes['xml:id'] ?? '';
          parts = {};
        }
        if (tag === 'forename' || tag === 'surname' || tag === 'persName') open = tag;
      },
      ontext(data) {
        if (open !== null && data.trim() !== '') parts[open] = `${parts[open] ?? ''} ${data.trim()}`.trim();
      },
      onclosetag(tag) {
        if (tag === open) open = null;
        if (tag !== 'person' || id === '') return;
        const name = [parts['forename'], parts['surname']].filter(Boolean).join(' ') || parts['persName'];
        if (name) persons.set(id, name);
      },
    },
    { xmlMode: true },
  );
  parser.write(list);
  parser.end();
  return persons;
}

/** "#LavrovSergey" → the listed name; else, as ParlaMint makes its ids, surname before forename. */
function speakerOf(who: string | undefined, persons: Map<string, string>): string | undefined {
  const id = who?.split(/\s/)[0]?.replace(/^#/, '');
  if (id === undefined || id === '') return undefined;
  const listed = persons.get(id);
  if (listed !== undefined) return listed;
  const parts = id.replace(/[._]/g, ' ').match(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*/gu) ?? [];
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : id.replace(/[._]/g, ' ');
}
