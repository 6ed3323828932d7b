import type { ReactNode } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatDate, formatMonth } from '../../components/format.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import type { Manifest } from '../../corpus/artifact.ts';
import type { SelectionFacts } from '../../search/selection-facts.ts';
import { sizeEvidence } from '../../url-state/evidence-key.ts';
import type { Side, Sides } from './use-sides.ts';

interface SideFactsProps extends Sides {
  facts: { a: SelectionFacts; b: SelectionFacts };
}

/** What both sides are, mirrored around the names of the facts. */
export function SideFacts({ a, b, facts }: SideFactsProps) {
  const manifest = useManifest();
  const several = facts.a.documents.length + facts.b.documents.length > 2;
  const ofA = factsOf(a, facts.a, manifest, several);
  const ofB = factsOf(b, facts.b, manifest, several);
  return (
    <table className="w-full text-ui">
      <caption className="sr-only">Facts of both sides</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">A: {a.title}</th>
          <th scope="col">Fact</th>
          <th scope="col">B: {b.title}</th>
        </tr>
      </thead>
      <tbody>
        {ofA.map(({ name, value }, i) => (
          <tr key={name} className="border-b border-rule">
            <td className="w-[38%] py-1 text-right align-baseline font-semibold">{value}</td>
            <th scope="row" className="px-3 py-1 text-center align-baseline text-note font-normal text-ink-3">
              {name}
            </th>
            <td className="w-[38%] py-1 align-baseline font-semibold">{ofB[i]?.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function factsOf(
  { document, text }: Side,
  { documents, paragraphs, tokens, types }: SelectionFacts,
  manifest: Manifest,
  several: boolean,
): { name: string; value: ReactNode }[] {
  const size = (label: string, number: number) => (
    <EvidenceNumber of={sizeEvidence(text)} label={`${formatCount(number)} ${label}`}>
      {formatCount(number)}
    </EvidenceNumber>
  );
  const held = manifest.documents.filter(({ id }) => documents.some((each) => each.id === id));
  const broken = held.filter(({ truncated }) => truncated);
  return [
    {
      name: 'Date',
      value: document === null ? spanOf(held.map(({ date }) => date)) : formatDate(document.date),
    },
    {
      name: 'Place',
      value: [...new Set(held.map(({ city }) => city ?? 'not known'))].slice(0, 3).join(', '),
    },
    ...(several ? [{ name: 'Speeches', value: size('speeches', documents.length) }] : []),
    { name: 'Words', value: size('words', tokens) },
    { name: 'Paragraphs', value: size('paragraphs', paragraphs) },
    { name: 'Different words', value: size('different words', types) },
    {
      name: 'Completeness',
      value:
        broken.length === 0 ? (
          'whole'
        ) : held.length === 1 ? (
          broken.map(({ id, paragraphs }) => (
            <ViewLink key={id} to={{ view: 'read', doc: id, p: paragraphs.length, line: null }}>
              breaks off in ¶{paragraphs.length}
            </ViewLink>
          ))
        ) : (
          <ViewLink to={{ view: 'corpus' }}>
            {broken.length} of {held.length} break off
          </ViewLink>
        ),
    },
  ];
}

function spanOf(dates: (string | null)[]): string {
  const known = dates.filter((date) => date !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'undated';
  return first === last ? formatDate(first) : `${formatMonth(first)} – ${formatMonth(last)}`;
}
