import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/analysis/csv.ts';

describe('formatCsv', () => {
  it('begins with a byte-order mark and ends lines with CRLF', () => {
    expect(formatCsv([{ word: 'peace', count: 2, dp: null }])).toBe('\uFEFFword,count,dp\r\npeace,2,\r\n');
  });

  it('quotes commas, quotation marks and line ends', () => {
    expect(formatCsv([{ text: 'he said, "no"\nand left' }])).toContain('"he said, ""no""\nand left"');
  });

  it.each(['=1+1', '+7', '-x', '@sum', '\tx'])('keeps a spreadsheet from running %j', (text) => {
    expect(formatCsv([{ text }])).toContain(`'${text}`);
  });

  it('leaves negative numbers numbers', () => {
    expect(formatCsv([{ g2: -3.5 }])).toBe('\uFEFFg2\r\n-3.5\r\n');
  });
});
