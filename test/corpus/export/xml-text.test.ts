import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { escapeXml } from '../../../src/corpus/export/xml-text.ts';

it('leaves no sign that begins or ends an element, an attribute or a reference', () => {
  expect(escapeXml('<script>"a" & b</script>')).toBe('&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;');
  expect(escapeXml('\u0000\uFFFE\uD800 ]]>')).toBe('\uFFFD\uFFFD\uFFFD ]]&gt;');
});

it('is read as the same text, in an element and in an attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ';', '/', 'a', 'ж', '😀', ' ') }),
      (text) => {
        const read = { element: '', attribute: '', elements: 0 };
        const parser = new Parser(
          {
            onopentag: (_, attributes) => {
              read.elements++;
              read.attribute = attributes['a'] ?? '';
            },
            ontext: (piece) => {
              read.element += piece;
            },
          },
          { xmlMode: true },
        );
        parser.end(`<text a="${escapeXml(text)}">${escapeXml(text)}</text>`);
        expect(read).toEqual({ element: text, attribute: text, elements: 1 });
      },
    ),
  );
});
