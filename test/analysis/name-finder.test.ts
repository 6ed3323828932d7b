import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeNames } from '../../src/analysis/name-finder.ts';
import { loadNames } from '../../src/analysis/name-index.ts';
import { decodeNames } from '../../src/analysis/name-lexicon.ts';
import { nameRecords } from '../../src/analysis/name-record.ts';
import { stateNames } from '../../src/prebuild/state-names.ts';
import { corpusOf } from './corpus-of.ts';

const { lexicon, diagnostics } = decodeNames(readFileSync('seeds/names.yaml', 'utf8'), stateNames());

function find(texts: Record<string, string[]>) {
  const { columns, manifest } = corpusOf(texts);
  const file = computeNames(columns, lexicon, 'test');
  const names = loadNames(file, columns.documentOf.length);
  return nameRecords({ manifest, columns, names }, columns.documentOf.keys());
}

/** "text=kind:id" of each mention in one paragraph or several. */
function names(...paragraphs: string[]) {
  return find({ d: paragraphs }).map(({ id, kind, text }) => `${text}=${kind}:${id}`);
}

describe('the shipped lexicon', () => {
  it('has nothing to complain of', () => expect(diagnostics).toEqual([]));
});

describe('names of states', () => {
  it('are found as noun, adjective and people, without the possessive', () =>
    expect(names('Russia’s reply, the Ukrainian side and the Americans.')).toEqual([
      'Russia=state:RU',
      'Ukrainian=state:UA',
      'Americans=state:US',
    ]));

  it('tell US from us, and give way where all is in capitals', () => {
    expect(names('They told us that the US and the U.S. left us.')).toEqual(['US=state:US', 'U.S.=state:US']);
    expect(names('LET US GO TO THE MEETING NOW')).toEqual([]);
    expect(names('They wrote: LET US GO, and the US went.')).toEqual(['US=state:US']);
  });

  it('are found beside a hyphen', () =>
    expect(names('a US-led model, UN-centred, intra-Syrian, Russia-US, anti-Russian')).toEqual([
      'US=state:US',
      'UN=organisation:un',
      'Syrian=state:SY',
      'Russia=state:RU',
      'US=state:US',
      'Russian=state:RU',
    ]));

  it('count the longest name only', () =>
    expect(names('Nigeria, Niger, Guinea-Bissau, Papua New Guinea, Equatorial Guinea and Guinea.')).toEqual([
      'Nigeria=state:NG',
      'Niger=state:NE',
      'Guinea-Bissau=state:GW',
      'Papua New Guinea=state:PG',
      'Equatorial Guinea=state:GQ',
      'Guinea=state:GN',
    ]));

  it('leave out words and people of the same name', () => {
    expect(names('A turkey on fine china; roast Turkey, polish, the chad.')).toEqual([]);
    expect(names('Savannah, Georgia, and Georgia Tech; the Niger Delta.')).toEqual([]);
    expect(names('Michael Jordan spoke of Jordan.')).toEqual([
      'Michael Jordan=person:michael-jordan',
      'Jordan=state:JO',
    ]);
    expect(names('Chad Smith left Chad.')).toEqual(['Chad=state:TD']);
    expect(names('A Georgia senator; the Gulf of Guinea, the Niger River and the Jordan River.')).toEqual([
      'Gulf of Guinea=place:gulf-of-guinea',
    ]);
    expect(
      names('Voters in Georgia and Florida; my friend Chad; the North Pole and an Indian summer.'),
    ).toEqual([]);
    expect(names('The New York Times wrote of the American Indians and the Northern Irish.')).toEqual([
      'American=state:US',
      'Northern Irish=place:northern-ireland',
    ]);
    expect(names('Ms. Holland visited Holland and Lake Chad.')).toEqual([
      'Holland=person:holland',
      'Holland=state:NL',
      'Lake Chad=place:lake-chad',
    ]);
    expect(names('Mr West and Mr Jordan went west.')).toEqual([
      'West=person:person-west',
      'Jordan=person:jordan',
    ]);
  });
});

describe('a capital', () => {
  it('is the government, or the city, as the words around it say', () => {
    expect(names('Moscow notified Washington, and Kyiv replied.')).toEqual([
      'Moscow=state:RU',
      'Washington=state:US',
      'Kyiv=state:UA',
    ]);
    expect(names('We met in Moscow, at the Paris summit, and came to Kiev.')).toEqual([
      'Moscow=place:moscow',
      'Paris=place:paris',
      'Kiev=place:kiev',
    ]);
    expect(names('It was signed in Paris, Helsinki and Minsk, in the state of Washington.')).toEqual([
      'Paris=place:paris',
      'Helsinki=place:helsinki',
      'Minsk=place:minsk',
      'Washington=place:washington',
    ]);
    expect(names('We met in Moscow, and Washington replied; in Paris, Kiev, Minsk.')).toEqual([
      'Moscow=place:moscow',
      'Washington=state:US',
      'Paris=place:paris',
      'Kiev=state:UA',
      'Minsk=state:BY',
    ]);
    expect(names('We met in Vienna and Moscow replied. They met in Vienna and Moscow last year.')).toEqual([
      'Vienna=place:vienna',
      'Moscow=state:RU',
      'Vienna=place:vienna',
      'Moscow=place:moscow',
    ]);
    expect(names('This is in Washington’s interest. Moscow, 24 June')).toEqual([
      'Washington=state:US',
      'Moscow=place:moscow',
    ]);
  });
});

describe('a document named for a place', () => {
  it('is a treaty, where the noun has a capital and nothing goes on', () =>
    expect(names('The Lisbon Treaty, the Astana Declaration and Istanbul’s Convention Centre.')).toEqual([
      'Lisbon Treaty=treaty:lisbon-treaty',
      'Astana Declaration=treaty:astana-declaration',
      'Istanbul=place:istanbul',
    ]));

  it('gives way to what the list has, and to longer names', () =>
    expect(names('The Paris Agreement, the Geneva Convention Centre and the Minsk agreements.')).toEqual([
      'Paris Agreement=treaty:paris-agreement',
      'Geneva Convention=treaty:geneva-conventions',
      'Minsk agreements=treaty:minsk-agreements',
    ]));
});

describe('the West', () => {
  it('is the bloc as a noun; the adjective tells a region, as African does', () =>
    expect(names('The collective West, the Western bloc and a Western capital')).toEqual([
      'collective West=organisation:west',
      'Western bloc=organisation:west',
      'Western=place:western-countries',
    ]));

  it('is the bloc, not the direction, nor part of another name', () =>
    expect(
      names('The West and Western capitals went west to the West Bank, West Africa and Western Europe.'),
    ).toEqual([
      'West=organisation:west',
      'Western=place:western-countries',
      'West Bank=place:west-bank',
      'West Africa=place:africa',
      'Western Europe=place:europe',
    ]));
});

describe('what a text introduces', () => {
  it('is an abbreviation for the name before it, in that document', () => {
    const records = find({
      a: ['The Caspian Littoral Security Council (CLSC) met. The CLSC will meet again.'],
      b: ['CLSC means nothing here.'],
    });
    expect(records.map(({ document, id, rule, text }) => [document, text, id, rule])).toEqual([
      ['a', 'Caspian Littoral Security Council', 'caspian-littoral-security-council', 'introduced'],
      ['a', 'CLSC', 'caspian-littoral-security-council', 'introduced'],
      ['a', 'CLSC', 'caspian-littoral-security-council', 'introduced'],
    ]);
  });

  it('goes before what the lexicon knows', () =>
    expect(names('The Moscow Nonproliferation Conference (MNC). The MNC began.')).toEqual([
      'Moscow Nonproliferation Conference=event:moscow-nonproliferation-conference',
      'MNC=event:moscow-nonproliferation-conference',
      'MNC=event:moscow-nonproliferation-conference',
    ]));

  it('is not a bracket of another kind', () =>
    expect(names('It was said in London (UK) and by experts (ABC).')).toEqual([
      'London=place:london',
      'UK=state:GB',
    ]));

  it('counts a short form after the full one only, and for the last that was named', () => {
    expect(names('The Alliance met.')).toEqual([]);
    expect(names('NATO met.', 'The Alliance agreed.').at(-1)).toBe('Alliance=organisation:nato');
    expect(
      names(
        'The UN Security Council met. The Council on Foreign and Defence Policy met. The Council voted.',
      ).at(-1),
    ).toBe('Council=organisation:cfdp');
  });
});

describe('people', () => {
  it('are known by full name, surname, title or given name', () => {
    expect(names('Mr Shoigu, President Vladimir Putin and President Macron.')).toEqual([
      'Shoigu=person:sergei-shoigu',
      'Vladimir Putin=person:vladimir-putin',
      'Macron=person:emmanuel-macron',
    ]);
    expect(names('Foreign Minister Ine Eriksen Søreide came. Later Søreide left.')).toEqual([
      'Ine Eriksen Søreide=person:ine-eriksen-søreide',
      'Søreide=person:ine-eriksen-søreide',
    ]);
    expect(names('Maria Petrenko spoke; Petrenko stayed.')).toEqual([
      'Maria Petrenko=person:maria-petrenko',
      'Petrenko=person:maria-petrenko',
    ]);
  });

  it('are not offices, months or the names of others', () =>
    expect(
      names('Mr Chairman, Mr Secretary General, President of France, Minister May I, Martin Monday'),
    ).toEqual(['France=state:FR', 'Martin Monday=person:martin-monday']));

  it('are not the month of the same name', () =>
    expect(names('Theresa May met us on 9 May, on May 10 and in May; Prime Minister May left.')).toEqual([
      'Theresa May=person:theresa-may',
      'May=person:theresa-may',
    ]));

  it('are one person under one surname with the same initial', () =>
    expect(names('Dmitri Medvedev and Secretary Kerry')).toEqual(['Dmitri Medvedev=person:dmitry-medvedev']));
});

describe('resolutions', () => {
  it('are known by number', () =>
    expect(
      names(
        'UN Security Council Resolution 2254, resolutions 1970 (2011) and 1973, General Assembly resolution 377',
      ),
    ).toEqual([
      'UN Security Council Resolution 2254=treaty:unsc-resolution-2254',
      'resolutions 1970=treaty:unsc-resolution-1970',
      '1973=treaty:unsc-resolution-1973',
      'General Assembly resolution 377=treaty:unga-resolution-377',
    ]));

  it('are known by their abbreviation', () =>
    expect(names('as UNSCR 2202 says')).toEqual(['UNSCR 2202=treaty:unsc-resolution-2202']));
});

describe('any text', () => {
  const words = fc.constantFrom(
    'US',
    'us',
    'UN',
    '(',
    ')',
    'Mr',
    'George',
    'Moscow',
    'in',
    'West',
    '2254',
    'resolution',
    'and',
    '-',
    '’s',
    '.',
    'ABC',
    'Bank',
    'É',
    'ß',
    '漢',
  );
  it('gives mentions in running order that do not overlap and stand where they say', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ').replaceAll(' - ', '-').replaceAll(' ’s', '’s');
        let end = 0;
        for (const record of find({ d: [text] })) {
          expect(record.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(record.start, record.start + record.text.length)).toBe(record.text);
          expect(record.text).not.toBe('');
          end = record.start + record.text.length;
        }
      }),
    );
  });

  it('may name nothing', () => expect(find({ d: ['nothing at all', ''] })).toEqual([]));
});
