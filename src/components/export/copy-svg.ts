import { escapeXml } from '../../corpus/export/xml-text.ts';
import { sans, serif } from './drawn-text.ts';

const shapes = new Set(
  'g a path line rect circle ellipse polyline polygon text tspan defs pattern clipPath svg'.split(' '),
);
/** Geometry, as the chart's own code wrote it. */
const geometry = new Set(
  'x y x1 x2 y1 y2 cx cy r rx ry d dx dy points width height transform viewBox id patternUnits patternTransform patternContentUnits clip-path preserveAspectRatio'.split(
    ' ',
  ),
);
/** What style sheets may have decided; written out, since they do not go along. */
const decided = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
];
const decidedOfText = ['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];
const usual: Record<string, string> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

/** A chart's SVG at a place in a drawing: known shapes only, without links, handlers and classes, styles written out. */
export function copySvg(svg: SVGSVGElement, x: number, y: number): string {
  const { width, height } = svg.getBoundingClientRect();
  const viewBox = svg.getAttribute('viewBox');
  const inner = Array.from(svg.childNodes, copyNode).join('');
  const box = viewBox === null ? '' : ` viewBox="${escapeXml(viewBox)}"`;
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${box} overflow="visible">${inner}</svg>`;
}

function copyNode(node: Node): string {
  if (node instanceof Text) return escapeXml(node.data);
  if (!(node instanceof SVGElement) || !shapes.has(node.tagName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const tag = node.tagName === 'a' ? 'g' : node.tagName;
  const isText = tag === 'text' || tag === 'tspan';
  const attributes = Array.from(node.attributes)
    .filter(({ name }) => geometry.has(name))
    .map(({ name, value }): [string, string] => [name, value]);
  const inherits = tag === 'g' || tag === 'defs' || tag === 'pattern' || tag === 'clipPath' || tag === 'svg';
  for (const property of inherits ? ['opacity'] : [...decided, ...(isText ? decidedOfText : [])]) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== usual[property])
      attributes.push([property, value.replace(/url\("(#[^"]*)"\)/, 'url($1)')]);
  }
  if (isText)
    attributes.push([
      'font-family',
      /serif/i.test(style.fontFamily.replace(/sans-serif/i, '')) ? serif : sans,
    ]);
  const text = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return `<${tag}${text}>${Array.from(node.childNodes, copyNode).join('')}</${tag}>`;
}
