import { sliceTraced, trimTraced, type TracedText } from './traced-text.ts';

/** What a transcript notes beside the words: "(Applause.)", "[Laughter]". */
export interface Aside {
  /** Offset in the paragraph's text before which it stood. */
  at: number;
  text: string;
}

// prettier-ignore
const happenings = String.raw`(?:(?:prolonged|loud|sustained|standing|general|light|some|more|scattered|brief|thunderous|wild|big|mild|murmurs? of|shouts? of|sounds? of)?\s*(?:applaus\p{L}*|laugh(?:ter|s|ing)?|chuckl\p{L}*|cheer\p{L}*|crosstalk|cross-talk|inaudible|indiscernible|unintelligible|off[- ]mic\p{L}*|boo(?:s|ing)?|chant\p{L}*|ovation|pause[sd]?|silence|music(?: plays| playing)?|sigh\p{L}*|cough\p{L}*|interruption|interrupted|interjection\p{L}*|through (?:an )?interpreter|via (?:an )?(?:interpreter|translator)|(?:speaks? |spoke |speaking |spoken |interpretation |translated |continued |continues )?(?:in|from) (?:english|french|russian|spanish|arabic|chinese|mandarin|german|hebrew|ukrainian|italian|portuguese|japanese|korean|turkish|farsi|persian|hindi|polish)|as interpreted|as translated|gestur\p{L}*|nods|phonetic|ph|sic|video (?:is )?(?:plays?|playing|shown|begins|ends)|a? ?video (?:was|is) (?:shown|played)|break in (?:audio|transcript)|recording (?:begins|ends)|beifall\p{L}*|lachen|heiterkeit|zuruf\p{L}*|zwischenruf\p{L}*|unruhe|applaudissements|rires|sourires|aplausos|risas|аплодисменты|смех|оживление(?: в зале)?|шум в зале|овация|пауза|неразборчиво|掌声|笑声|热烈鼓掌|鼓掌|تصفيق|ضحك|oklaski|wesołość|dzwonek|poruszenie na sali|zebrani \p{L}+|applausi|risate|aplauso|risos|оплески)(?:[\s,.;:–-]+[\p{L}\d'’.,;:/ -]{0,90})?\s*[.!?]?)`;
const inParentheses = new RegExp(String.raw`\s?[([（【]\s?${happenings}\s?[)\]）】]`, 'giu');
const bareLine = new RegExp(String.raw`^\s*[([（【*_]*\s?${happenings}\s?[)\]）】*_]*\.?$`, 'iu');
/** A whole paragraph in brackets by the transcriber: "[The Prime Minister takes the oath.]" */
const bracketLine =
  /^\[[^[\]]{3,300}\]$|^\((?:At this point|The (?:briefing|hearing|session|press conference|conference|interview|ceremony|call|event|program|remarks|discussion|lights|band|President|Prime Minister|Minister|Secretary|Chancellor|audience|crowd|speaker|moderator|meeting|video|interpreter|translat\p{L}+))[^()]{3,280}\)$/iu;

/** What happens in the hall, without a capital, or who called in: "(исполняется гимн)", "(Głos z sali: Za wcześnie.)". */
const smallLine =
  /^\((?:se (?:proyecta|reproduce|emite|escucha|muestra|guarda)|suena|исполня[ею]тся|звуч[иа]т|демонстриру[ею]тся|on (?:projette|diffuse|joue)|the (?:audience|crowd|band|choir) (?:applauds|cheers|laughs|plays|rises|sings|stands))(?!\p{L})[^()!?:"“«]{0,80}\)\.?$|^\((?:Pos(?:eł|łanka)|Senator|Głosy? z sali|(?:An? )?(?:hon\. |honou?rable )?(?:Voice|Member|Deputy)|Abg\.)(?!\p{L})[^():]{0,60}:\s[^()]{2,240}\)$/iu;

/** Whether the whole paragraph is a stage direction. */
export function isStageDirection(text: string): boolean {
  if (text.length > 320 || !/^[([（【*_]/.test(text)) return false;
  return bareLine.test(text) || bracketLine.test(text) || smallLine.test(text);
}

/** Takes the stage directions out of a paragraph. */
export function takeAsides(traced: TracedText): { traced: TracedText; asides: Aside[] } {
  if (!/[([（【]/.test(traced.text)) return { traced, asides: [] };
  const found = Array.from(traced.text.matchAll(inParentheses));
  if (found.length === 0) return { traced, asides: [] };
  const asides: Aside[] = [];
  const kept: TracedText = { text: '', spans: [] };
  let end = 0;
  const keep = (from: number, to: number) => {
    const piece = sliceTraced(traced, from, to);
    for (const span of piece.spans) kept.spans.push({ ...span, start: span.start + kept.text.length });
    kept.text += piece.text;
  };
  for (const match of found) {
    keep(end, match.index);
    asides.push({ at: kept.text.length, text: match[0].trim() });
    end = match.index + match[0].length;
  }
  keep(end, traced.text.length);
  const lead = kept.text.length - kept.text.trimStart().length;
  for (const aside of asides) aside.at = Math.max(0, aside.at - lead);
  const trimmed = trimTraced(kept);
  for (const aside of asides) aside.at = Math.min(aside.at, trimmed.text.length);
  return { traced: trimmed, asides };
}
