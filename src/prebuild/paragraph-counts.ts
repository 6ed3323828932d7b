import { countTokens } from '../analysis/tokenizer.ts';
import type { Paragraph, SpeechDocument } from '../corpus/speech-document.ts';

/** The paragraphs of a document with their tokens, and the sums: all turns, and those of the document's speaker. */
export function countParagraphs({ paragraphs }: SpeechDocument): {
  counted: (Paragraph & { tokens: number })[];
  tokens: number;
  speakerTokens: number;
} {
  const counted = paragraphs.map((paragraph) => ({ ...paragraph, tokens: countTokens(paragraph.text) }));
  const sum = (list: typeof counted) => list.reduce((total, { tokens }) => total + tokens, 0);
  return {
    counted,
    tokens: sum(counted),
    speakerTokens: sum(counted.filter((paragraph) => paragraph.counted)),
  };
}
