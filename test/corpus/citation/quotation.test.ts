import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName, initialsOf, invertName } from '../../../src/corpus/citation/person-name.ts';
import { endSentence, quote } from '../../../src/corpus/citation/quotation.ts';

describe('quotation marks inside quotation marks', () => {
  it.each([
    ['plain', '“plain”'],
    ['he said “no”', '“he said ‘no’”'],
    ['he said "no"', '“he said ‘no’”'],
    ['“he said ‘no’ twice”, they wrote', '“‘he said “no” twice’, they wrote”'],
    ['West is ‘on the edge’ of war', '“West is ‘on the edge’ of war”'],
    ['Russia’s “people’s” states’ rights', '“Russia’s ‘people’s’ states’ rights”'],
    ['il dit « non »', '“il dit « non »”'],
    ['er sagte „nein“', '“er sagte „nein“”'],
    ['  spaced  ', '“spaced”'],
  ])('%s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it('changes nothing but quotation marks', () => {
    const signs = fc.constantFrom('“', '”', '‘', '’', '"', 'a', 'é', ' ', ',', '«', '„', '😀');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
        expect(bare(quote(text))).toBe(bare(text));
        expect(quote(text)).toMatch(/^“.*”$/su);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['an end', 'an end.'],
  ['an end.', 'an end.'],
  ['is it?', 'is it?'],
  ['“said”', '“said.”'],
  ['“said?”', '“said?”'],
  ['‘on the edge’', '‘on the edge.’'],
  ['of the states’', 'of the states’.'],
  ['so (he said)', 'so (he said).'],
])('%s ends as %s', (text, ended) => {
  expect(endSentence(text)).toBe(ended);
});

describe('names', () => {
  it.each([
    ['Sergey Lavrov', 'Lavrov, Sergey', 'S.'],
    ['Sergey Viktorovich Lavrov', 'Lavrov, Sergey Viktorovich', 'S. V.'],
    ['Ursula von der Leyen', 'von der Leyen, Ursula', 'U.'],
    ['Charles de Gaulle', 'de Gaulle, Charles', 'C.'],
    ['Jean-Yves Le Drian', 'Le Drian, Jean-Yves', 'J.-Y.'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.', 'M. L.'],
    ['Élisabeth Borne', 'Borne, Élisabeth', 'É.'],
    ['Lavrov', 'Lavrov', ''],
    ['习近平', '习近平', ''],
    ['The President', 'The President', ''],
    ['Prime Minister', 'Prime Minister', ''],
  ])('%s is sorted as %s', (name, inverted, initials) => {
    expect(invertName(splitName(name))).toBe(inverted);
    expect(initialsOf(splitName(name).given).trim()).toBe(initials);
  });
});

function bare(text: string): string {
  return text.replace(/[“”‘’"]/gu, '').trim();
}
