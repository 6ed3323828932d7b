import type { Passage } from './passage.ts';
import type { Paragraph } from './speech-document.ts';
import type { Speakers, Turn } from './speaker-ranking.ts';
import { isStageDirection, takeAsides } from './stage-directions.ts';
import { sliceTraced } from './traced-text.ts';

/** What a labelled or special passage turned out to be, for the notes beside its lines. */
export type PassagePart = 'owner-label' | 'other-label' | 'stage-direction';

/** Paragraphs with their speakers; labels and stage directions are taken out of the text. */
export function formTurns(
  spoken: readonly Passage[],
  speakers: Speakers,
): { paragraphs: Paragraph[]; labels: Map<Passage, PassagePart> } {
  const paragraphs: Paragraph[] = [];
  const labels = new Map<Passage, PassagePart>();
  let speaker = speakers.owner?.name ?? null;
  let counted = true;
  let pendingLabel: string | null = null;
  let pendingLine = 0;
  for (const passage of spoken) {
    const { label } = passage;

    if (label) {
      speaker = speakers.nameOf(label);
      counted = speakers.isOwner(label);
      pendingLabel = label.label === '' ? null : label.label;
      pendingLine = passage.startLine;
      labels.set(passage, counted ? 'owner-label' : 'other-label');
    }
    if (isStageDirection(passage.text)) {
      labels.set(passage, 'stage-direction');
      continue;
    }
    const { traced, asides } = takeAsides(label ? sliceTraced(passage, label.length) : passage);
    if (traced.text === '') continue;
    paragraphs.push({
      n: paragraphs.length + 1,
      startLine: pendingLabel === null ? (traced.spans[0]?.line ?? passage.startLine) : pendingLine,
      endLine: traced.spans.at(-1)?.line ?? passage.endLine,
      speaker,
      label: pendingLabel,
      counted,
      text: traced.text,
      spans: traced.spans,
      ...(asides.length > 0 ? { asides } : {}),
    });
    pendingLabel = null;
  }
  return { paragraphs, labels };
}

/** The labelled turns with their words; paragraphs without a label belong to the turn before. */
export function gatherTurns(said: readonly Passage[]): Turn[] {
  const turns: Turn[] = [];
  for (const passage of said) {
    if (passage.label) turns.push({ label: passage.label, words: passage.words, line: passage.startLine });
    else {
      const open = turns.at(-1);
      if (open) open.words += passage.words;
    }
  }
  return turns;
}
