import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import type { ReuseRow } from '../../analysis/reuse.ts';
import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { keynessEvidence, themeEvidence, wordEvidence } from '../../url-state/evidence-key.ts';
import { describeFormula } from './phrases-model.ts';
import type { Difference } from './stands-out-model.ts';
import type { SidePair } from './side-pairs-model.ts';
import type { Sides } from './use-sides.ts';

interface StandsOutProps extends Sides {
  differences: Difference[];
  /** The longest phrases that both sides have. */
  phrases: ReuseRow[];
  measure: ThemeMeasureId;
  /** What so many speeches can support. */
  limit: string;
}

/** The strongest differences as sentences. */
export function StandsOut({ a, b, differences, phrases, measure, limit }: StandsOutProps) {
  return (
    <section aria-labelledby="stands-out">
      <h2 id="stands-out" className="mb-1 font-sans! text-row! font-semibold">
        What stands out
      </h2>
      <ul>
        {differences.map(({ word, theme }) => (
          <li
            key={`${word?.key ?? ''} ${theme?.id ?? ''}`}
            className="border-b border-rule py-1.5 text-ui first:pt-0"
          >
            {word !== null && (
              <>
                <i className="font-serif text-passage">{word.word}</i>{' '}
                <EvidenceNumber
                  of={keynessEvidence(word.word, a.text, b.text)}
                  label={`${word.targetCount} against ${word.referenceCount}: ${word.word} in ${a.title} and in ${b.title}`}
                >
                  {word.targetCount} against {word.referenceCount}
                </EvidenceNumber>
                {theme !== null && '; '}
              </>
            )}
            {theme !== null && (
              <>
                {word === null ? 'The theme ' : 'the theme '}
                <ThemeSentence pair={theme} a={a} b={b} measure={measure} />
              </>
            )}
            .
          </li>
        ))}
        {phrases.map(({ text, words, formula }, i) => (
          <li key={text} className="border-b border-rule py-1.5 text-ui">
            {i === 0 ? 'Longest phrase in common' : 'Longest that is no name or courtesy'}, {words} words: “
            <EvidenceNumber of={wordEvidence(text)} className="number">
              {text}
            </EvidenceNumber>
            ”{formula === null ? '' : `, ${describeFormula(formula)}`}.
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note text-ink-3">{limit}</p>
    </section>
  );
}

interface ThemeSentenceProps extends Sides {
  pair: SidePair;
  measure: ThemeMeasureId;
}

function ThemeSentence({ pair, a, b, measure }: ThemeSentenceProps) {
  const { unit } = themeMeasures[measure];
  const noun = measure === 'words' ? 'words' : 'paragraphs';
  const inWords = ({ count, total, value }: SidePair['a']) =>
    unit === 'share' ? `${count} of ${total} ${noun}` : `${formatFixed(value, 1)} per 1,000 words`;
  const number = (side: 'a' | 'b') => (
    <EvidenceNumber
      of={themeEvidence(pair.id, (side === 'a' ? a : b).text, measure)}
      label={`${pair.label}, ${(side === 'a' ? a : b).title}: ${inWords(pair[side])}`}
    >
      {unit === 'share' ? `${pair[side].count} of ${pair[side].total}` : formatFixed(pair[side].value, 1)}
    </EvidenceNumber>
  );
  const later = (a.document?.date ?? '~') < (b.document?.date ?? '');
  return (
    <>
      <i className="font-serif text-passage">{pair.label}</i> {unit === 'share' ? `in ` : 'at '}
      {number('a')}
      {unit === 'share' ? ` ${noun}` : ' mentions per 1,000 words'}, {later ? 'then' : 'against'}
      {unit === 'share' && later ? ' in ' : ' '}
      {number('b')}
    </>
  );
}
