import type { Passage } from './passage.ts';
import { fold } from './fold.ts';
import {
  hasHonorific,
  isPersonName,
  namesOffice,
  parsePerson,
  stripHonorifics,
  surname,
} from './person-names.ts';
import { endsSentence, roughWords } from './sentence-shape.ts';
import { believeLabels, namesPart, type TurnLabel } from './turn-labels.ts';

/** Where the markup names who speaks, each change of speaker is a label without text. */
export function labelByMarkup(passages: readonly Passage[]) {
  let current: string | undefined;
  for (const passage of passages) {
    const name = passage.rule === null ? passage.blocks[0]?.hints.speaker : undefined;
    if (name === undefined || name === current) continue;
    current = name;
    passage.label = { label: '', name, length: 0, part: 'named', strength: 'sure' };
  }
}

/**
 * Names that stand alone on the line above what is said, as in the records of parliaments: "The Prime Minister", or
 * "Mr Smith (North Dorset)". They are believed together: three at least, one of them twice or two with a place.
 */
export function labelOwnLines(passages: readonly Passage[]) {
  const places = new Map<Passage, Passage>();
  const found = passages.filter((passage, i) => {
    const below = passages[i + 1];
    const hasPlace = below !== undefined && below.rule === null && placeLine.test(below.text);
    if (hasPlace) places.set(passage, below);
    const next = passages[hasPlace ? i + 2 : i + 1];
    const { rule, label, words, endsSentence: ends, text } = passage;
    if (rule !== null || label !== null || ends || words > 16 || next === undefined || next.rule !== null)
      return false;
    return (next.endsSentence || next.words >= 12) && next.words >= 3 && isOwnLineName(text);
  });
  const nameOf = (passage: Passage) => bareName(`${passage.text} ${places.get(passage)?.text ?? ''}`.trim());
  const names = found.map((passage) => surname(bareName(passage.text)));
  const again = names.some((name, i) => names.indexOf(name) < i);
  const placed = found.filter((passage) => passage.text.endsWith(')') || places.has(passage)).length;
  if (found.length < 3 || (!again && placed < 2)) return;
  const printed = new Set(found.map(({ text }) => text));
  for (const passage of passages) {
    const { text } = passage;
    if (passage.rule !== null || passage.label !== null || !printed.has(text)) continue;
    passage.label = {
      label: text,
      name: nameOf(passage),
      length: text.length,
      part: namesPart(text) ? 'asks' : 'named',
      strength: 'sure',
    };
    const place = places.get(passage);
    if (place) place.rule = { id: 'label-place', note: 'constituency, party or name beside a label' };
  }
}

const placeLine = /^(?:\([^()]{2,60}\)\s?){1,3}$/u;

function bareName(text: string): string {
  const bare = text.replace(/\s*\(.*$/u, '').trim();
  // "The Prime Minister (Margaret Thorne)"
  const inside = /^The .*\((?<name>[^()]{4,40})\)$/u.exec(text)?.groups?.['name'];
  return inside !== undefined && parsePerson(inside) ? inside : bare;
}

function isOwnLineName(text: string): boolean {
  if (!/^[^.,;:!?()]{2,60}?(?:\.\s[^.,;:!?()]{2,60})?(?:\s\([^()]{2,60}\)){0,3}$/u.test(text)) return false;
  const bare = text.replace(/\s*\(.*$/u, '').trim();
  if (namesPart(bare)) return true;
  if (/^(?:The|Mr|Madam|Mrs|Ms)\.?\s/u.test(bare) && namesOffice(bare)) return true;
  return (
    isPersonName(stripHonorifics(bare)) || (hasHonorific(bare) && /^\S+\s\p{Lu}[\p{L}’'-]+$/u.test(bare))
  );
}

/**
 * Takes the labels that are not believed off their passages; the passages that keep one are returned.
 *
 * @param names of those whom the page names around the speech
 */
export function settleLabels(
  passages: readonly Passage[],
  title: Passage | null,
  names: readonly string[],
): Set<Passage> {
  const withLabels = passages.filter(({ label, rule }) => label !== null && rule === null);
  const believed = believeLabels(
    withLabels.flatMap(({ label }) => (label ? [label] : [])),
    new Set(names.map((name) => surname(name))),
  );
  const first = withLabels[0];
  const isAgain = withLabels.some(
    ({ label }) =>
      label && label !== first?.label && surname(label.name) === surname(first?.label?.name ?? ''),
  );
  if (first?.label && (isAgain || first.label.strength === 'likely') && isMentionedAbove(first, passages))
    for (const { label } of withLabels)
      if (label && surname(label.name) === surname(first.label.name)) believed.add(label);
  for (const [i, passage] of passages.entries())
    if (isFieldName(passage, passages[i + 1])) passage.label = null;
  believeAskers(withLabels, believed);
  for (const passage of withLabels)
    if (passage === title || (passage.label && !believed.has(passage.label))) passage.label = null;
  return new Set(withLabels.filter(({ label }) => label !== null));
}

/** The only label of a page is one where the lines above it speak of the same person. */
function isMentionedAbove(labelled: Passage, passages: readonly Passage[]): boolean {
  const name = surname(labelled.label?.name ?? '');
  const above = passages.slice(0, passages.indexOf(labelled)).slice(-30);
  return above.some(({ text }) =>
    fold(text.slice(0, 400))
      .split(/[^\p{L}’'-]+/u)
      .includes(name),
  );
}

/** "China Daily:" and "AFP:" before each answer of one and the same person are those who ask. */
function believeAskers(withLabels: readonly Passage[], believed: Set<TurnLabel>) {
  const counts = new Map<string, number>();
  const keyOf = (passage: Passage | undefined) =>
    passage?.label && believed.has(passage.label) ? surname(passage.label.name) : null;
  for (const passage of withLabels) {
    const key = keyOf(passage);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const answers = (passage: Passage | undefined) => (counts.get(keyOf(passage) ?? '') ?? 0) >= 2;
  for (const [i, { label, text, endsSentence }] of withLabels.entries()) {
    if (!label || believed.has(label) || !/[:：]$/u.test(label.label) || !endsSentence) continue;
    const before = withLabels[i - 1];
    if (text.length - label.length > 20 && answers(withLabels[i + 1]) && (!before || answers(before)))
      believed.add(label);
  }
}

/** "MODERATOR:" alone on its line, and below it a name: a field of the page, no turn. */
function isFieldName({ label, text, rule }: Passage, next: Passage | undefined): boolean {
  if (rule !== null || label === null || text.length === 0) return false;
  const behind = text.slice(label.length);
  if (behind !== '')
    return (
      label.label.endsWith(':') &&
      roughWords(behind) <= 8 &&
      !endsSentence(behind) &&
      parsePerson(behind) !== null
    );
  if (next === undefined) return true;
  if (next.rule !== null)
    return ['page-stamp', 'publication-date', 'check-delivery', 'clock-time'].includes(next.rule.id);
  return !next.endsSentence && !next.isSalutation && next.words <= 12 && next.label === null;
}
