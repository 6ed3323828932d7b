import type { Reading } from './block.ts';
import type { Passage } from './passage.ts';
import type { RelatedList } from './related-list.ts';
import type { LineRule, Segment, SegmentKind } from './speech-document.ts';
import type { PassagePart } from './turns.ts';

export interface LayoutContext {
  /** corpus.yaml names the lines of the speech. */
  isNamed: boolean;
  title: Passage | null;
  body: ReadonlySet<Passage>;
  related: RelatedList;
  labels: ReadonlyMap<Passage, PassagePart>;
}

interface Verdict {
  kind: SegmentKind;
  rule: string;
  note: string;
  /** Of several passages on one line the weightiest names it. */
  weight: number;
}

/** Gives each line its kind and rule, and gathers lines of one kind to segments. */
export function layOutLines(
  reading: Reading,
  passages: readonly Passage[],
  context: LayoutContext,
): { segments: Segment[]; lineRules: LineRule[] } {
  const { lines } = reading.source;
  const offset = reading.firstLine;
  const verdicts = Array.from({ length: lines.length }, (): Verdict | undefined => undefined);
  let bodySeen = false;
  for (const passage of passages) {
    const inBody = context.body.has(passage);
    bodySeen ||= inBody;
    const verdict = judge(passage, context, inBody, bodySeen);
    for (const block of passage.blocks)
      for (let line = block.startLine; line <= block.endLine; line++) {
        const present = verdicts[line - offset];
        if (!present || present.weight < verdict.weight) verdicts[line - offset] = verdict;
      }
  }
  const lineRules: LineRule[] = [];
  const kinds = Array.from({ length: lines.length }, (): SegmentKind | null => null);
  const names = Array.from({ length: lines.length }, () => '');
  const bodyStarts = verdicts.findIndex((verdict) => verdict?.kind === 'body');
  let opened = false;
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue;
    let verdict = verdicts[i];
    if (!verdict) {
      const before = bodyStarts < 0 || i < bodyStarts;
      verdict = {
        kind: before ? 'front-matter' : 'boilerplate',
        ...(reading.silent ?? { rule: 'markup', note: 'markup: no visible text' }),
        weight: 0,
      };
    }
    if (verdict.rule === 'paragraph' && !opened) {
      verdict = {
        ...verdict,
        rule: 'body-start',
        note: context.title ? 'body starts: first paragraph after the title' : 'body starts: first paragraph',
      };
    }
    opened ||= verdict.kind === 'body';
    kinds[i] = verdict.kind;
    names[i] = verdict.rule;
    lineRules.push({ line: i + offset, rule: verdict.rule, note: verdict.note });
  }
  return { segments: gather(kinds, names, offset, context.isNamed ? 'override' : 'speech'), lineRules };
}

function judge(passage: Passage, context: LayoutContext, inBody: boolean, bodySeen: boolean): Verdict {
  const { title, related, labels } = context;
  if (inBody && passage.rule === null) {
    const part = labels.get(passage);
    const [rule, note] =
      part === 'owner-label'
        ? ['turn', 'turn: label of the speaker']
        : part === 'other-label'
          ? ['turn', 'turn: label of another speaker; shown, not counted']
          : part === 'stage-direction'
            ? ['stage-direction', 'stage direction: kept apart, not counted']
            : ['paragraph', 'paragraph of the speech'];
    return { kind: 'body', rule: rule ?? '', note: note ?? '', weight: 10 + passage.words };
  }
  const weight = Math.min(9, passage.words / 50);
  if (inBody && passage.rule?.id === 'stage-direction')
    return { kind: 'body', rule: passage.rule.id, note: passage.rule.note, weight };
  const kind = bodySeen ? 'boilerplate' : 'front-matter';
  if (passage === title) return { kind, rule: 'title', note: 'title of the speech', weight: 9.5 };
  if (related.headlines.has(passage))
    return {
      kind: 'related-items',
      rule: 'dated-headline',
      note: 'dated headline: “dd.mm.yyyy - …”',
      weight,
    };
  if (related.teasers.has(passage))
    return { kind: 'related-items', rule: 'teaser', note: 'teaser of the headline above', weight };
  if (passage.rule !== null) {
    const { id, note } = passage.rule;
    return {
      kind,
      rule: id,
      note,
      weight,
    };
  }
  return bodySeen
    ? { kind, rule: 'after-speech', note: 'text of the page after the speech has ended', weight }
    : passage.endsSentence && passage.words > 12
      ? { kind, rule: 'introduction', note: 'introduction by the page: about the speech, not of it', weight }
      : { kind, rule: 'label', note: 'label above the speech: no sentence', weight };
}

/** Blank lines go to the neighbour of the body; between two other segments, to the earlier one. */
function gather(kinds: (SegmentKind | null)[], names: string[], offset: number, bodyRule: string): Segment[] {
  const runs: { kind: SegmentKind; start: number; end: number }[] = [];
  for (const [i, kind] of kinds.entries()) {
    const open = runs.at(-1);
    if (kind === null) continue;
    if (open?.kind === kind) open.end = i;
    else runs.push({ kind, start: i, end: i });
  }
  const [first] = runs;
  if (!first)
    return kinds.length === 0
      ? []
      : [{ kind: 'boilerplate', startLine: offset, endLine: kinds.length - 1 + offset, rule: 'blank' }];
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    if (!next) continue;
    if (run.kind === 'body') next.start = run.end + 1;
    else run.end = next.start - 1;
  }
  const last = runs.at(-1);
  if (last && last.end < kinds.length - 1) {
    if (last.kind === 'body') runs.push({ kind: 'boilerplate', start: last.end + 1, end: kinds.length - 1 });
    else last.end = kinds.length - 1;
  }
  if (first.start > 0) {
    if (first.kind === 'body') runs.unshift({ kind: 'front-matter', start: 0, end: first.start - 1 });
    else first.start = 0;
  }
  return runs.map(({ kind, start, end }) => ({
    kind,
    startLine: start + offset,
    endLine: end + offset,
    rule: kind === 'body' ? bodyRule : (names.slice(start, end + 1).find((name) => name !== '') ?? 'blank'),
  }));
}
