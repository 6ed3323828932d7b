import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { findSpeech, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { Repetitions } from '../../search/repetitions.ts';
import { unusualEvidence, wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { describeFormula, gatherPhrases, type Phrase } from './phrases-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

const usualPhrases = 12;
const morePhrases = 30;

/** Word-for-word repetitions across the corpus. */
export function ReturningPhrases({ repetitions }: { repetitions: Repetitions }) {
  const { state, navigate } = useViewState();
  const all = gatherPhrases(repetitions.rows);
  const listed = state.formulas === 'on' ? all : all.filter(({ formula }) => formula === null);
  const limit = state.phrases ?? usualPhrases;
  const formulas = all.length - all.filter(({ formula }) => formula === null).length;
  return (
    <Figure
      id="phrases"
      title="Phrases that return"
      note={
        <>
          Runs of {state.run} words and more that stand word for word in two or more speeches:{' '}
          {formatQuantity(all.length, 'phrase')}, of which {formulas} are names or courtesies. Bits: how
          unusual, the sum of −log₂ of each word’s share. Repetition, not copying.
          {repetitions.total > repetitions.rows.length &&
            ` The longest ${repetitions.rows.length} of ${repetitions.total} pairs of places are used.`}
        </>
      }
      actions={
        <>
          <label className="flex items-baseline gap-1">
            from
            <select
              className="cursor-pointer border-b border-edge bg-paper"
              value={state.run}
              onChange={(event) => navigate({ run: Number(event.target.value) })}
            >
              {[...new Set([3, 4, 5, 6, 8, 10, state.run])]
                .sort((x, y) => x - y)
                .map((words) => (
                  <option key={words} value={words}>
                    {words} words
                  </option>
                ))}
            </select>
          </label>
          <label className="flex items-center gap-1.5">
            <input
              type="checkbox"
              checked={state.formulas === 'on'}
              onChange={(event) => navigate({ formulas: event.target.checked ? 'on' : 'off' })}
            />
            names and courtesies
          </label>
        </>
      }
      table={tableOf(listed)}
    >
      {listed.length === 0 ? (
        <p className="font-serif text-passage text-ink-2">
          No run of {state.run} words stands in two speeches
          {state.formulas === 'off' && formulas > 0 ? ', names and courtesies left aside' : ''}.
        </p>
      ) : (
        <ul className="gap-x-12 @min-[820px]:columns-2">
          {listed.slice(0, limit).map((phrase) => (
            <PhraseItem key={phrase.text} phrase={phrase} />
          ))}
        </ul>
      )}
      {(listed.length > limit || limit > usualPhrases) && (
        <p className="screen-only flex gap-x-5 pt-2 text-note text-ink-2">
          {listed.length > limit && (
            <ViewLink to={{ phrases: limit + morePhrases }}>
              Show more of {formatQuantity(listed.length, 'phrase')}
            </ViewLink>
          )}
          {limit > usualPhrases && <ViewLink to={{ phrases: null }}>Show fewer</ViewLink>}
        </p>
      )}
    </Figure>
  );
}

function PhraseItem({ phrase }: { phrase: Phrase }) {
  return (
    <li className="break-inside-avoid border-b border-rule py-2">
      <p dir="auto" className="font-serif text-passage">
        “
        <EvidenceNumber of={wordEvidence(phrase.text)} className="number">
          {phrase.text}
        </EvidenceNumber>
        ”
      </p>
      <p className="flex flex-wrap gap-x-3 text-note text-ink-3">
        <span>
          {figure(phrase, `${phrase.words} words, ${formatFixed(phrase.bits, 0)} bits`)}
          {phrase.formula === null ? '' : `, ${describeFormula(phrase.formula)}`}
        </span>
        <PhrasePlaces phrase={phrase} />
      </p>
    </li>
  );
}

/** Where it stands, each place a way into the text. */
function PhrasePlaces({ phrase }: { phrase: Phrase }) {
  const manifest = useManifest();
  return phrase.places.map(({ document, paragraph }) => {
    const { index } = findSpeech(manifest, document);
    return (
      <ViewLink
        key={`${document} ${paragraph}`}
        to={{ view: 'read', doc: document, p: paragraph, line: null, q: `"${phrase.text}"` }}
        className="py-[3px] font-semibold hover:underline"
        style={{ color: speechColor(index).text }}
      >
        {nameSpeech(manifest, document)} ¶{paragraph}
      </ViewLink>
    );
  });
}

/** A number of a phrase that leads to how unusual its words are. */
const figure = (phrase: Phrase, shown: string) => (
  <EvidenceNumber of={unusualEvidence(phrase.text)}>{shown}</EvidenceNumber>
);

function tableOf(phrases: Phrase[]): TableSpec<Phrase> {
  return {
    rows: phrases,
    key: ({ text }) => text,
    columns: [
      {
        id: 'text',
        label: 'Phrase',
        value: ({ text }) => text,
        show: ({ text }) => <EvidenceNumber of={wordEvidence(text)}>{text}</EvidenceNumber>,
      },
      {
        id: 'words',
        label: 'Words',
        figures: true,
        value: ({ words }) => words,
        show: (phrase) => figure(phrase, formatCount(phrase.words)),
      },
      {
        id: 'bits',
        label: 'Bits',
        figures: true,
        value: ({ bits }) => bits,
        show: (phrase) => figure(phrase, formatFixed(phrase.bits, 1)),
      },
      { id: 'kind', label: 'Kind', value: ({ formula }) => describeFormula(formula) },
      {
        id: 'places',
        label: 'Where',
        value: ({ places }) =>
          places.map(({ document, paragraph }) => `${document} ¶${paragraph}`).join('; '),
        show: (phrase) => (
          <span className="flex flex-wrap gap-x-3">
            <PhrasePlaces phrase={phrase} />
          </span>
        ),
      },
    ],
  };
}
