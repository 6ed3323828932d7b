import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { computeConservation } from '../../src/corpus/conservation.ts';
import { findFurniture } from '../../src/corpus/furniture-rules.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';
import { countPersonal } from '../../src/corpus/sentence-shape.ts';
import { isStageDirection } from '../../src/corpus/stage-directions.ts';

const speech =
  'Ladies and gentlemen,\n\nI thank you for coming tonight, and I will be brief because the hall is cold.\n\nWe have much to do together.\n';

function tenTimes(name: string): string {
  return `[${`*${name},`.repeat(9)}*${name}]`;
}

function parse(file: string, content: string | Uint8Array) {
  const { documents, diagnostics } = parseSource(file, content);
  for (const { document, source } of documents) computeConservation(document, source);
  return {
    documents: documents.map(({ document }) => document),
    codes: [...diagnostics, ...documents.flatMap(({ document }) => document.diagnostics)].map(
      ({ code }) => code,
    ),
    text: documents.flatMap(({ document }) => document.paragraphs.map(({ text }) => text)).join('\n'),
  };
}

describe('files that hold no speech', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'empty-file'],
    ['only white space', 'a.txt', ' \n\t\n\u00a0\n', 'empty-file'],
    ['NUL bytes', 'a.txt', strToU8('abc\0def'), 'binary-file'],
    ['a PDF under a text’s name', 'a.txt', strToU8('%PDF-1.4 …'), 'binary-file'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary-file'],
    ['a damaged zip', 'a.docx', strToU8('PK\u0003\u0004garbage'), 'damaged-archive'],
    ['a zip that is no Word document', 'a.docx', zipSync({ 'x.txt': strToU8('x') }), 'no-document'],
    [
      'a zip bomb',
      'a.docx',
      zipSync({ 'word/document.xml': new Uint8Array(65_000_000) }),
      'archive-too-large',
    ],
  ])('%s', (_, file, content, code) => {
    const { documents, codes } = parse(file, content);
    expect(documents).toEqual([]);
    expect(codes).toEqual([code]);
  });

  it('only boilerplate: the document is kept, without a paragraph, and says so', () => {
    const { documents, codes } = parse(
      'a.txt',
      'Home\nNews\nShare\nFacebook\n© 2020 X. All rights reserved.\n',
    );
    expect(documents[0]?.paragraphs).toEqual([]);
    expect(codes).toContain('no-body');
  });

  it('markup nested 100,000 deep is refused at once', () => {
    expect(parse('a.html', `<html><body>${'<div>'.repeat(100_000)}I thank you.`).codes).toContain(
      'markup-too-deep',
    );
    expect(parse('a.xml', `<TEI>${'<p>'.repeat(100_000)}`).codes).toContain('markup-too-deep');
    const word = zipSync({ 'word/document.xml': strToU8(`<w:body>${'<w:p>'.repeat(100_000)}`) });
    expect(parse('a.docx', word).codes).toEqual(['markup-too-deep']);
  });
});

describe('files that lack or contradict something', () => {
  it('no date', () => expect(parse('a.txt', speech).codes).toContain('no-date'));

  it('two dates that disagree', () => {
    const { documents, codes } = parse(
      'a.txt',
      `Remarks by Minister Ann Lee at the Town Hall, Leeds, 3 May 2015\n\nLeeds, 5 May 2015\n\n${speech}`,
    );
    expect(documents[0]?.date).toBeNull();
    expect(codes).toContain('dates-disagree');
  });

  it('a row that is too short, and one that is too long', () => {
    const { documents, codes } = parse(
      'a.csv',
      'date,speaker,text\n2020-01-01,Ann Lee,"I thank you."\n2020-01-02\n2020-01-03,Bo Li,"We thank you.",more\n',
    );
    expect(documents.map(({ date, speaker }) => [date, speaker])).toEqual([
      ['2020-01-01', 'Ann Lee'],
      ['2020-01-03', 'Bo Li'],
    ]);
    expect(codes.filter((code) => code === 'ragged-row')).toHaveLength(2);
  });
});

describe('tables', () => {
  it('a quotation mark that is never closed is named, and the rest is read', () => {
    const { documents, codes } = parse(
      'a.csv',
      'date,speaker,text\n2020-01-01,Ann Lee,"I thank you."\n2020-01-02,Bo Li,"We thank you,\nall of you.\n',
    );
    expect(codes).toContain('open-quote');
    expect(documents.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Bo Li']);
  });

  it('the row of column names is called what it is', () => {
    const [first] = parse('a.csv', 'date,speaker,text\n2020-01-01,Ann Lee,"I thank you."\n').documents;
    expect(first?.lineRules[0]).toMatchObject({ line: 1, rule: 'table-cells' });
  });
});

describe('files that mean harm, or look as if they did', () => {
  it('a Word document that says less of its size than it holds', () => {
    const text = `<w:document><w:body>${'<w:p><w:r><w:t>I thank you.</w:t></w:r></w:p>'.repeat(9000)}</w:body></w:document>`;
    const word = zipSync({ 'word/document.xml': strToU8(text) });
    const view = new DataView(word.buffer, word.byteOffset);
    const directory = word.findIndex(
      (_, i) => view.byteLength > i + 4 && view.getUint32(i, true) === 0x02014b50,
    );
    expect(parse('a.docx', word).documents).toHaveLength(1);
    view.setUint32(22, 1000, true);
    view.setUint32(directory + 24, 1000, true);
    expect(parse('a.docx', word).codes).toEqual(['damaged-archive']);
  });

  it('scripts are never read, and markup never comes out', () => {
    const { text } = parse(
      'a.html',
      '<html><body><script>alert("I thank you")</script><style>p{}</style><p onclick="x()">I thank you <b>all</b> &lt;b&gt;.</p><img src=x onerror=alert(1)></body></html>',
    );
    expect(text).toBe('I thank you all <b>.');
  });

  it('HTML under a text’s name is read as HTML, text under HTML’s name as text', () => {
    expect(parse('a.txt', `<!doctype html><body><p>I thank you all.</p>`).documents[0]?.dialect).toBe('html');
    expect(parse('a.html', speech).documents[0]?.dialect).toBe('plain-text');
  });

  it('300 no-break spaces in a row are one space', () => {
    expect(parse('a.txt', `I thank${'\u00a0'.repeat(300)}you all.`).text).toBe('I thank you all.');
  });

  it('invisible and directional marks are taken out of the words', () => {
    expect(parse('a.txt', '\u202eI thank you, my fri\u00adends\u200b, for coming.\u202c').text).toBe(
      'I thank you, my friends, for coming.',
    );
  });

  it('a half of a surrogate pair stays what it is', () => {
    expect(parse('a.txt', 'I thank you \ud800 for coming.').text).toBe('I thank you \ud800 for coming.');
  });

  it('aliases in front matter do not multiply', () => {
    const bomb = `---\na: &a [x,x]\nb: &b ${tenTimes('a')}\nc: &c ${tenTimes('b')}\nd: &d ${tenTimes('c')}\ne: ${tenTimes('d')}\n---\n${speech}`;
    expect(parse('a.md', bomb).text).toContain('the hall is cold');
  });

  it('names such as __proto__ are only names', () => {
    const [document] = parse('__proto__.txt', speech).documents;
    expect(document?.file).toBe('__proto__.txt');
    expect(parse('a.csv', '__proto__,text\n1,"I thank you all."\n').text).toBe('I thank you all.');
  });
});

function page(...paragraphs: string[]) {
  return parse(
    'a.txt',
    `Remarks by Minister Ada Holm on the harbours\n\nHarstad, 9 June 2015\n\nLadies and gentlemen,\n\n${paragraphs.join('\n\n')}\n`,
  );
}

describe('what ordinary pages say is not taken for something else', () => {
  const said =
    'I have come to Harstad with a short list and a long winter behind me, and I thank you for the light you left on.';

  it('lines of the page’s foot below a speech, in small letters', () => {
    const { text } = page(
      said,
      'We will mend the pier first.',
      'Thank you',
      'about the ministry and its history',
      'visas and consular services for all citizens',
    );
    expect(text).toContain('mend the pier');
    expect(text).not.toMatch(/history|visas/);
    expect(
      page(
        said,
        'Last night I told the council of the harbours in this very room that',
        'the pier comes before the road',
      ).text,
    ).toContain('road');
  });

  it.each([
    '(as is well known to everyone in this room)',
    '(unofficial figures of the film fund speak of ten per cent)',
    '(Holm: this is what the report says)',
    '(This is a matter for another day)',
  ])('what is said in parentheses: %s', (aside) => {
    expect(page(said, aside, 'We will mend the pier first.').text).toContain(aside);
  });

  it.each(['(se proyecta un vídeo)', '(Głos z sali: Za wcześnie.)', '(исполняется гимн)'])(
    'what happened in the hall: %s',
    (aside) => {
      expect(isStageDirection(aside)).toBe(true);
    },
  );

  it.each([
    ['Damit ergibt sich ein klares Bild: Wir müssen gemeinsam handeln.', null],
    ['That is our image: strong and free.', null],
    ['Bild: LPA', 'caption'],
    ['The minister on the pier. Image: Press Office', 'caption'],
    ['Die Ministerin am Kai – Foto: Weber/LPA', 'caption'],
  ])('a picture that is spoken of, and one that is credited: %s', (line, rule) => {
    expect(findFurniture(line)?.id ?? null).toBe(rule);
  });

  it('wrapped lines right below a notice of copyright that is as long as they are', () => {
    const { text } = parse(
      'a.txt',
      `Remarks by Minister Ada Holm on the harbours\n\nHarstad, 9 June 2015\n\nCopyright 2015 Ministry of Fisheries of the Northern Isles, Harstad and Bergen\nI have come to Harstad with a short list and a long winter behind me, and\nI thank you for the light that you left on above the door of the old ice\nhouse, where we sat last year and where we will sit again when the quota\nfor the winter has been agreed.\n`,
    );
    expect(text).toMatch(/^I have come .* agreed\.$/);
  });

  it('thanks of the site above the headline', () => {
    for (const thanks of [
      'Thank you for visiting the new website of the Ministry.',
      'Thank you for your interest.',
    ]) {
      const [document] = parse(
        'a.txt',
        `Ministry of Foreign Affairs\n\n${thanks}\n\nRemarks by Minister Ada Holm on the harbours\n\nHarstad, 9 June 2015\n\n${said}\n`,
      ).documents;
      expect(document).toMatchObject({
        title: 'Remarks by Minister Ada Holm on the harbours',
        speaker: 'Ada Holm',
      });
    }
    const [document] = parse(
      'a.txt',
      `Thanks from the team.\n\nRemarks by Minister Ada Holm on the harbours\n\n${said}\n`,
    ).documents;
    expect(document?.speaker).toBe('Ada Holm');
  });

  it.each([
    ['speaker_gender', 'female'],
    ['speaker_position', 'Minister'],
    ['speaker_country', 'Norway'],
    ['speaker_title', 'Dr.'],
    ['first_name', 'Ada'],
    ['last_name', 'Holm'],
  ])('a column that tells something of the speaker: %s', (column, value) => {
    const [document] = parse('a.csv', `date,${column},text\n2020-01-01,${value},"I thank you."\n`).documents;
    expect(document?.speaker).toBeNull();
    expect(document?.title).not.toBe(value);
  });

  it('the Polish state is no word of address', () => {
    expect(countPersonal('Bronimy tu interesów państwa i służymy państwu.')).toBe(0);
    expect(countPersonal('Dziękuję Państwu za uwagę.')).toBe(1);
  });

  it('a lone I numbers a part, or goes on with the line above', () => {
    const part = page(said, 'I', said.replace('Harstad', 'Bergen'), 'II', 'We will mend the pier first.');
    expect(part.text).not.toMatch(/^II?$/m);
    const caption = 'When we met in this very hall one year ago on the night';
    expect(
      page(said, `${caption}\nI\nsaid to the council of the harbours that the pier comes before the road.`)
        .text,
    ).toContain('\nI\nsaid to');
  });
});

describe('files that are large in one way', () => {
  it.each([
    ['one line of 5 MB', 'word '.repeat(1_000_000)],
    ['one word of 5 MB', 'x'.repeat(5_000_000)],
    ['one open bracket after the other', '('.repeat(100_000)],
    [
      'lines that all end in a hyphen',
      'this is a line that ends with a hyphen-\nated word and goes on to the next li-\n'.repeat(3000),
    ],
    [
      'the same headline again and again',
      '01.12.2021 - Foreign Ministry statement on the summit\n\nteaser text here and here.\n\n'.repeat(1000),
    ],
    [
      'a label in every line',
      Array.from({ length: 3000 }, (_, i) => `Person Number${i}: I thank you.`).join('\n'),
    ],
    [
      'the same sentence without an end',
      '“We will never forget what happened here on that day\n\n'.repeat(3000),
    ],
    ['nothing but tags', '<p>'.repeat(20_000)],
  ])(
    '%s',
    (_, content) => {
      expect(() => parse('a.txt', content)).not.toThrow();
    },
    60_000,
  );
});
