import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../src/search/query-ast.ts';
import { parseQuery } from '../../src/search/query.ts';
import { parseYears } from '../../src/search/year-span.ts';

/** A node as one line: what was understood. */
function show(node: QueryNode | null): string {
  if (node === null) return 'nothing';
  switch (node.kind) {
    case 'phrase': {
      const words = node.slots.map((slot) =>
        slot === 'any'
          ? '<any>'
          : slot
              .map(({ text, matchCase, forms }) => (matchCase ? '=' : '') + (forms ? '~' : '') + text)
              .join('/'),
      );
      return (node.sentenceStart ? '^' : '') + words.join('_');
    }
    case 'near':
      return `(${show(node.left)} ~${node.distance}~ ${show(node.right)})`;
    case 'and':
      return `(${node.nodes.map(show).join(' & ')})`;
    case 'or':
      return `(${node.nodes.map(show).join(' | ')})`;
    case 'not':
      return `!${show(node.node)}`;
    default:
      return `${node.field}<${node.value}>`;
  }
}

const read = (text: string) => show(parseQuery(text).node);
const codes = (text: string) => parseQuery(text).problems.map((problem) => problem.code);

describe('parseQuery reads', () => {
  it.each([
    ['NATO', 'NATO'],
    ['nato expansion', '(nato & expansion)'],
    ['nato AND expansion', '(nato & expansion)'],
    ['"rules-based order"', 'rules-based_order'],
    ['“collective West”', 'collective_West'],
    ['sanction*', 'sanction*'],
    ['multi*al un?lateral', '(multi*al & un?lateral)'],
    ['nato -expansion', '(nato & !expansion)'],
    ['nato NOT "eastward expansion"', '(nato & !eastward_expansion)'],
    ['nato OR osce', '(nato | osce)'],
    ['nato | osce', '(nato | osce)'],
    ['a b OR c d', '((a & b) | (c & d))'],
    ['(a OR b) c', '((a | b) & c)'],
    ['-(a OR b) c', '(!(a | b) & c)'],
    ['security near/5 council', '(security ~5~ council)'],
    ['a near/2 b c', '((a ~2~ b) & c)'],
    ['(a OR b) NEAR/3 "c d"', '((a | b) ~3~ c_d)'],
    ['^we', '^we'],
    ['^"we are"', '^we_are'],
    ['[NATO OSCE, EU]', 'NATO/OSCE/EU'],
    ['"[our their] partners"', 'our/their_partners'],
    ['"rules * order"', 'rules_<any>_order'],
    ['=West', '=West'],
    ['~sanction', '~sanction'],
    ['=~"Western partners"', '=~Western_=~partners'],
    ['=(West OR East)', '(=West | =East)'],
    ['theme:ukraine nato', '(theme<ukraine> & nato)'],
    ['speaker:"Sergey Lavrov"', 'speaker<Sergey Lavrov>'],
    ['year:2020..2022 nato', '(year<2020..2022> & nato)'],
    ['in:2021-06-24 nato', '(in<2021-06-24> & nato)'],
    ['nato -theme:ukraine', '(nato & !theme<ukraine>)'],
    // What the tokenizer splits is a phrase.
    ['U.S.', 'U_S'],
    ['rules-based', 'rules-based'],
    ["Russia's", "Russia's"],
    ['12:30', '12_30'],
    ['Lavrov:', 'Lavrov'],
    ['- nato', 'nato'],
    ['<b>nato</b>', 'b_nato_b'],
    ['العدل', 'العدل'],
  ])('%s as %s', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  it('capitals and other forms everywhere when the options say so', () => {
    expect(show(parseQuery('West OR "our partners"', { matchCase: true }).node)).toBe(
      '(=West | =our_=partners)',
    );
    expect(show(parseQuery('sanction', { foldForms: true }).node)).toBe('~sanction');
  });

  it('nothing, and no problem, in an empty query', () => {
    expect(parseQuery('  ')).toEqual({ text: '  ', node: null, problems: [] });
  });

  it('each word with its place', () => {
    expect(parseQuery('nato "rules-based  order"').node).toMatchObject({
      nodes: [
        { start: 0, end: 4, slots: [[{ start: 0, end: 4, literal: false }]] },
        { start: 5, end: 25, slots: [[{ start: 6, end: 17, literal: true }], [{ start: 19, end: 24 }]] },
      ],
    });
  });
});

describe('parseQuery takes the nearest meaning, and points at', () => {
  it.each([
    ['"rules-based order', 'rules-based_order', 'unclosed-quote', 0],
    ['nato (osce OR eu', '(nato & (osce | eu))', 'unclosed-bracket', 5],
    ['nato) osce', '(nato & osce)', 'unopened-bracket', 4],
    ['[nato osce', 'nato/osce', 'unclosed-list', 0],
    ['nato]', 'nato', 'unopened-bracket', 4],
    ['nato ""', 'nato', 'no-word', 5],
    ['nato 😀', 'nato', 'no-word', 5],
    [' () ', 'nothing', 'no-word', 1],
    ['- ', 'nothing', 'no-word', 0],
    ['*', 'nothing', 'lone-wildcard', 0],
    ['nato "* *"', 'nato', 'lone-wildcard', 5],
    ['nato OR', 'nato', 'dangling-operator', 5],
    ['OR nato', 'nato', 'dangling-operator', 0],
    ['nato AND', 'nato', 'dangling-operator', 5],
    ['near/5 nato', 'nato', 'dangling-operator', 0],
    ['nato near/5', 'nato', 'dangling-operator', 5],
    ['nato ^', 'nato', 'dangling-operator', 5],
    ['a near/x b', '(a ~5~ b)', 'bad-near', 2],
    ['a near/0 b', '(a ~5~ b)', 'bad-near', 2],
    ['a near/5 theme:x', '(a & theme<x>)', 'bad-near', 2],
    ['topic:ukraine', 'topic_ukraine', 'unknown-field', 0],
    ['nato theme:""', 'nato', 'empty-field', 5],
    ['nato year:20', 'nato', 'bad-year', 5],
    ['nato year:2022..2020', 'nato', 'bad-year', 5],
    ['-nato', '!nato', 'only-conditions', 0],
    ['theme:ukraine', 'theme<ukraine>', 'only-conditions', 0],
  ])('%s → %s, %s at %i', (text, meaning, code, start) => {
    const { node, problems } = parseQuery(text);
    expect(show(node)).toBe(meaning);
    expect(problems.map((problem) => [problem.code, problem.start])).toEqual([[code, start]]);
    expect(problems[0]?.message).not.toContain('undefined');
  });

  it('too much of anything', () => {
    expect(codes('nato '.repeat(2000))).toEqual(['too-many-words', 'too-long']);
    expect(codes(`${'('.repeat(60)}a${')'.repeat(60)}`)).toContain('too-deep');
    expect(read('('.repeat(10_000))).toBe('nothing');
    expect(read(`${'-'.repeat(1001)}a`)).toBe('!a');
  });
});

describe('parseQuery', () => {
  const sign = fc.constantFrom(
    '"',
    '“',
    '”',
    '(',
    ')',
    '[',
    ']',
    '*',
    '?',
    '-',
    '^',
    '=',
    '~',
    '|',
    ' OR ',
    ' near/5 ',
    ' NOT ',
    ' ',
    'theme:',
    'year:',
    'foo:',
    'nato',
    'US',
    'é',
    '😀',
    '<',
    '&',
    '\\',
    '$',
    '{2}',
    '\u202E',
    '\uD800',
    'ش',
  );

  it('never throws, and keeps every problem and word within the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(sign).map((signs) => signs.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { node, problems } = parseQuery(text);
          for (const { start, end, message } of problems) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(message).not.toBe('');
          }
          JSON.stringify(node, (_, value) => {
            if (typeof value === 'object' && value !== null && 'literal' in value)
              expect(text.slice(value.start, value.end)).toBe(value.text);
            return value;
          });
          if (text.trim() !== '' && node === null) expect(problems).not.toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes time linear in the length', () => {
    const started = performance.now();
    for (const unit of ['(', '"', '[', '*', 'a*', '-', '[[', 'near/5 ', 'a OR ', '^', "a'", 'a-'])
      parseQuery(unit.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('parseYears', () => {
  it.each([
    ['2020', { from: 2020, to: 2020 }],
    ['2020..2022', { from: 2020, to: 2022 }],
    ['2020..', { from: 2020, to: 9999 }],
    ['..2020', { from: 0, to: 2020 }],
    ['2022..2020', null],
    ['..', null],
    ['20', null],
  ])('%s', (text, span) => {
    expect(parseYears(text)).toEqual(span);
  });
});
