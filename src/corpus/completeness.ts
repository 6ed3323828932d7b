import type { Passage } from './passage.ts';
import type { Diagnostic } from './speech-document.ts';

const hole =
  /<\s?(?:…|\.{3})\s?>|\[\s?(?:…|\.{3,4})\s?\]|\(\s?(?:…|\.{3})\s?\)|\[(?:gap|text missing|missing|omitted|abridged|cut)\b[^\]]{0,40}\]/iu;
const stopsOpen =
  /(?:[,;–—-]|(?<![\p{L}])(?:the|a|an|of|and|or|to|in|into|with|for|that|by|from|on|at|as|is|are|was|our|their|its|we|und|oder|der|die|das|zu|mit|von|et|de|la|le|les|des|à|y|el|los|que|и|в|на|с|что|для))\s*$/iu;
const closing =
  /(?:thank(?:s| you)|merci|gracias|danke?|grazie|obrigad\p{L}|спасибо|дякую|God bless)(?![\p{L}\p{N}]).{0,40}$/iu;
/** Below so many words a last line without a point may be a signature or a heading. */
const leastSentence = 8;

/** Says where a text is not whole. */
export function findIncompleteness(
  said: readonly Passage[],
  passages: readonly Passage[],
  body: readonly Passage[],
): { truncated: boolean; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const last = said.at(-1);
  const truncated =
    last !== undefined &&
    !last.endsSentence &&
    !/[)\]"”»*_]$/.test(last.text) &&
    !closing.test(last.text.slice(-60)) &&
    (last.words >= leastSentence || stopsOpen.test(last.text));
  if (truncated)
    diagnostics.push({
      line: last.endLine,
      code: 'truncated',
      severity: 'warning',
      message: `the text stops in mid-sentence, at "${last.text.split(' ').slice(-2).join(' ')}"`,
    });
  for (const passage of body)
    if (hole.test(passage.text))
      diagnostics.push({
        line: passage.startLine,
        code: 'gap-in-text',
        severity: 'info',
        message: `the source marks a gap: "${hole.exec(passage.text)?.[0] ?? ''}"`,
      });
  const final = body.at(-1);
  const behind = final ? passages.slice(passages.indexOf(final) + 1).slice(0, 3) : [];
  const continued = behind.find(({ rule }) => rule?.id === 'continued');
  if (continued)
    diagnostics.push({
      line: continued.startLine,
      code: 'continued-elsewhere',
      severity: 'warning',
      message: `the page says that the text goes on elsewhere: "${continued.text}"`,
    });
  const [inBody, inAll] = [countWords(said), countWords(passages)];
  if (inBody > 0 && inBody < 150 && inBody * 4 < inAll)
    diagnostics.push({
      line: null,
      code: 'short-body',
      severity: 'warning',
      message: `only ${inBody} of about ${inAll} words were taken for the speech; check the source view`,
    });
  return { truncated, diagnostics };
}

function countWords(list: readonly Passage[]): number {
  return list.reduce((sum, passage) => sum + passage.words, 0);
}
