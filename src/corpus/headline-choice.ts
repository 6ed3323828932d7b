import { findDates } from './dates.ts';
import { readHeadlineFacts } from './headline-facts.ts';
import type { Passage } from './passage.ts';
import { adjacentLines } from './person-candidates.ts';
import { isReport } from './sentence-shape.ts';

const speechWords =
  /(?<![\p{L}\p{N}])(?:speech|remarks|address|statement|transcript|lecture|keynote|interview|press conference|briefing|message|discours|allocution|déclaration|discurso|intervención|rede|ansprache|erklärung)(?![\p{L}\p{N}])|выступлен|речь|заявлени|обращени|послани|стенограмма|讲话|演讲|致辞|发言|答记者问|كلمة|خطاب|بيان/iu;

/** The headline among the passages above the speech, or `null`. */
export function chooseHeadline(head: readonly Passage[]): Passage | null {
  let best: { passage: Passage; score: number } | null = null;
  for (const [i, passage] of head.slice(0, 80).entries()) {
    const { text, rule, words, blocks } = passage;
    const heading = blocks[0]?.hints.heading;
    if (rule !== null || words > 60 || text.length < 4 || text.length > 420 || blocks[0]?.hints.isSpeech)
      continue;
    if (/^(?:(?:delivered )?by|from|to|at|on)[\s:]/i.test(text) && heading === undefined) continue;
    if (isBracketed(text) || /^\p{Ll}[\p{Ll}\s]/u.test(text)) continue;
    let score = 2 - Math.min(4, i * 0.15);
    if (heading !== undefined) score += heading === 1 ? 7 : 3;
    if (words >= 4) score += 2;
    if (speechWords.test(text)) score += 2.5;
    const [date] = findDates(text);
    if (date && date.start === 0 && text.length - date.text.length < 40) score -= 4;
    else if (date && words >= 6) score += 1.5;
    if (text.includes(' | ')) score -= 2;
    if (readHeadlineFacts(text).personIsSure) score += 2;
    if (passage.endsSentence && !/[:?!"”»]$/.test(text)) score -= words > 14 ? 5 : 1.5;
    if (passage.personal > 0 && passage.endsSentence && heading === undefined) score -= 4;
    if (passage.personal > (words > 14 ? 0 : 1) && heading === undefined) score -= 3;
    if (isReport(text)) score -= 5;
    if (/^\(|[;]$/.test(text)) score -= 3;
    if ((blocks[0]?.hints.linkShare ?? 0) > 0.8 && heading === undefined) score -= 3;
    if (words < 3 && heading === undefined && !/\p{Script=Han}{6}/u.test(text)) score -= 2;
    if (best === null || score > best.score) best = { passage, score };
  }
  if (best === null || best.score <= 0.5) return null;
  // "Home › Speeches › Title", and the title alone below: the second is the title.
  const { text } = best.passage;
  const alone = head.find(
    (passage) =>
      passage.rule === null &&
      passage.words >= 4 &&
      passage.text.length < text.length &&
      text.endsWith(passage.text),
  );
  return alone ?? best.passage;
}

/** "[Public Papers, Volume 44]": what an archive says of the page. */
export function isBracketed(text: string): boolean {
  return /^\[.*\]$/u.test(text);
}

/** A headline that stops at "by the" goes on in the lines right below. */
export function wholeHeadline(title: Passage, head: readonly Passage[]): string {
  const group = adjacentLines(head).find((lines) => lines.includes(title));
  const isOpen =
    title.words < 5 ||
    /\s(?:by|the|of|at|to|on|and|for|in|with|de|du|des|der|von|bei|zur|zum)$/iu.test(title.text);
  const below = group?.slice(group.indexOf(title) + 1) ?? [];
  const continues = isOpen || /^(?:\p{Ll}|(?:At|To|On|Before|During|In)\s)/u.test(below[0]?.text ?? '');
  return continues
    ? [title, ...below]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 300)
    : title.text;
}
