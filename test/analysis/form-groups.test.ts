import { describe, expect, it } from 'vitest';
import { computeFormGroups } from '../../src/analysis/form-groups.ts';
import { corpusOf } from './corpus-of.ts';

describe('computeFormGroups', () => {
  it('joins the forms that the corpus has under the commonest', () => {
    const { columns } = corpusOf({
      a: ['states state states’ proposals proposed international intern US us'],
    });
    const { groupOf, membersOf } = computeFormGroups(columns);
    const group = (word: string) => groupOf[columns.foldId.get(word) ?? -1] ?? -1;
    expect(group('states')).toBe(group('state'));
    expect(group('international')).not.toBe(group('intern'));
    expect(group('US')).not.toBe(group('us'));
    expect(membersOf(group('state')).map((fold) => columns.folds[fold])).toEqual(['states', 'state']);
  });
});
