import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatViews, parseViews } from '../../../src/app/share/view-file.ts';

describe('a file of kept views', () => {
  it('is read as it was saved', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const query = fc.webQueryParameters().map((text) => `?${text}`);
    fc.assert(
      fc.property(fc.array(fc.record({ name, query }), { maxLength: 9 }), (views) => {
        expect(parseViews(formatViews(views))).toEqual(views);
      }),
    );
  });

  it.each([
    ['{', /not JSON/],
    ['[]', /expected a file|rostrum/],
    ['{"rostrum":"corpus","version":1,"views":[]}', /a file that Rostrum has saved/],
    ['{"rostrum":"views","version":2,"views":[]}', /version/],
    [
      '{"rostrum":"views","version":1,"views":[{"name":"x","query":"javascript:alert(1)"}]}',
      /views\.0\.query.*question mark/,
    ],
    ['{"rostrum":"views","version":1,"views":[{"name":"x","query":"? x"}]}', /query/],
    ['{"rostrum":"views","version":1,"views":[{"name":" ","query":"?"}]}', /name/],
  ])('%s is none, and it is said why', (text, problem) => {
    expect(parseViews(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is never more than it says, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseViews(text)).toHaveProperty('problem');
      }),
    );
  });
});
