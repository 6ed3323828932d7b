import type { Block } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import { endsSentence } from '../sentence-shape.ts';
import { sliceTraced, trimTraced } from '../traced-text.ts';
import { linesToBlocks } from './plain-text.ts';

const cueTime = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*(?:-->|,)\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** A paragraph of captions is closed at the first end of a sentence behind so many characters. */
const paragraphLength = 400;

/** Subtitles: SubRip (.srt) and WebVTT (.vtt). Cues are joined to sentences and paragraphs. */
export const captions: Dialect = {
  id: 'captions',
  looksLike: ({ file, text }) => {
    const beginning = text.slice(0, 3000);
    return (
      /^WEBVTT(?:\s|$)/.test(beginning) ||
      (/\.(?:srt|vtt|sbv)$/i.test(file) && /-->/.test(beginning)) ||
      /^\s*1\s*\n(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/.test(beginning.replace(/\r\n?/g, '\n'))
    );
  },
  read: ({ lines }) => {
    const all = linesToBlocks(lines.lines, 1);
    const blocks: Block[] = [];
    let length = 0;
    let before = '';
    for (const [i, block] of all.entries()) {
      const next = all[i + 1];
      const isNumber = /^\d+$/.test(block.text) && next !== undefined && cueTime.test(next.text);
      if (
        isNumber ||
        cueTime.test(block.text) ||
        /^(?:WEBVTT$|WEBVTT [-–]|NOTE|STYLE|REGION|Kind:|Language:)/.test(block.text)
      ) {
        blocks.push({
          ...block,
          hints: { leftOut: { rule: 'cue-time', note: 'number and time of a caption' } },
        });
        continue;
      }
      const { speaker, spoken } = readCue(block);
      const begins =
        before === '' ||
        speaker !== undefined ||
        /^(?:>>|-\s|\[|\()/.test(spoken.text) ||
        (endsSentence(before) && length > paragraphLength);
      length = begins ? spoken.text.length : length + spoken.text.length;
      before = spoken.text;
      blocks.push({
        ...spoken,
        hints: {
          isSpeech: true,
          ...(begins ? {} : { continues: true }),
          ...(speaker === undefined ? {} : { speaker }),
        },
      });
    }
    return [
      { dialect: 'captions', layout: 'lines', blocks, known: {}, languages: [], source: lines, firstLine: 1 },
    ];
  },
};

/** Tags of style, marks of a change of speaker, and the times of cues that were scraped into one line. */
const noWords =
  /<[^<>]{0,200}>|^>>\s*|^WEBVTT\s+|(?:(?<=\s|^)\d+\s+)?(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*/g;

/** `<v Name>` says who speaks. */
function readCue(block: Block): { speaker: string | undefined; spoken: Block } {
  const speaker = /^<v(?:\.[\w.]+)?\s+([^<>]{2,60})>/.exec(block.text)?.[1];
  const spoken: Block = { ...block, text: '', spans: [] };
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    const piece = sliceTraced(block, from, to);
    parts.push(piece.text);
    for (const span of piece.spans) spoken.spans.push({ ...span, start: span.start + length });
    length += piece.text.length;
  };
  for (const { 0: matched, index } of block.text.matchAll(noWords)) {
    keep(index);
    from = index + matched.length;
  }
  keep(block.text.length);
  spoken.text = parts.join('');
  return { speaker, spoken: { ...spoken, ...trimTraced(spoken) } };
}
