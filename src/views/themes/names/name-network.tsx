import type { NamePairs } from '../../../analysis/name-pairs.ts';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { EvidenceNumber, useIsOpen } from '../../../components/evidence/evidence-number.tsx';
import { formatQuantity } from '../../../components/format.ts';
import { useWidth } from '../../../components/use-width.ts';
import { namePairEvidence } from '../../../url-state/evidence-key.ts';
import { layOutNetwork, type NetworkEdge, type NetworkNode } from './network-model.ts';

interface NameNetworkProps {
  pairs: NamePairs;
  order: readonly string[];
  unit: 'paragraph' | 'sentence';
}

/** Names on a circle; a line where two are named together. What it shows stands in the matrix and in the table too. */
export function NameNetwork({ pairs, order, unit }: NameNetworkProps) {
  const [host, width] = useWidth<HTMLDivElement>();
  const network = layOutNetwork(pairs, order, width);
  return (
    <div ref={host} className="min-h-80">
      {width > 0 && (
        <svg
          width={network.width}
          height={network.height}
          role="group"
          aria-label="Names that stand together, joined by lines"
          className="block max-w-full"
        >
          {network.edges.map((edge) => (
            <Edge key={`${edge.pair.a} ${edge.pair.b}`} edge={edge} unit={unit} />
          ))}
          {network.nodes.map((node) => (
            <Node key={node.id} node={node} unit={unit} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Edge({ edge, unit }: { edge: NetworkEdge; unit: 'paragraph' | 'sentence' }) {
  const { pair, from, to, width } = edge;
  const of = namePairEvidence(pair.a, pair.b, unit);
  const open = useIsOpen(of);
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <EvidenceNumber
      of={of}
      className="group"
      label={`${from.label} and ${to.label}: ${formatQuantity(pair.both, unit)} with both`}
    >
      <line {...ends} stroke="transparent" strokeWidth={Math.max(12, width)} />
      <line
        {...ends}
        stroke={open ? 'var(--mark-a-ink)' : 'var(--ink-3)'}
        strokeOpacity={open ? 1 : 0.45}
        strokeWidth={width}
        className="group-hover:[stroke-opacity:1] group-focus-visible:[stroke-opacity:1]"
      />
    </EvidenceNumber>
  );
}

function Node({ node, unit }: { node: NetworkNode; unit: 'paragraph' | 'sentence' }) {
  return (
    <ViewLink
      to={{ named: node.id, evidence: null }}
      className="group"
      aria-label={`${node.label}: ${formatQuantity(node.units, unit)}`}
    >
      <circle cx={node.x} cy={node.y} r={Math.max(12, node.radius)} fill="transparent" />
      <circle cx={node.x} cy={node.y} r={node.radius} fill="var(--ink-2)" stroke="var(--paper)" />
      <text textAnchor={node.anchor} className="fill-ink text-note group-hover:underline">
        {node.lines.map((line, i) => (
          <tspan key={line} x={node.labelX} y={node.labelY + 13 * (i - (node.lines.length - 1) / 2)}>
            {/* Read aloud, the lines are one name. */}
            {i === node.lines.length - 1 ? line : `${line} `}
          </tspan>
        ))}
      </text>
    </ViewLink>
  );
}
