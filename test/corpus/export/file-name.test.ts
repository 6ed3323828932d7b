import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../../src/corpus/export/file-name.ts';

it.each([
  ['2017-04-26', 'xml', '2017-04-26.xml'],
  ['../../etc/passwd', 'txt', 'etc-passwd.txt'],
  ['Discours à l’ONU', 'txt', 'Discours-a-l-ONU.txt'],
  ['CON', 'csv', '_CON.csv'],
  ['речь', 'csv', 'untitled.csv'],
  ['.hidden', 'json', 'hidden.json'],
])('%s becomes a name that every system takes', (name, extension, expected) => {
  expect(safeFileName(name, extension)).toBe(expected);
});

it('never leads out of its folder, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(safeFileName(name, 'csv')).toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?!\.))*\.csv$/);
    }),
  );
});
