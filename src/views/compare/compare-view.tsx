import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { formatCount, formatQuantity, formatSpelled } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import type { KeynessResult } from '../../analysis/keyness.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { AllPairs } from './all-pairs.tsx';
import { DistinctiveWords } from './distinctive-words.tsx';
import { HowAlike } from './how-alike.tsx';
import { NamePairs } from './name-pairs.tsx';
import { RateScatter } from './rate-scatter.tsx';
import { ReturningPhrases } from './returning-phrases.tsx';
import { SideFacts } from './side-facts.tsx';
import { SideHeads } from './side-heads.tsx';
import { describeSampleLimit } from './sample-limit-model.ts';
import { findDifferences } from './stands-out-model.ts';
import { StandsOut } from './stands-out.tsx';
import { pairThemes } from './side-pairs-model.ts';
import { ThemePairs } from './theme-pairs.tsx';
import { TopicPairs } from './topic-pairs.tsx';
import { TwoTexts } from './two-texts.tsx';
import { type Sides, useSides } from './use-sides.ts';

export default function CompareView() {
  const sides = useSides();
  if (sides === null)
    return (
      <>
        <h1 className="sr-only">Compare</h1>
        <Message title="There is nothing to compare yet">
          <p>A comparison needs two speeches; this corpus has one. Add another to seeds/ and build again.</p>
          <p>
            <ViewLink to={{ view: 'read' }}>Read the one there is</ViewLink>
          </p>
        </Message>
      </>
    );
  return (
    <div className="@container flex flex-col gap-8">
      <SideHeads a={sides.a} b={sides.b} />
      {sides.a.text === sides.b.text ? <SameSides {...sides} /> : <Comparison {...sides} />}
    </div>
  );
}

function Comparison({ a, b }: Sides) {
  const manifest = useManifest();
  const { state } = useViewState();
  const factsOfA = useAnswer('facts', { selection: a.filtered }).data;
  const factsOfB = useAnswer('facts', { selection: b.filtered }).data;
  const keyness = useKeyness({ a, b });
  const themesOfA = useAnswer('themeTable', { selection: a.filtered, measure: state.measure }).data;
  const themesOfB = useAnswer('themeTable', { selection: b.filtered, measure: state.measure }).data;
  const similarity = useAnswer('similarity', { measure: state.alike, selection: filterOf(state) }).data;
  const repetitions = useAnswer('repetitions', { selection: filterOf(state), minWords: state.run }).data;
  const phrases = useAnswer('sharedPhrases', {
    target: a.filtered,
    reference: b.filtered,
    minWords: state.run,
  }).data;
  if (
    !factsOfA ||
    !factsOfB ||
    !keyness ||
    !themesOfA ||
    !themesOfB ||
    !similarity ||
    !repetitions ||
    !phrases
  )
    return <Waiting height={900} what="The sides are being compared." />;
  const empty = [...(factsOfA.tokens === 0 ? [a] : []), ...(factsOfB.tokens === 0 ? [b] : [])];
  const facts = { a: factsOfA, b: factsOfB };
  if (empty.length > 0) return <EmptySides empty={empty} />;
  const pairs = pairThemes(themesOfA, themesOfB);
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 @min-[760px]:grid-cols-2 @min-[1100px]:grid-cols-[5fr_6fr_5fr]">
        <div className="@min-[760px]:order-2">
          <SideFacts a={a} b={b} facts={facts} />
        </div>
        <div className="@min-[760px]:order-1">
          <StandsOut
            a={a}
            b={b}
            measure={state.measure}
            phrases={phrases}
            differences={findDifferences(keyness.rows, pairs, manifest.themes)}
            limit={describeSampleLimit(keyness, formatSpelled)}
          />
        </div>
        <div className="@min-[760px]:order-3">
          <HowAlike a={a} b={b} similarity={similarity} />
        </div>
      </div>
      <OverlapNote a={a} b={b} overlap={keyness.overlap} />
      <div className="grid gap-x-10 gap-y-8 border-t border-ink pt-3 @min-[980px]:grid-cols-[5fr_7fr]">
        <div className="@max-[979px]:order-2">
          <RateScatter a={a} b={b} result={keyness} />
        </div>
        <DistinctiveWords a={a} b={b} result={keyness} />
      </div>
      <div className="border-t border-ink pt-3">
        <ThemePairs a={a} b={b} pairs={pairs} />
      </div>
      <div className="border-t border-ink pt-3">
        <NamePairs a={a} b={b} />
      </div>
      <div className="border-t border-ink pt-3">
        <TopicPairs a={a} b={b} />
      </div>
      <div className="border-t border-ink pt-3">
        <TwoTexts a={a} b={b} facts={facts} />
      </div>
      <div className="border-t border-ink pt-3">
        <ReturningPhrases repetitions={repetitions} />
      </div>
      <div className="border-t border-ink pt-3">
        <AllPairs similarity={similarity} />
      </div>
    </>
  );
}

function useKeyness({ a, b }: Sides): KeynessResult | undefined {
  const { state } = useViewState();
  return useAnswer('keyness', {
    target: a.filtered,
    reference: b.filtered,
    words: state.words,
    minCount: state.min,
    hideStopWords: state.functionWords === 'off',
  }).data;
}

function OverlapNote({ a, b, overlap }: Sides & { overlap: KeynessResult['overlap'] }) {
  if (overlap.leftOutOf === null) return null;
  const outOf = { target: 'side A', reference: 'side B', both: 'both sides' }[overlap.leftOutOf];
  return (
    <p className="border-l-2 border-edge pl-3 text-ui text-ink-2">
      {a.title} and {b.title} share {formatQuantity(overlap.paragraphs, 'paragraph')} (
      {formatCount(overlap.tokens)} words). For words and phrases, these were left out of {outOf}, so that
      different texts are compared; facts, themes, names and topics count each side whole.
    </p>
  );
}

function SameSides({ a }: Sides) {
  return (
    <Message title="Both sides are the same">
      <p>There is no difference to measure between {a.title} and itself.</p>
      <p>
        <ViewLink to={{ b: `others:${a.text}` }}>Compare with all the others</ViewLink>
      </p>
    </Message>
  );
}

function EmptySides({ empty }: { empty: Sides['a'][] }) {
  const { state } = useViewState();
  const filtered = state.docs !== null || state.span !== null || state.theme !== null;
  const names = empty.map(({ letter, title }) => `side ${letter.toUpperCase()} (${title})`).join(' and ');
  return (
    <Message title="One side has no words">
      <p>
        {filtered ? 'The filter above leaves nothing of ' : 'There is no paragraph in '}
        {names}. Without words on both sides nothing can be compared.
      </p>
      <p className="flex gap-x-5">
        {filtered && <ViewLink to={{ docs: null, span: null, theme: null }}>Undo the filter</ViewLink>}
        <ViewLink to={{ a: null, b: null }}>Go back to the usual sides</ViewLink>
      </p>
    </Message>
  );
}
