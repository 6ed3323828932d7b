import type { ReactNode } from 'react';
import { computeSmallSampleLimit } from '../../analysis/small-n.ts';
import { themeMeasures } from '../../analysis/theme-measure.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import { formatCount, formatQuantity, formatSpelled } from '../../components/format.ts';
import { Privacy } from './privacy.tsx';
import { Provenance } from './provenance.tsx';
import { TokenExample } from './token-example.tsx';

const statistics: [name: string, formula: string, note: string][] = [
  ...Object.values(themeMeasures).map(({ label, formula, intervalNote }): [string, string, string] => [
    label,
    formula,
    intervalNote,
  ]),
  [
    'Rate per 1,000 words',
    'count ÷ words in all × 1,000',
    'Exact Poisson interval (Garwood 1936); it takes occurrences to be independent, so it is at its narrowest.',
  ],
  [
    'Keyness, G²',
    '2 Σ observed · ln(observed ÷ expected), over all four cells',
    'Log-likelihood in its four-term form (Dunning 1993); p from χ² with one degree of freedom, corrected for the number of words tested (Benjamini and Hochberg 1995).',
  ],
  [
    'Log ratio',
    'log₂ of the one relative frequency ÷ the other',
    'Hardie 2014; a count of 0 is taken as 0.5, and only there. Interval for a ratio of proportions (Katz et al. 1978).',
  ],
  [
    'Dispersion, DP and DPnorm',
    '½ Σ |share of the occurrences − share of the words|',
    'Gries 2008; DPnorm divides by its largest possible value (Lijffijt and Gries 2012). The parts are the speeches.',
  ],
  [
    'Juilland’s D',
    '1 − V ÷ √(n − 1)',
    'V is the coefficient of variation of the relative frequencies (Juilland and Chang-Rodríguez 1964).',
  ],
];

export function MethodPart() {
  const { documents, fingerprint } = useManifest();
  return (
    <div className="flex flex-col gap-10">
      <div className="grid gap-10 lg:grid-cols-2">
        <Section title="What is counted">
          <p>
            A word is a run of letters, marks and digits, with single apostrophes and hyphens inside. Words
            are compared in lower case, with one kind of apostrophe and hyphen; “US” in capitals, the country,
            stays apart from “us”. Search, counts, themes and statistics all use this one rule, so that a
            number is the same wherever it stands.
          </p>
          <TokenExample />
          <p>
            Counted are the words of a document’s own speaker. A label before a turn (“Sergey Lavrov:”), stage
            directions, and all that the page put around the speech are not. What others say is shown in
            italics and can be searched, but is not counted. Headlines that a page lists beside the speech are
            context.
          </p>
          <p>
            The paragraph is the unit of search, of themes and of citation. It is numbered from 1 within its
            speech; its words lead to the lines of the source that they came from.
          </p>
        </Section>
        <Section title="What this cannot say">
          <SmallSample speeches={documents.length} />
          <p>
            Intervals of rates take occurrences to be independent. Words in a text are not: who says a word
            once is likelier to say it again. The intervals are the narrowest that could be right.
          </p>
          <p>
            A theme is found by its cues, not understood. Distances in time are shown as they are; nothing is
            said of the years without a speech. What was not published, or not collected here, is not in any
            number. Rostrum counts, quotes and locates; it does not judge what is said.
          </p>
        </Section>
      </div>

      <section aria-labelledby="statistics-title">
        <h2 id="statistics-title">Statistics</h2>
        <p className="mb-2 text-note text-ink-3">
          Published formulas. A figure that does not exist is a dash or an empty cell, never 0.
        </p>
        <div
          className="relative overflow-x-auto"
          role="region"
          aria-label="Table of the statistics"
          tabIndex={0}
        >
          <table className="w-full min-w-[640px] border-collapse text-ui">
            <thead>
              <tr className="border-b border-ink text-left text-note text-ink-2">
                <th scope="col" className="py-1 pr-4 font-medium">
                  Figure
                </th>
                <th scope="col" className="py-1 pr-4 font-medium">
                  Formula
                </th>
                <th scope="col" className="py-1 font-medium">
                  Interval, test and source
                </th>
              </tr>
            </thead>
            <tbody>
              {statistics.map(([name, formula, note]) => (
                <tr key={name} className="border-b border-rule align-top">
                  <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                    {name}
                  </th>
                  <td className="py-1.5 pr-4 font-serif text-[15px]">{formula}</td>
                  <td className="py-1.5 text-ink-2">{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>

      <Provenance />

      <Section title="Privacy">
        <Privacy />
      </Section>

      <Section title="Repeating it">
        <p>
          The same files give the same numbers. The fingerprint of this corpus, over texts, metadata, themes
          and the rule for words, is <span className="figures font-sans text-row">{fingerprint}</span>; copied
          links carry its first digits, so that a link made from another state of the corpus says so. All
          counts can be had without a browser, from the same functions:{' '}
          <code className="font-sans">npm run -s rostrum</code> lists the commands.
        </p>
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-[660px]">
      <h2>{title}</h2>
      <div className="mt-1 flex flex-col gap-3 font-serif text-passage">{children}</div>
    </section>
  );
}

function SmallSample({ speeches }: { speeches: number }) {
  const half = Math.floor(speeches / 2);
  const { labellings, smallestP } = computeSmallSampleLimit(half, speeches - half);
  if (smallestP === null || speeches > 20)
    return (
      <p>
        {formatQuantity(speeches, 'speech', 'speeches')} are a collection, not a sample: how they were chosen
        decides what they show.
      </p>
    );
  return (
    <p>
      {formatQuantity(speeches, 'speech', 'speeches')} are described here, not proved. With{' '}
      {formatSpelled(half)} against {formatSpelled(speeches - half)}, a permutation test over whole speeches
      has {formatCount(labellings)} labellings and cannot fall below p ={' '}
      {smallestP.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}.
    </p>
  );
}
