import { ViewLink } from '../controls/view-link.tsx';
import { findSpeech, useManifest } from '../corpus-access.tsx';
import { excerptOf } from '../excerpt.ts';
import { formatQuantity } from '../format.ts';
import { MarkedText } from '../marked-text.tsx';
import { speechColor } from '../speech-color.ts';
import type { Passage } from '../../search/passage.ts';
import { nameSpeech } from '../speech-name.ts';

interface PassageListProps {
  /** A window of the passages, in running order. */
  passages: readonly Passage[];
  /** All there are. */
  count: number;
  /** What is marked: "cue", "hit". */
  noun: string;
  /** The query whose hits Read should mark. */
  query?: string;
  /** Of what, where one panel has two lists. */
  name?: string;
  /** The theme whose cues Read should mark. */
  theme?: string;
}

/** The passages behind a number, each with its place and a way into the text. */
export function PassageList({ passages, count, noun, query = '', theme, name }: PassageListProps) {
  const documents = new Set(passages.map(({ document }) => document));
  return (
    <section
      aria-label={name === undefined ? 'Passages' : `Passages, ${name}`}
      className="border-t border-ink pt-2"
    >
      <h3 className="text-row font-semibold">
        {name !== undefined && `${name}: `}
        {formatQuantity(count, 'passage')}{' '}
        <span className="text-note font-normal text-ink-3">in running order</span>
      </h3>
      <ol>
        {passages.map((passage) => (
          <li key={`${passage.document} ${passage.paragraph}`} className="border-b border-rule py-2">
            <PassageItem
              passage={passage}
              noun={noun}
              marked={theme === undefined ? { q: query } : { q: query, theme }}
              named={documents.size > 1}
            />
          </li>
        ))}
      </ol>
      {passages.length < count && (
        <p className="pt-2 text-note text-ink-3">
          The first {passages.length} of {formatQuantity(count, 'passage')} are listed here.
        </p>
      )}
    </section>
  );
}

interface PassageItemProps {
  passage: Passage;
  noun: string;
  /** What Read should mark. */
  marked: { q: string; theme?: string };
  named: boolean;
}

function PassageItem({ passage, noun, marked, named }: PassageItemProps) {
  const manifest = useManifest();
  const { index } = findSpeech(manifest, passage.document);
  const name = nameSpeech(manifest, passage.document);
  const excerpt = excerptOf(passage.text, passage.marks);
  return (
    <>
      <p className="flex items-baseline gap-x-3 text-note text-ink-3">
        {named && (
          <span className="font-semibold" style={{ color: speechColor(index).text }}>
            {name}
          </span>
        )}
        <span className="figures font-semibold text-ink-2">¶{passage.paragraph}</span>
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: null, line: passage.startLine, source: 'both' }}
          className="figures link"
          aria-label={`Line ${passage.startLine} of the source`}
        >
          line {passage.startLine}
        </ViewLink>
        {passage.marks.length > 0 && <span>{formatQuantity(passage.marks.length, noun)}</span>}
        {!passage.counted && <span>by {passage.speaker ?? 'another speaker'}, not counted</span>}
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: passage.paragraph, line: null, ...marked }}
          className="link ml-auto text-ink-2"
          aria-label={`Read paragraph ${passage.paragraph}, ${name}`}
        >
          Read
        </ViewLink>
      </p>
      <p dir="auto" className="font-serif text-passage">
        {excerpt.cutBefore && '… '}
        <MarkedText text={excerpt.text} marks={excerpt.marks} />
        {excerpt.cutAfter && ' …'}
      </p>
    </>
  );
}
