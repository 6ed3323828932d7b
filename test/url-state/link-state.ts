import fc from 'fast-check';
import { decodeLink } from '../../src/url-state/codec.ts';
import {
  parameterNames,
  parameters,
  type ParameterName,
  type UrlState,
} from '../../src/url-state/parameters.ts';

/** Texts that some parameter or other can read, and texts that none can. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('~', '@', ',', '..', '%', '+', '&=#', 'a~b@c', ' x ', 'ё', '“quoted”', '😀', '\u0000'),
  fc.integer({ min: 0, max: 20_000 }).map(String),
  fc.constantFrom('2017', '2017..2020', '2017-04..2021-06-24', '1999-12-31'),
  fc
    .tuple(
      fc.constantFrom('speech', 'theme', 'word', 'query', 'size', 'keyness', 'related', 'collocate'),
      fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, parts]) => `${kind}:${parts.join('@')}`),
);

/** For each parameter a text that it may or may not be able to read, or none. */
const texts: fc.Arbitrary<[ParameterName, string | undefined][]> = fc.tuple(
  ...parameterNames.map((name) =>
    fc
      .option(fc.oneof(anyText, ...choicesOf(name)), { nil: undefined })
      .map((text): [ParameterName, string | undefined] => [name, text]),
  ),
);

/** Any state that a link can lead to. A parameter that is added to the table comes by itself. */
export const linkState: fc.Arbitrary<UrlState> = texts.map((pairs) => {
  const query = new URLSearchParams();
  for (const [name, text] of pairs) if (text !== undefined) query.append(name, text);
  return decodeLink(query.toString()).state;
});

// A choice names its words where it is given another.
export function choicesOf(name: ParameterName): fc.Arbitrary<string>[] {
  const parsed = parameters[name].parse('\u0001');
  const words =
    'problem' in parsed ? /expected one of (.+)$/.exec(parsed.problem)?.[1]?.split(', ') : undefined;
  return words === undefined ? [] : [fc.constantFrom(...words)];
}
