import type { KeynessRow } from '../../analysis/keyness.ts';
import type { VariantOutcome } from '../../analysis/keyness-sensitivity.ts';
import type { ArgumentsOf } from '../../search/operations.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { parseSelection } from '../../analysis/selection-text.ts';
import { withoutShared } from '../../analysis/side-overlap.ts';
import { countTokens } from '../../analysis/tokenizer.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatMonth, formatQuantity } from '../format.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-panel.tsx';
import { PassageList } from './passage-list.tsx';
import { withinFilter } from './use-evidence-selection.ts';

/** How a word or phrase tells two selections apart: counts, effect, test, dispersion, passages of both sides. */
export function KeynessEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { subject, details } = evidence;
  const words = countTokens(subject);
  const [own, other] = [specOf(details[0]), specOf(details[1])];
  const [target, reference] = [own, other].map((spec) => withinFilter(spec, filterOf(state)));
  if (target === undefined || reference === undefined) return null;
  const names = [describeSelection(own, manifest), describeSelection(other, manifest)];
  return (
    <Sides
      word={subject}
      words={words}
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
  target: SelectionSpec;
  reference: SelectionSpec;
  names: string[];
  min: number;
  functionWords: 'on' | 'off';
}

function Sides({ word, words, target, reference, names, min, functionWords }: SidesProps) {
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
  const { targetCount: a, referenceCount: b, targetTokens: c, referenceTokens: d } = row;
  return (
    <EvidenceFrame
      title={`“${word}”, ${names.join(' against ')}`}
      figure={formatFixed(row.logRatio, 1)}
      unit={
        <>
          log ratio{' '}
          <span className="figures text-note text-ink-3">
            {formatFixed(row.logRatioLow, 1)} to {formatFixed(row.logRatioHigh, 1)}
          </span>
        </>
      }
    >
      <EvidenceInputs
        inputs={[
          { label: `A: ${names[0]}`, value: `${formatCount(a)} of ${formatCount(c)} ${unit}` },
          { label: `B: ${names[1]}`, value: `${formatCount(b)} of ${formatCount(d)} ${unit}` },
          {
            label: 'Per 1,000 in A and in B',
            value: `${formatFixed((a / c) * 1000, 2)} and ${formatFixed((b / d) * 1000, 2)}`,
          },
          {
            label: `Log ratio = log₂((${a || 0.5} ÷ ${formatCount(c)}) ÷ (${b || 0.5} ÷ ${formatCount(d)}))`,
            value: formatFixed(row.logRatio, 3),
            result: true,
          },
          {
            label: '95 % interval',
            value: `${formatFixed(row.logRatioLow, 2)} to ${formatFixed(row.logRatioHigh, 2)}`,
          },
          { label: 'G², four-term (Dunning 1993)', value: formatFixed(Math.abs(row.logLikelihood), 2) },
          { label: 'p of G², uncorrected', value: formatFixed(row.p, 4) },
          {
            label: `p, Benjamini–Hochberg over ${formatCount(data.rows.length)}`,
            value: formatFixed(row.pAdjusted, 4),
          },
          { label: 'DP over the speeches of both sides', value: formatFixed(row.dp, 3) },
          {
            label: 'Speeches with it, A and B',
            value: `${row.targetDocuments} of ${data.targetDocuments}, ${row.referenceDocuments} of ${data.referenceDocuments}`,
          },
        ]}
      />
      <EvidenceNote>
        A log ratio of 1 is twice as common, of 2 four times; where a count is 0, 0.5 stands in its place. G²
        and the interval take each word as drawn by itself. Words of one speech are not: they lean on its
        occasion, so read them as a ranking, not as proof.
      </EvidenceNote>
      <Sensitivity
        row={row}
        options={{ target, reference, words, minCount: min, hideStopWords: functionWords === 'off' }}
      />
      <SidePassages
        word={word}
        title={`A: ${names[0]}`}
        selection={withoutShared(target, reference, 'target', data.overlap)}
      />
      <SidePassages
        word={word}
        title={`B: ${names[1]}`}
        selection={withoutShared(reference, target, 'reference', data.overlap)}
      />
    </EvidenceFrame>
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
              ? `With ${variantNames[variant]} (${formatMonth(document.date)})`
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
