import type { Block } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import { endsSentence } from '../sentence-shape.ts';
import { sliceTraced } from '../traced-text.ts';
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
        /^(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:)/.test(block.text)
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

/** `<v Name>` says who speaks; other tags are style. */
function readCue(block: Block): { speaker: string | undefined; spoken: Block } {
  const tags = Array.from(block.text.matchAll(/<[^<>]{0,200}>|^>>\s*/g));
  const speaker = /^<v(?:\.[\w.]+)?\s+([^<>]{2,60})>/.exec(block.text)?.[1];
  let { text, spans } = block;
  for (const { 0: tag, index } of tags.toReversed()) {
    const [head, tail] = [
      sliceTraced({ text, spans }, 0, index),
      sliceTraced({ text, spans }, index + tag.length),
    ];
    spans = [...head.spans, ...tail.spans.map((span) => ({ ...span, start: span.start + head.text.length }))];
    text = head.text + tail.text;
  }
  return { speaker, spoken: { ...block, text, spans } };
}
