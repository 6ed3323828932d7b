import { describe, expect, it } from 'vitest';
import {
  citationRuns,
  formatCitation,
  quotationParts,
} from '../../../src/corpus/citation/format-citation.ts';
import { citationOf, view } from './cited-speech.ts';

describe('APA 7', () => {
  it('is as the manual has a speech (10.13, example 94), but for the medium', () => {
    const king = citationOf({
      speaker: 'Martin Luther King Jr.',
      date: '1963-08-28',
      title: 'I have a dream',
      publisher: 'American Rhetoric',
      url: 'https://www.americanrhetoric.com/speeches/mlkihaveadream.htm',
    });
    const printed =
      'King, M. L., Jr. (1963, August 28). I have a dream [Speech audio recording]. American Rhetoric. https://www.americanrhetoric.com/speeches/mlkihaveadream.htm';
    expect(formatCitation('apa', king)).toBe(
      `${printed.replace('Speech audio recording', 'Speech transcript')} In Five speeches (corpus 1c9af3b7). Rostrum.`,
    );
    expect(citationRuns('apa', king).filter(({ italic }) => italic)).toEqual([
      { text: 'I have a dream', italic: true },
      { text: 'Five speeches', italic: true },
    ]);
  });

  it('begins with the title where nobody is named, and says n.d. where there is no date', () => {
    expect(
      formatCitation('apa', citationOf({ title: 'Statement', venue: 'General Assembly', city: 'New York' })),
    ).toBe(
      'Statement [Speech transcript]. (n.d.). General Assembly, New York. In Five speeches (corpus 1c9af3b7). Rostrum.',
    );
  });

  it('names the paragraph (8.13) and the link of a passage', () => {
    const passage = citationOf(
      { speaker: 'Sergey Lavrov', date: '2017-04-26' },
      { paragraphs: [5, 5], quotation: 'He said “no” twice', link: 'https://example.org/?p=5' },
    );
    expect(quotationParts('apa', passage).join('\n\n')).toBe(
      '“He said ‘no’ twice” (Lavrov, 2017, para. 5)\n\nLavrov, S. (2017, April 26). Remarks [Speech transcript]. In Five speeches (corpus 1c9af3b7, para. 5). Rostrum. https://example.org/?p=5',
    );
    expect(formatCitation('apa', { ...passage, paragraphs: [5, 7] })).toContain('paras. 5–7');
  });

  it('retrieves a view on a day', () => {
    expect(formatCitation('apa', view)).toBe(
      'Themes: share of paragraphs, five speeches [Interactive view]. (n.d.). In Five speeches (corpus 1c9af3b7). Rostrum. Retrieved November 3, 2026, from https://example.org/?view=themes&fp=1c9af3b7&v=2',
    );
  });
});

describe('MLA 9', () => {
  it('has title, event, date and place in the order of the handbook’s address', () => {
    // “Atwood, Margaret E. “Silencing the Scream.” Boundaries of the Imagination Forum. MLA Annual Convention,
    // 29 Dec. 1993, Royal York Hotel, Toronto.”, less the session and the hotel, which no document knows.
    const atwood = citationOf({
      speaker: 'Margaret E. Atwood',
      title: 'Silencing the Scream',
      venue: 'MLA Annual Convention',
      date: '1993-12-29',
      city: 'Toronto',
    });
    expect(formatCitation('mla', atwood)).toBe(
      'Atwood, Margaret E. “Silencing the Scream.” MLA Annual Convention, 29 Dec. 1993, Toronto. Transcript. Five speeches, Rostrum, corpus 1c9af3b7.',
    );
  });

  it('leaves the protocol off addresses, and numbers paragraphs as par.', () => {
    const passage = citationOf(
      { speaker: 'António Guterres', url: 'https://un.org/a' },
      { paragraphs: [2, 3], quotation: 'Peace.', link: 'http://example.org/?p=2' },
    );
    expect(quotationParts('mla', passage).join('\n\n')).toBe(
      '“Peace.” (Guterres, pars. 2–3)\n\nGuterres, António. “Remarks.” un.org/a. Transcript. Five speeches, Rostrum, corpus 1c9af3b7, pars. 2–3, example.org/?p=2.',
    );
  });

  it('says when a view was looked at', () => {
    expect(formatCitation('mla', view)).toMatch(
      /^“Themes: .*speeches\.” Five speeches, .* Accessed 3 Nov\. 2026\.$/,
    );
  });
});

describe('Chicago 17', () => {
  it('is as the manual has a paper that was read (14.217), but for what was read', () => {
    const printed =
      'Colistete, Renato P. “Education Performance: Was It All Determined 100 Years Ago? Evidence from São Paulo, Brazil.” Paper presented at the 70th annual meeting of the Economic History Association, Evanston, IL, September 24, 2010.';
    const paper = citationOf({
      speaker: 'Renato P. Colistete',
      title: 'Education Performance: Was It All Determined 100 Years Ago? Evidence from São Paulo, Brazil',
      venue: '70th annual meeting of the Economic History Association',
      city: 'Evanston, IL',
      date: '2010-09-24',
    });
    expect(formatCitation('chicago', paper)).toBe(
      `${printed.replace('Paper presented at the', 'Transcript of speech,')} In Five speeches, Rostrum, corpus 1c9af3b7.`,
    );
  });

  it('quotes with a note', () => {
    const passage = citationOf(
      { speaker: 'Ursula von der Leyen', date: '2023-09-13', city: 'Strasbourg', title: 'Is it ‘time’?' },
      { paragraphs: [1, 1], quotation: 'It is' },
    );
    expect(quotationParts('chicago', passage).join('\n\n')).toBe(
      [
        '“It is.”',
        'Ursula von der Leyen, “Is it ‘time’?” (speech, Strasbourg, September 13, 2023), para. 1.',
        'von der Leyen, Ursula. “Is it ‘time’?” Transcript of speech, Strasbourg, September 13, 2023. In Five speeches, Rostrum, corpus 1c9af3b7, para. 1.',
      ].join('\n\n'),
    );
  });
});

it('does not say the place again that the title names', () => {
  const lavrov = citationOf({
    speaker: 'Sergey Lavrov',
    title: 'Remarks at the Sixth Moscow Conference, Moscow, April 26, 2017',
    venue: 'Sixth Moscow Conference',
    city: 'Moscow',
    date: '2017-04-26',
  });
  expect(formatCitation('apa', lavrov).match(/Sixth Moscow Conference/g)).toHaveLength(1);
  expect(formatCitation('chicago', lavrov)).toContain('Transcript of speech, April 26, 2017.');
});

describe('several speakers', () => {
  const two = citationOf(
    { speaker: 'Sergey Lavrov and Wang Yi', title: 'Joint remarks', date: '2022-03-30' },
    { paragraphs: [2, 2], quotation: 'Yes.' },
  );
  const three = citationOf(
    { speaker: 'Sergey Lavrov, Jean-Yves Le Drian and Heiko Maas', title: 'Remarks', date: '2019-12-09' },
    { paragraphs: [2, 2], quotation: 'Yes.' },
  );

  it('are each turned round and joined by an ampersand in APA (9.8, 8.17)', () => {
    expect(formatCitation('apa', two)).toMatch(/^Lavrov, S\., & Yi, W\. \(2022/);
    expect(formatCitation('apa', three)).toMatch(/^Lavrov, S\., Le Drian, J\.-Y\., & Maas, H\. \(2019/);
    expect(quotationParts('apa', two)[0]).toBe('“Yes.” (Lavrov & Yi, 2022, para. 2)');
    expect(quotationParts('apa', three)[0]).toBe('“Yes.” (Lavrov et al., 2019, para. 2)');
  });

  it('are two with “and”, or the first with “et al.”, in MLA (5.6, 5.7)', () => {
    expect(formatCitation('mla', two)).toMatch(/^Lavrov, Sergey, and Wang Yi\. “Joint/);
    expect(formatCitation('mla', three)).toMatch(/^Lavrov, Sergey, et al\. “Remarks/);
    expect(quotationParts('mla', two)[0]).toBe('“Yes.” (Lavrov and Yi, par. 2)');
  });

  it('are all named in Chicago, the first turned round in the bibliography (14.76)', () => {
    expect(formatCitation('chicago', two)).toMatch(/^Lavrov, Sergey, and Wang Yi\. “Joint/);
    expect(formatCitation('chicago', three)).toMatch(
      /^Lavrov, Sergey, Jean-Yves Le Drian, and Heiko Maas\. /,
    );
    expect(quotationParts('chicago', two)[1]).toMatch(/^Sergey Lavrov and Wang Yi, “Joint remarks” \(/);
    expect(quotationParts('chicago', three)[1]).toMatch(
      /^Sergey Lavrov, Jean-Yves Le Drian, and Heiko Maas, /,
    );
  });

  it('are fields of their own in records', () => {
    expect(formatCitation('bibtex', two)).toContain('author = {Lavrov, Sergey and Yi, Wang}');
    expect(formatCitation('ris', two)).toContain('AU  - Lavrov, Sergey\r\nAU  - Yi, Wang\r\n');
    expect(JSON.parse(formatCitation('csl', three))[0].author).toEqual([
      { family: 'Lavrov', given: 'Sergey' },
      { family: 'Le Drian', given: 'Jean-Yves' },
      { family: 'Maas', given: 'Heiko' },
    ]);
  });

  it.each([
    'Martin Luther King, Jr.',
    'Minister of Trade and Industry',
    'Lavrov, Sergey',
    'Lavrov',
    'Alexander Novak, Deputy Premier',
    'Emmanuel Macron, Président de la République',
    'Sergey Lavrov, Russian Federation',
    'Ada Holm, New Zealand',
  ])('%s is one', (speaker) => {
    expect(JSON.parse(formatCitation('csl', citationOf({ speaker })))[0].author).toHaveLength(1);
  });

  it('a name with its office or country behind it is not turned round', () => {
    const citation = citationOf({ speaker: 'Alexander Novak, Deputy Premier' });
    expect(formatCitation('apa', citation)).toMatch(/^Alexander Novak, Deputy Premier/);
  });

  it('a family name may be an office as well', () => {
    const citation = citationOf({ speaker: 'Ada Holm and Bo King' });
    expect(JSON.parse(formatCitation('csl', citation))[0].author).toHaveLength(2);
  });
});

it('puts the comma after a title inside its quotation marks', () => {
  const nobody = citationOf({ title: 'A “short” word' }, { paragraphs: [1, 1], quotation: 'Yes.' });
  expect(quotationParts('apa', nobody)[0]).toBe('“Yes.” (“A ‘short’ word,” n.d., para. 1)');
  expect(quotationParts('mla', nobody)[0]).toBe('“Yes.” (“A ‘short’ word,” par. 1)');
});
