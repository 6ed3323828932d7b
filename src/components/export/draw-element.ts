import { escapeXml } from '../../corpus/export/xml-text.ts';
import { copySvg } from './copy-svg.ts';
import { ascentOf, fontOf, sans, serif } from './drawn-text.ts';

interface Drawing {
  width: number;
  height: number;
  /** SVG elements, from the drawing's upper left corner. */
  marks: string;
}

interface Pen {
  left: number;
  top: number;
  right: number;
  bottom: number;
  marks: string[];
  clips: number;
}

/** Controls, what only screen readers meet, and what is of no use on paper. */
const leftOut = '.screen-only, .sr-only, input, select, textarea, dialog, caption, script, style';

/**
 * Draws a part of the page as it stands: grounds, rules, text and charts, all colours and fonts resolved, so that it
 * looks the same without the page. Text is held to the width it has here, whichever font is at hand elsewhere.
 */
export function drawElement(host: HTMLElement): Drawing {
  const scrolled = Array.from(host.querySelectorAll('*'), (each) => ({ each, at: each.scrollLeft })).filter(
    ({ at }) => at !== 0,
  );
  for (const { each } of scrolled) each.scrollLeft = 0;
  // What is out of sight has no place yet.
  host.style.setProperty('--unseen', 'visible');
  const { left, top, width, height } = host.getBoundingClientRect();
  const pen: Pen = { left, top, right: left + width, bottom: top + height, marks: [], clips: 0 };
  drawNode(host, pen);
  host.style.removeProperty('--unseen');
  for (const { each, at } of scrolled) each.scrollLeft = at;
  return { width: pen.right - left, height: pen.bottom - top, marks: pen.marks.join('') };
}

function drawNode(node: Node, pen: Pen): void {
  if (node instanceof Text) {
    drawText(node, pen);
    return;
  }
  if (!(node instanceof Element) || node.matches(leftOut)) return;
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
  const box = node.getBoundingClientRect();
  if (node instanceof SVGSVGElement) {
    if (box.width === 0 || box.height === 0) return;
    extend(pen, box);
    pen.marks.push(copySvg(node, box.left - pen.left, box.top - pen.top));
    return;
  }
  drawBox(box, style, pen);
  const cut = /hidden|clip/.test(style.overflowX) && node.scrollWidth > node.clientWidth;
  const first = pen.marks.length;
  const { right } = pen;
  for (const child of node.childNodes) drawNode(child, pen);
  if (!cut || pen.marks.length === first) return;
  pen.right = right;
  const id = `cut-${++pen.clips}`;
  const shape = `<clipPath id="${id}"><rect ${placeOf(box, pen)}/></clipPath>`;
  pen.marks.splice(first, Infinity, `${shape}<g clip-path="url(#${id})">`, ...pen.marks.slice(first), '</g>');
}

/** Ground and borders. */
function drawBox(box: DOMRect, style: CSSStyleDeclaration, pen: Pen): void {
  if (box.width === 0 || box.height === 0) return;
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2);
  const rounded = radius > 0 ? ` rx="${radius}"` : '';
  if (isSeen(style.backgroundColor)) {
    extend(pen, box);
    pen.marks.push(`<rect ${placeOf(box, pen)}${rounded} fill="${escapeXml(style.backgroundColor)}"/>`);
  }
  if (style.backgroundImage.includes('repeating-linear-gradient')) {
    const id = `hatch-${++pen.clips}`;
    const color = /(?:rgba?|color)\([^)]*\)|#[0-9a-f]+/i.exec(style.backgroundImage)?.[0] ?? '#deded7';
    pen.marks.push(
      `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="${escapeXml(color)}"/></pattern><rect ${placeOf(box, pen)} fill="url(#${id})"/>`,
    );
  }
  const [x0, x1] = [box.left - pen.left, box.right - pen.left];
  const [y0, y1] = [box.top - pen.top, box.bottom - pen.top];
  for (const [side, path] of [
    ['top', `M${x0} ${y0}H${x1}`],
    ['right', `M${x1} ${y0}V${y1}`],
    ['bottom', `M${x0} ${y1}H${x1}`],
    ['left', `M${x0} ${y0}V${y1}`],
  ] as const) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const color = style.getPropertyValue(`border-${side}-color`);
    if (width > 0 && style.getPropertyValue(`border-${side}-style`) !== 'none' && isSeen(color))
      pen.marks.push(`<path d="${path}" stroke="${escapeXml(color)}" stroke-width="${width}"/>`);
  }
}

/** Each line of a text by itself. */
function drawText(node: Text, pen: Pen): void {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return;
  const style = getComputedStyle(parent);
  const family = /serif/i.test(style.fontFamily.replace(/sans-serif/i, '')) ? serif : sans;
  const size = Number.parseFloat(style.fontSize);
  const ascent = ascentOf(fontOf(style.fontFamily, size, Number(style.fontWeight)));
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.box.top - box.top) < size / 2) {
      line.text += ` ${word.trimEnd()}`;
      line.box = new DOMRect(line.box.x, line.box.y, box.right - line.box.x, line.box.height);
    } else lines.push({ text: word.trimEnd(), box });
  }
  for (const { text, box } of lines) {
    extend(pen, box);
    const shown = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
    pen.marks.push(
      `<text x="${round(box.left - pen.left)}" y="${round(box.top - pen.top + ascent)}" textLength="${round(box.width)}" lengthAdjust="spacingAndGlyphs" font-family="${escapeXml(family)}" font-size="${size}" font-weight="${style.fontWeight}"${style.fontStyle === 'italic' ? ' font-style="italic"' : ''} fill="${escapeXml(style.color)}">${escapeXml(shown)}</text>`,
    );
  }
}

function extend(pen: Pen, { right, bottom }: DOMRect): void {
  pen.right = Math.max(pen.right, right);
  pen.bottom = Math.max(pen.bottom, bottom);
}

function placeOf(box: DOMRect, { left, top }: Pen): string {
  return `x="${round(box.left - left)}" y="${round(box.top - top)}" width="${round(box.width)}" height="${round(box.height)}"`;
}

function isSeen(color: string): boolean {
  return color !== 'transparent' && !/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
