import { computeTermDispersion } from '../../analysis/dispersion.ts';
import { readSelection, tableCommand, UsageError } from '../table-command.ts';

/** `dispersion TERM... [--in SEL]`: how evenly words and phrases are spread over the documents. */
export const dispersion = tableCommand({
  usage: 'dispersion TERM... [--in SEL]',
  options: ['in'],
  run: (corpus, { values, words }) => {
    if (words.length === 0) throw new UsageError('expected at least one word or "quoted phrase"');
    const spec = readSelection(corpus, 'in', values['in']);
    const rows = words.map((text) => {
      const row = computeTermDispersion(corpus, text, spec);
      if (row === null) throw new UsageError(`"${text}" holds no word`);
      return row;
    });
    return { json: rows, rows };
  },
});
