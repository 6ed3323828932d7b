import type { KeynessRow } from '../../analysis/keyness.ts';
import type { VariantOutcome } from '../../analysis/keyness-sensitivity.ts';
import type { ArgumentsOf } from '../../search/operations.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { parseSelection } from '../../analysis/selection-text.ts';
import { withoutShared } from '../../analysis/side-overlap.ts';
import { countTokens } from '../../analysis/tokenizer.ts';
import { type KeynessFigure, keynessFigures } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatQuantity } from '../format.ts';
import { nameSpeech } from '../speech-name.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { headlineOf, inputsOf } from './keyness-inputs.ts';
import { PassageList } from './passage-list.tsx';
import { withinFilter } from './use-evidence-selection.ts';

/** How a word or phrase tells two selections apart: counts, effect, test, dispersion, passages of both sides. */
export function KeynessEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { subject, details } = evidence;
  const figure = keynessFigures.find((name) => name === details[2]) ?? 'ratio';
  const words = countTokens(subject);
  const [own, other] = [specOf(details[0]), specOf(details[1])];
  const [target, reference] = [own, other].map((spec) => withinFilter(spec, filterOf(state)));
  if (target === undefined || reference === undefined) return null;
  const names = [describeSelection(own, manifest), describeSelection(other, manifest)];
  return (
    <Sides
      word={subject}
      words={words}
      figure={figure}
      target={target}
      reference={reference}
      names={names}
      min={state.min}
      functionWords={state.functionWords}
    />
  );
}

interface SidesProps {
  word: string;
  words: number;
  figure: KeynessFigure;
  target: SelectionSpec;
  reference: SelectionSpec;
  names: string[];
  min: number;
  functionWords: 'on' | 'off';
}

function Sides({ word, words, figure, target, reference, names, min, functionWords }: SidesProps) {
  const { data } = useAnswer('keyness', {
    target,
    reference,
    words,
    minCount: min,
    hideStopWords: functionWords === 'off',
  });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const row = data.rows.find((each) => each.word === word || each.key === word.toLowerCase());
  if (row === undefined)
    return (
      <Message title={`“${word}” is not among the words tested`}>
        <p>
          Tested are words with {formatQuantity(min, 'use')} or more on both sides together
          {functionWords === 'off' ? ', without function words' : ''}. It has fewer, or is one.
        </p>
      </Message>
    );
  const unit = words === 1 ? 'words' : `runs of ${words} words`;
  const without = {
    target: withoutShared(target, reference, 'target', data.overlap),
    reference: withoutShared(reference, target, 'reference', data.overlap),
  };
  const headline = headlineOf(figure, row, data);
  return (
    <EvidenceFrame
      title={`“${word}”, ${names.join(' against ')}`}
      figure={headline.figure}
      unit={headline.unit}
    >
      <EvidenceInputs
        inputs={inputsOf(row, data, names, unit).map((input) => ({ ...input, result: input.of === figure }))}
      />
      <EvidenceNote>
        A log ratio of 1 is twice as common, of 2 four times; where a count is 0, 0.5 stands in its place. G²
        and the interval take each word as drawn by itself. Words of one speech are not: they lean on its
        occasion, so read them as a ranking, not as proof.
      </EvidenceNote>
      <Parts row={row} target={without.target} reference={without.reference} />
      <Sensitivity
        row={row}
        options={{ target, reference, words, minCount: min, hideStopWords: functionWords === 'off' }}
      />
      <SidePassages word={word} title={`A: ${names[0]}`} selection={without.target} />
      <SidePassages word={word} title={`B: ${names[1]}`} selection={without.reference} />
    </EvidenceFrame>
  );
}

/** More speeches than this are not listed one by one. */
const mostParts = 40;

/** What DP is made of: its uses and the words of each speech of both sides. */
function Parts({
  row,
  target,
  reference,
}: {
  row: KeynessRow;
  target: SelectionSpec;
  reference: SelectionSpec;
}) {
  const manifest = useManifest();
  const ofA = useAnswer('frequency', { term: row.word, selection: target }).data;
  const ofB = useAnswer('frequency', { term: row.word, selection: reference }).data;
  if (!ofA || !ofB) return null;
  const parts = new Map<string, { sides: string; count: number; tokens: number }>();
  for (const [side, { rows }] of [['A', ofA] as const, ['B', ofB] as const])
    for (const { document, count, tokens } of rows) {
      const part = parts.get(document);
      if (part === undefined) parts.set(document, { sides: side, count, tokens });
      else parts.set(document, { sides: 'A and B', count: part.count + count, tokens: part.tokens + tokens });
    }
  return (
    <section className="border-t border-ink pt-2">
      <h3 className="mb-1 text-row font-semibold">Speech by speech</h3>
      <EvidenceInputs
        inputs={[...parts].slice(0, mostParts).map(([document, { sides, count, tokens }]) => ({
          label: `${sides}: ${nameSpeech(manifest, document)}`,
          value: `${formatCount(count)} of ${formatQuantity(tokens, 'word')}`,
        }))}
      />
      {parts.size > mostParts && (
        <EvidenceNote>
          The first {mostParts} of {formatCount(parts.size)} are listed.
        </EvidenceNote>
      )}
    </section>
  );
}

const variantNames: Record<VariantOutcome['variant'], string> = {
  'without-stop-words': 'function words taken out of the totals',
  'folded-forms': 'forms of a word counted as one',
  'without-longest': 'the longest speech left out',
};

interface SensitivityProps {
  row: KeynessRow;
  options: Omit<ArgumentsOf<'keynessSensitivity'>, 'key'>;
}

/** Whether the row hangs on how it was counted. */
function Sensitivity({ row, options }: SensitivityProps) {
  const manifest = useManifest();
  const { data } = useAnswer('keynessSensitivity', { key: row.key, ...options });
  if (!data) return null;
  const { document } = findSpeech(manifest, data.longest ?? '');
  return (
    <section className="border-t border-ink pt-2">
      <h3 className="mb-1 text-row font-semibold">Counted otherwise</h3>
      <EvidenceInputs
        inputs={data.outcomes.map(({ variant, row: then, survives }) => ({
          label:
            variant === 'without-longest' && document !== undefined
              ? `With ${variantNames[variant]} (${nameSpeech(manifest, document.id)})`
              : `With ${variantNames[variant]}`,
          value:
            then === null
              ? variant === 'without-longest' && data.longest === null
                ? 'a side would be empty'
                : 'not counted'
              : `${formatFixed(then.logRatio, 1)} (${formatFixed(then.logRatioLow, 1)} to ${formatFixed(then.logRatioHigh, 1)}), ${survives ? 'holds' : 'does not hold'}`,
        }))}
      />
      <EvidenceNote>Holds: the log ratio leans the same way, and its interval leaves 0 out.</EvidenceNote>
    </section>
  );
}

function SidePassages({ word, title, selection }: { word: string; title: string; selection: SelectionSpec }) {
  const { data } = useAnswer('occurrences', { term: word, selection });
  if (data === undefined) return <Waiting height={160} what="The passages are being collected." />;
  return (
    <section>
      <h3 className="mb-1 text-row font-semibold">{title}</h3>
      {data.passageCount === 0 ? (
        <p className="text-ink-3">It does not occur here.</p>
      ) : (
        <PassageList
          passages={data.passages}
          count={data.passageCount}
          noun="hit"
          query={word.includes(' ') ? `"${word}"` : word}
        />
      )}
    </section>
  );
}

function specOf(text: string | undefined): SelectionSpec {
  const parsed = parseSelection(text ?? 'all');
  return 'problem' in parsed ? {} : parsed;
}
