import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/corpus/artifact.ts';
import { parseHistory } from '../../src/corpus/decode-history.ts';
import {
  compareStates,
  findState,
  formatHistory,
  recordState,
} from '../../src/corpus/fingerprint-history.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';

const speeches = {
  a: '3 May 1995\n\nA speech to a conference\n\nJane Doe: Colleagues, security is what we speak of.\n\nIt went on, and it ended.',
  b: '4 June 1996\n\nA speech to a council\n\nJane Doe: Friends, peace is what we speak of here today.\n\nIt went on, and it ended.',
};

function corpusOf(files: Record<string, string>, corpusYaml: string | null = null): Manifest {
  return buildCorpus({
    files: Object.entries(files).map(([name, content]) => ({ name: `${name}.txt`, content })),
    corpusYaml,
    themesYaml: null,
    namesYaml: null,
    diagnostics: [],
  }).manifest;
}

const first = corpusOf(speeches);
const history = recordState({ steps: [] }, first);

/** What has changed between the first state and this one, read back from what would be committed. */
function changesTo(next: Manifest) {
  const kept = parseHistory(formatHistory(recordState(history, next)));
  if ('problem' in kept) throw new Error(kept.problem);
  const then = findState(kept, first.fingerprint.slice(0, 8));
  return then && compareStates(then, next).map(({ kind, id }) => `${id} ${kind}`);
}

describe('what a link from an earlier state is told', () => {
  it('nothing where nothing has changed', () => {
    expect(changesTo(first)).toEqual([]);
    expect(recordState(history, first)).toBe(history);
  });

  it('what was added, and what is gone', () => {
    const c = speeches.a.replace('1995', '1997');
    expect(changesTo(corpusOf({ ...speeches, c }))).toEqual(['1997-05-03 added']);
    expect(changesTo(corpusOf({ a: speeches.a }))).toEqual(['1996-06-04 gone']);
  });

  it('what is dated otherwise, though its id is another then', () => {
    expect(changesTo(corpusOf({ ...speeches, b: speeches.b.replace('4 June', '5 June') }))).toEqual([
      '1996-06-05 re-dated',
    ]);
  });

  it('what is counted otherwise, and what is only read otherwise', () => {
    expect(changesTo(corpusOf({ ...speeches, a: speeches.a.replace('it ended', 'then it ended') }))).toEqual([
      '1995-05-03 re-counted',
    ]);
    expect(changesTo(corpusOf({ ...speeches, a: speeches.a.replace('it ended', 'it closed') }))).toEqual([
      '1995-05-03 re-read',
    ]);
  });

  it('a state says what differs from the one before, so that many take little room', () => {
    const next = recordState(history, corpusOf({ ...speeches, a: speeches.a.replace('ended', 'closed') }));
    expect(next.steps.map(({ set }) => Object.keys(set))).toEqual([
      ['1995-05-03', '1996-06-04'],
      ['1995-05-03'],
    ]);
    expect(findState(next, next.steps[1]?.fingerprint ?? '')?.documents.size).toBe(2);
  });

  it('that a fingerprint is not known', () => {
    expect(findState(history, '00000000')).toBeNull();
    expect(findState(history, '')).toBeNull();
  });
});

it.each([
  ['{', /not JSON/],
  ['{}', /steps/],
  ['{"steps":[{"fingerprint":"x","themes":"00000000","set":{},"gone":[]}]}', /fingerprint/],
])('%s is no history', (text, problem) => {
  expect(parseHistory(text)).toEqual({ problem: expect.stringMatching(problem) });
});
