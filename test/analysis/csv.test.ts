import { describe, expect, it } from 'vitest';
import { formatCsv, formatTsv } from '../../src/analysis/csv.ts';

describe('formatCsv', () => {
  it('begins with a byte-order mark and ends lines with CRLF', () => {
    expect(formatCsv([{ word: 'peace', count: 2, dp: null }])).toBe('\uFEFFword,count,dp\r\npeace,2,\r\n');
  });

  it('quotes commas, quotation marks and line ends', () => {
    expect(formatCsv([{ text: 'he said, "no"\nand left' }])).toContain('"he said, ""no""\nand left"');
  });

  it.each(['=1+1', '+7', '-x', '@sum', '\tx', ' =1+1', '＝1+1', '\u0007=1', '\u001b[0m'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(formatCsv([{ text }])).toContain(`'${text}`);
      if (!text.includes('\t')) expect(formatTsv([{ text }])).toContain(`'${text}`);
    },
  );

  it('drops the character that cuts files off, and what is no number', () => {
    expect(formatCsv([{ text: 'a\0=b', share: Number.NaN, rate: Infinity }])).toBe(
      '\uFEFFtext,share,rate\r\na=b,,\r\n',
    );
  });

  it('leaves negative numbers numbers', () => {
    expect(formatCsv([{ g2: -3.5 }])).toBe('\uFEFFg2\r\n-3.5\r\n');
  });
});

describe('remarks', () => {
  const rows = [{ text: 'no. #1', n: -2 }];

  it('stand before the table, so that readers skip them by their sign, and only them', () => {
    expect(formatCsv(rows, undefined, [['title', 'Words']])).toBe(
      '\uFEFF# title: Words\r\ntext,n\r\n"no. #1",-2\r\n',
    );
    expect(formatTsv(rows, undefined, [['title', 'Words']])).toBe(
      '\uFEFF# title: Words\r\ntext\tn\r\n"no. #1"\t-2\r\n',
    );
  });

  it('are one line each, in which a spreadsheet finds no formula and no open quotation', () => {
    const [line = ''] = formatCsv(rows, undefined, [['query', 'x,=1+1;@a\r\n=2,"b\u2028c']]).split('\r\n');
    expect(line).toBe(`\uFEFF# query: x,'=1+1;'@a =2, "b c`);
  });
});
