import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/corpus/decode-bytes.ts';

const cyrillic1251 = new Uint8Array([
  0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xe4, 0xf0, 0xf3, 0xe7, 0xfc, 0xff,
]);
const latin1252 = new Uint8Array(
  [0x6c, 0x65, 0x20, 0x70, 0x72].concat([
    0xe9, 0x73, 0x69, 0x64, 0x65, 0x6e, 0x74, 0x20, 0x93, 0x6f, 0x75, 0x69, 0x94,
  ]),
);

function utf16(text: string, littleEndian: boolean, bom: boolean): Uint8Array {
  const units = [
    ...(bom ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ];
  return Uint8Array.from(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Дамы и господа 👋'), 'Дамы и господа 👋'],
    ['UTF-8 with BOM', new TextEncoder().encode('\uFEFFthank you'), 'thank you'],
    ['UTF-16, little end first', utf16('thank you all', true, true), 'thank you all'],
    ['UTF-16, big end first', utf16('thank you all', false, true), 'thank you all'],
    ['UTF-16 without BOM', utf16('thank you all', true, false), 'thank you all'],
    ['Windows-1251', cyrillic1251, 'Привет, друзья'],
    ['Windows-1252', latin1252, 'le président “oui”'],
  ])('reads %s', (_, bytes, text) => expect(decodeBytes(bytes).text).toBe(text));

  it('reads UTF-8 as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = text
          .toWellFormed()
          .replaceAll('\0', '')
          .replace(/^\uFEFF/, '');
        fc.pre(!/^(?:%PDF|ID3|GIF8)/.test(clean) && clean !== '');
        expect(decodeBytes(new TextEncoder().encode(clean)).text).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });

  it('shows a damaged character, and says in which line', () => {
    const bytes = new TextEncoder().encode('ééééééé\nééééééé x');
    bytes[bytes.length - 1] = 0xff;
    const decoded = decodeBytes(bytes);
    expect(decoded.text?.endsWith('\uFFFD')).toBe(true);
    expect(decoded.diagnostics).toMatchObject([{ code: 'damaged-characters', line: 2 }]);
  });
});
