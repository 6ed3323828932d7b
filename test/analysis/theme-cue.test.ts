import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxDistance, parseCue } from '../../src/analysis/theme-cue.ts';
import { findCue } from '../../src/analysis/theme-matching.ts';
import { paragraphTokens } from '../../src/analysis/token-columns.ts';
import { columnsOf } from './theme-columns.ts';

/** The texts that a cue matches in a paragraph. */
function matches(source: string, ...paragraphs: string[]): string[] {
  const cue = parseCue(source);
  if ('problem' in cue) throw new Error(cue.problem);
  const columns = columnsOf(paragraphs);
  const { from: starts, to: ends } = findCue(columns, cue);
  return starts.map((from, i) => {
    const to = ends[i] ?? from;
    for (const [p] of paragraphs.entries()) {
      const first = columns.paragraphStart[p] ?? 0;
      const { text, starts, ends } = paragraphTokens(columns, p);
      if (from >= first && to <= first + starts.length)
        return text.slice(starts[from - first], ends[to - 1 - first]);
    }
    return 'across paragraphs';
  });
}

describe('a cue', () => {
  it('finds words that follow each other, whatever the case and the signs between them', () => {
    expect(matches('arms control', 'Arms control, and arms-control; arms, control.')).toEqual([
      'Arms control',
      'arms, control',
    ]);
  });

  it('takes the possessive along, and no other form', () => {
    expect(matches('Kiev', "Kiev’s and Kiev's, Kievan, in KIEV")).toEqual(['Kiev’s', "Kiev's", 'KIEV']);
  });

  it('never reaches across paragraphs', () => {
    expect(matches('arms control', 'We want arms', 'control is hard')).toEqual([]);
    expect(matches('arms near/5 control', 'We want arms', 'control is hard')).toEqual([]);
  });

  it('reads an asterisk as any letters, at any place; alone as any word', () => {
    expect(matches('terroris*', 'terror, terrorism, Terrorists’ and counter-terrorism')).toEqual([
      'terrorism',
      'Terrorists',
    ]);
    expect(matches('*terroris*', 'counter-terrorism and counterterrorists')).toHaveLength(2);
    expect(matches('de*ment', 'deployment, disarmament, dement')).toEqual(['deployment', 'dement']);
    expect(matches('world * organisation', 'the World Health Organisation, world organisation')).toEqual([
      'World Health Organisation',
    ]);
  });

  it('joins alternatives with a slash', () => {
    expect(matches('missile defence/defense', 'missile defence, missile defense, missile test')).toHaveLength(
      2,
    );
  });

  it('compares capitals letter for letter, and what is marked with =', () => {
    expect(matches('US', 'The US told us, and US’s; Us')).toEqual(['US', 'US’s']);
    expect(matches('us', 'The US told us')).toEqual(['us']);
    expect(matches('START', 'START and start')).toEqual(['START']);
    expect(matches('=West', 'the West lies west')).toEqual(['West']);
    expect(matches('UN-*', 'UN-centred, un-American')).toEqual(['UN-centred']);
    expect(matches('US*', 'US, USSR, useful')).toEqual(['US', 'USSR']);
  });

  it('finds two runs of words near each other, in either order', () => {
    const text = 'Missiles of a new class in Europe. Europe has no such missiles.';
    expect(matches('missiles near/5 Europe', text)).toEqual([
      'Missiles of a new class in Europe',
      'Europe has no such missiles',
    ]);
    expect(matches('missiles near/2 Europe', text)).toEqual([]);
  });

  it('is bound to the start and the end of a paragraph by ^ and $', () => {
    expect(matches('^ colleagues', 'Colleagues, friends', 'our colleagues')).toEqual(['Colleagues']);
    expect(matches('thank you $', 'Thank you all. Thank you.')).toEqual(['Thank you']);
    expect(matches('^ Mr * $', 'Mr Shoigu,', 'Mr Putin spoke')).toEqual(['Mr Shoigu']);
  });

  it.each([
    ['', 'at least one word'],
    ['*', 'a word beside *'],
    ['near/5 arms', 'a word on each side'],
    ['arms near/x control', `near/0 to near/${maxDistance}, found "near/x"`],
    ['arms near/99 control', `near/0 to near/${maxDistance}`],
    ['a near/1 b near/1 c', 'one near/N, found 2'],
    ['arms, control', 'without punctuation'],
    ['a*', 'too many words'],
    ['a//b', 'a word of letters'],
  ])('%j is refused in words', (source, message) => {
    expect(parseCue(source)).toEqual({ problem: expect.stringContaining(message) as unknown });
  });

  it('is parsed or refused, never thrown at; and what it matches lies within a paragraph', () => {
    const piece = fc.constantFrom('a', 'ab', '*', 'a*', 'near/2', '^', '$', '/', '=A', 'US', 'é', '’', ' ');
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(fc.array(fc.constantFrom('a', 'ab', 'US', 'us', 'b'))),
        (parts, texts) => {
          const cue = parseCue(parts.join(' '));
          if ('problem' in cue) return;
          const columns = columnsOf(texts.map((words) => words.join(' ')));
          const found = findCue(columns, cue);
          for (const [i, from] of found.from.entries())
            expect(
              texts.some(
                (_, p) =>
                  from >= (columns.paragraphStart[p] ?? 0) &&
                  (found.to[i] ?? 0) <= (columns.paragraphStart[p + 1] ?? 0),
              ),
            ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same as a scan of every place, for plain phrases', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word), (phrase, text) => {
        const naive = text.flatMap((_, i) => (phrase.every((w, k) => text[i + k] === w) ? [i] : []));
        const cue = parseCue(phrase.join(' '));
        expect('problem' in cue ? [] : findCue(columnsOf([text.join(' ')]), cue).from).toEqual(naive);
      }),
      { numRuns: 200 },
    );
  });
});
