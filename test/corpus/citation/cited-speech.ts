import type { CitedSpeech, SpeechCitation, ViewCitation } from '../../../src/corpus/citation/citation.ts';

/** A speech of which nothing is known but what is given. */
export function citationOf(
  speech: Partial<CitedSpeech>,
  rest: Partial<Omit<SpeechCitation, 'speech' | 'kind'>> = {},
): SpeechCitation {
  return {
    kind: 'speech',
    speech: {
      id: '2017-04-26',
      speaker: null,
      title: 'Remarks',
      date: null,
      venue: null,
      city: null,
      publisher: null,
      url: null,
      language: 'en',
      ...speech,
    },
    corpus: 'Five speeches',
    fingerprint: '1c9af3b7',
    link: null,
    paragraphs: null,
    quotation: null,
    ...rest,
  };
}

export const view: ViewCitation = {
  kind: 'view',
  title: 'Themes: share of paragraphs, five speeches',
  corpus: 'Five speeches',
  fingerprint: '1c9af3b7',
  link: 'https://example.org/?view=themes&fp=1c9af3b7&v=2',
  accessed: '2026-11-03',
};
