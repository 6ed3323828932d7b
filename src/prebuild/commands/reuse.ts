import { computeReuse } from '../../analysis/reuse.ts';
import { readSelection, readWholeNumber, tableCommand } from '../table-command.ts';

/** `reuse [--min 5]`: word-for-word repetitions between speeches. */
export const reuse = tableCommand({
  usage: 'reuse [--min 5] [--in SEL]',
  options: ['min', 'in'],
  run: (corpus, call) => {
    const spec = readSelection(corpus, 'in', call.values['in']);
    const { rows, tooCommon } = computeReuse(corpus, readWholeNumber(call, 'min', 5), spec);
    const notes = tooCommon.map(({ places, text }) => `not paired: "${text}…" begins ${places} passages`);
    return { json: rows, rows, notes };
  },
});
