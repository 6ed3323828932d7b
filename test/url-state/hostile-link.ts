import fc from 'fast-check';
import { parameterNames, viewIds } from '../../src/url-state/parameters.ts';
import { viewLinks } from '../browser/view-links.ts';

/** What attackers, broken programs and tired people put into links. */
const payloads = [
  '"><script>window.ran=1</script>',
  "'-(window.ran=1)-'",
  '<img src=x onerror=window.ran=1>',
  '<svg/onload=window.ran=1>',
  'javascript:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\u202E\u2066',
  '\u2028\u2029',
  '9'.repeat(400),
  '-1',
  '1e308',
  'NaN',
  '0x10',
  '('.repeat(3_000),
  '"'.repeat(2_001),
  '*'.repeat(500),
  '~5 '.repeat(200),
  'a OR '.repeat(400),
  'NOT '.repeat(400),
  'others:'.repeat(400),
  'theme:,'.repeat(400),
  '@'.repeat(1_000),
  ','.repeat(5_000),
  '..',
  '0000-00-00..9999-99-99',
  '99999999-01-01',
  '%',
  '%25'.repeat(300),
  '[object Object]',
  '../../../etc/passwd',
  '\uD800',
  '\uDC00\uD800',
];

/** Texts that are not even text: broken escapes, half characters. */
const rawPieces = [
  '%ED%A0%80',
  '%F0%9F',
  '%',
  '%%%',
  '%E0%A4%A',
  '%00',
  '%FF%FE',
  '%C0%AF',
  '&&==',
  '==&',
  '?',
  '#',
  ';',
  '+',
];

const value = fc.oneof(
  fc.constantFrom(...payloads).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(...rawPieces),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '2017-04-26',
    '2021-06-24',
    'year:2017..2021',
    'terrorism',
    'all',
    'NATO',
    'on',
    'source',
    'both',
    '1',
    '5',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'speech',
        'theme',
        'word',
        'query',
        'size',
        'keyness',
        'similarity',
        'related',
        'collocate',
        'topic',
        'elsewhere',
      ),
      fc.array(
        fc.constantFrom('2017-04-26', 'terrorism', 'NATO', '', '~', 'g2', '%27', 'year:2017', '__proto__'),
        { maxLength: 5 },
      ),
    )
    .map(([kind, parts]) => `${kind}:${parts.join('@')}`),
);

const pair = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parameterNames) }, { weight: 1, arbitrary: value }),
    value,
  )
  .map(([name, text]) => `${name}=${text}`);

/** A view is named, so that each gets its share. */
const madeLink = fc
  .tuple(fc.constantFrom(...viewIds), fc.array(pair, { maxLength: 14 }))
  .map(([view, pairs]) => `?view=${view}&${pairs.join('&')}`);

/** A good link in which signs were lost, doubled, put in or cut off, as by a mail program. */
const mutatedLink = fc
  .tuple(
    fc.constantFrom(...Object.values(viewLinks)),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.oneof(value, fc.constantFrom('&', '=', '@', '~', ',', ':', '')),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([link, edits]) =>
    edits.reduce((text, [at, length, put]) => {
      const start = 1 + (at % text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, link),
  );

/** A link that nobody should send. */
export const hostileLink: fc.Arbitrary<string> = fc.oneof(madeLink, mutatedLink);
