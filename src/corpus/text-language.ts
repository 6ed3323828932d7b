import type { Diagnostic } from './speech-document.ts';

// prettier-ignore
const commonWords: Record<string, string[]> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'we', 'for', 'our', 'this', 'with', 'are', 'have', 'it'],
  fr: ['le', 'la', 'les', 'de', 'des', 'et', 'à', 'en', 'que', 'nous', 'est', 'une', 'pour', 'dans', 'qui', 'du'],
  es: ['el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'un', 'una', 'es', 'por', 'con', 'para', 'del', 'se'],
  de: ['der', 'die', 'das', 'und', 'wir', 'in', 'zu', 'den', 'ist', 'nicht', 'mit', 'für', 'von', 'ein', 'eine', 'es'],
  pt: ['o', 'os', 'de', 'que', 'e', 'do', 'da', 'em', 'um', 'uma', 'para', 'não', 'com', 'nós', 'dos', 'ao'],
  it: ['il', 'di', 'che', 'e', 'la', 'un', 'una', 'per', 'non', 'è', 'con', 'del', 'della', 'gli', 'nel', 'sono'],
  nl: ['de', 'het', 'een', 'van', 'en', 'in', 'dat', 'is', 'op', 'te', 'wij', 'niet', 'voor', 'met', 'zijn', 'die'],
  pl: ['i', 'w', 'na', 'nie', 'że', 'się', 'z', 'do', 'jest', 'to', 'dla', 'oraz', 'przez', 'jak', 'są', 'o'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'de', 'da', 'olarak', 'olan', 'daha', 'çok', 'biz', 'en', 'gibi', 'ki', 'her'],
  ru: ['и', 'в', 'не', 'на', 'что', 'с', 'по', 'мы', 'это', 'как', 'к', 'из', 'для', 'от', 'но', 'его'],
  uk: ['і', 'в', 'не', 'на', 'що', 'з', 'та', 'ми', 'це', 'як', 'до', 'для', 'від', 'але', 'його', 'у'],
};

const scripts: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language of a text as a BCP 47 code, by its script and its commonest words; `und` where they do not tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 6000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return 'und';
  for (const [pattern, code] of scripts)
    if ((sample.match(pattern)?.length ?? 0) / letters > (code === 'ja' ? 0.15 : code === 'fa' ? 0.06 : 0.4))
      return code;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(commonWords).map(([code, list]) => ({
    code,
    score: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.06 ? best.code : 'und';
}

/** Languages that are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|he|fa|ur|yi|ps)(?:-|$)/.test(language);
}

/** What to say about a text whose language the analyses were not made for. */
export function explainLanguage(language: string): Diagnostic[] {
  const code = language.split('-')[0] ?? language;
  if (code === 'en' || code === 'und') return [];
  const unspaced = ['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(code);
  return [
    {
      line: null,
      code: unspaced ? 'no-word-borders' : 'other-language',
      severity: unspaced ? 'warning' : 'info',
      message: unspaced
        ? `the text (${language}) is written without spaces between words: counts, rates, keyness, collocations and themes do not hold for it; reading and searching do`
        : `the text is in another language (${language}) than the themes, stop words and word forms, which are made for English: themes do not hold for it; counts, rates and searching do`,
    },
  ];
}
