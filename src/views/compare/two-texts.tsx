import { useDeferredValue } from 'react';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { describeLanguage } from '../../components/language.ts';
import { type LongAnswer, useLongAnswer } from '../../components/long-answer.ts';
import { withinFilter } from '../../components/evidence/use-evidence-selection.ts';
import { formatMonth } from '../../components/format.ts';
import type { Mark } from '../../components/marked-text.tsx';
import { speechColor } from '../../components/speech-color.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { ReuseRow } from '../../analysis/reuse.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { SelectionFacts } from '../../search/selection-facts.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { AlignedSide } from './aligned-passages.tsx';
import type { OnTheme } from './aligned-rows-model.ts';
import { AlignedTextsView } from './aligned-texts.tsx';
import type { Side, Sides } from './use-sides.ts';
import { nameSpeech } from '../../components/speech-name.ts';

interface TwoTextsProps extends Sides {
  facts: { a: SelectionFacts; b: SelectionFacts };
}

/** One text of each side, aligned; where a side has several, which one is to be chosen. */
export function TwoTexts({ a, b, facts }: TwoTextsProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const [ofA, ofB] = [facts.a.documents.map(({ id }) => id), facts.b.documents.map(({ id }) => id)];
  const idA = ofA.find((id) => id === state.textA) ?? ofA[0] ?? '';
  const idB =
    ofB.find((id) => id === state.textB && id !== idA) ?? ofB.find((id) => id !== idA) ?? ofB[0] ?? '';
  const filter = filterOf(state);
  const alignment = useLongAnswer('alignment', {
    a: { documents: [idA], allTurns: true, within: a.filtered },
    b: { documents: [idB], allTurns: true, within: b.filtered },
  });
  // Long texts are drawn bit by bit, so that the page answers meanwhile.
  const texts = useDeferredValue(alignment.data);
  const onTheme = useOnTheme(idA, idB);
  const shared = useAnswer('repetitions', {
    selection: withinFilter({ documents: [idA, idB], allTurns: true }, filter),
    minWords: state.run,
  }).data;
  if (alignment.progress !== null || alignment.stopped) return <LongAlignment alignment={alignment} />;
  if (texts === undefined || shared === undefined || onTheme === undefined)
    return <Waiting height={900} what="The texts are being aligned." />;
  const [sideA, sideB] = [alignedSide(idA, shared.rows, manifest), alignedSide(idB, shared.rows, manifest)];
  if (sideA === null || sideB === null) return null;
  return (
    <div className="flex flex-col gap-3">
      {(ofA.length > 1 || ofB.length > 1) && (
        <p className="screen-only flex flex-wrap gap-x-6 gap-y-1 text-note text-ink-2">
          <TextChoice side={a} ids={ofA} current={idA} />
          <TextChoice side={b} ids={ofB.filter((id) => id !== idA)} current={idB} />
        </p>
      )}
      <LanguageNote a={sideA} b={sideB} />
      <AlignedTextsView texts={texts} onTheme={onTheme} a={sideA} b={sideB} />
    </div>
  );
}

/** The paragraphs of both texts on the theme that the link asks for; `null` for all, `undefined` while they are found. */
function useOnTheme(a: string, b: string): OnTheme | null | undefined {
  const { state } = useViewState();
  const enabled = state.passages !== null;
  const ofA = useAnswer('speechThemes', { document: a }, { enabled }).data;
  const ofB = useAnswer('speechThemes', { document: b }, { enabled }).data;
  if (!enabled) return null;
  if (ofA === undefined || ofB === undefined) return undefined;
  const [onA, onB] = [ofA, ofB].map(
    (coded) =>
      new Set(
        coded
          .filter(({ themes }) => themes.some(({ id }) => id === state.passages))
          .map(({ paragraph }) => paragraph),
      ),
  );
  return { a: onA ?? new Set(), b: onB ?? new Set() };
}

/** While two long texts are aligned: how far it is, and a way to give it up. */
function LongAlignment({ alignment: { progress, resume, stop } }: { alignment: LongAnswer<unknown> }) {
  return (
    <section aria-labelledby="alignment-under-way" className="min-h-48">
      <h2 id="alignment-under-way">The two texts, aligned</h2>
      {progress === null ? (
        <p className="mt-2 flex gap-x-5">
          <span role="status">The alignment was given up.</span>
          <button type="button" className="link" onClick={resume}>
            Align them after all
          </button>
        </p>
      ) : (
        <p className="mt-2 flex flex-wrap items-center gap-x-5">
          <span>
            The texts are long: every paragraph of one is held against every paragraph of the other.
          </span>
          <progress
            aria-label="Paragraphs compared"
            value={progress.done}
            max={progress.total}
            className="h-2 w-48 accent-ink"
          />
          <span className="figures">{Math.round((100 * progress.done) / progress.total)} %</span>
          <button type="button" className="link min-h-[24px]" onClick={stop}>
            Cancel
          </button>
        </p>
      )}
    </section>
  );
}

/** Texts in two languages share names and little else: what is then shown means less than it seems to. */
function LanguageNote({ a, b }: { a: AlignedSide; b: AlignedSide }) {
  const [ofA, ofB] = [a.document.language, b.document.language];
  if (ofA === ofB) return null;
  const names = [ofA, ofB].map((tag) => describeLanguage(tag) ?? 'a language that was not recognised');
  return (
    <p className="border-l-2 border-edge pl-3 text-ui text-ink-2">
      These texts are in two languages, {names.join(' and ')}. Words are compared as they are written:
      passages that say the same in both are not found, shared runs are names and numbers, and the difference
      of words is that of the languages.
    </p>
  );
}

function TextChoice({ side, ids, current }: { side: Side; ids: string[]; current: string }) {
  const { documents } = useManifest();
  const { navigate } = useViewState();
  const letter = side.letter.toUpperCase();
  return (
    <label className="flex items-baseline gap-2">
      Text of side {letter}
      <select
        className="max-w-64 cursor-pointer border-b border-edge bg-paper"
        value={current}
        onChange={({ target }) =>
          navigate({ [side.letter === 'a' ? 'textA' : 'textB']: target.value, match: null, unfold: null })
        }
      >
        {documents
          .filter(({ id }) => ids.includes(id))
          .map(({ id, date, shortTitle }) => (
            <option key={id} value={id}>
              {date === null ? shortTitle : `${formatMonth(date)}: ${shortTitle}`}
            </option>
          ))}
      </select>
    </label>
  );
}

function alignedSide(id: string, rows: readonly ReuseRow[], manifest: Manifest): AlignedSide | null {
  const index = manifest.documents.findIndex((document) => document.id === id);
  const document = manifest.documents[index];
  if (document === undefined) return null;
  const runs = new Map<number, Mark[]>();
  for (const row of rows) {
    const [n, start, end] =
      row.a === id ? [row.aParagraph, row.aStart, row.aEnd] : [row.bParagraph, row.bStart, row.bEnd];
    runs.set(n, [...(runs.get(n) ?? []), { start, end }]);
  }
  return { document, name: nameSpeech(manifest, id), color: speechColor(index), runs };
}
