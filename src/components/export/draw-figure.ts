import { escapeXml } from '../../corpus/export/xml-text.ts';
import { speechColor } from '../speech-color.ts';
import { drawElement } from './draw-element.ts';
import type { ExportAbout } from './export-about.ts';
import { fontOf, measureText, sans, serif, wrapText } from './drawn-text.ts';

const margin = 24;
const narrowest = 480;

/** A figure as an SVG file that stands for itself: title, unit, legend, drawing, source. Always light. */
export function drawFigure(host: HTMLElement, about: ExportAbout): string {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  // Nothing is painted in between: the page does not flash.
  root.dataset['theme'] = 'light';
  try {
    const drawing = drawElement(host);
    const colors = about.speeches.map(({ place }) => {
      const { mark, text } = speechColor(place);
      return [mark, text].map((color) => resolveColor(host, color));
    });
    return compose(drawing, about, colors);
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** The picture of an SVG at twice its size. @throws where the browser makes none */
export async function rasterize(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // Browsers draw nothing on canvases that are larger.
  const scale = Math.min(2, 16_000 / image.naturalHeight, 16_000 / image.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (context === null || blob === null)
    throw new Error('the browser could not draw it; SVG has no such limit');
  return blob;
}

function compose(
  drawing: ReturnType<typeof drawElement>,
  about: ExportAbout,
  colors: readonly (readonly string[])[],
): string {
  const width = Math.ceil(Math.max(narrowest, drawing.width));
  const parts: string[] = [];
  let y = margin;
  const write = (
    text: string,
    size: number,
    lineHeight: number,
    color: string,
    family: string,
    weight = 400,
  ) => {
    for (const line of wrapText(text, fontOf(family, size, weight), width)) {
      y += lineHeight;
      parts.push(
        `<text x="${margin}" y="${y - lineHeight * 0.28}" font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`,
      );
    }
  };
  write(about.title, 20, 26, '#1a1c20', serif, 600);
  if (about.note !== '') write(about.note, 12, 18, '#666a73', sans);
  const legend = about.speeches.flatMap(({ label }, i) => {
    const color = colors[i]?.find((each) => drawing.marks.includes(each));
    return color === undefined ? [] : [{ label, color }];
  });
  if (legend.length > 1 && legend.length <= 8) {
    y += 6;
    let x = margin;
    y += 18;
    for (const { color, label } of legend) {
      const length = measureText(label, fontOf(sans, 12, 400)) + 30;
      if (x > margin && x + length > width + margin) {
        x = margin;
        y += 18;
      }
      parts.push(
        `<circle cx="${x + 5}" cy="${y - 9}" r="4.5" fill="${color}"/>`,
        `<text x="${x + 14}" y="${y - 5}" font-family="${escapeXml(sans)}" font-size="12" fill="#484c55">${escapeXml(label)}</text>`,
      );
      x += length;
    }
  }
  y += 14;
  parts.push(`<g transform="translate(${margin} ${y})">${drawing.marks}</g>`);
  y += drawing.height + 14;
  parts.push(`<path d="M${margin} ${y}h${width}" stroke="#b4b5b1" fill="none"/>`);
  y += 4;
  write(`Source: ${about.corpus}. Shown: ${about.selection} (n = ${about.n}).`, 11, 16, '#484c55', sans);
  write(`Method: ${about.formula}.`.replace(/\.\.$/, '.'), 11, 16, '#666a73', sans);
  write(`Rostrum, corpus ${about.fingerprint.slice(0, 8)}. ${about.link}`, 11, 16, '#666a73', sans);
  const [w, h] = [width + 2 * margin, Math.ceil(y + margin)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><title>${escapeXml(about.title)}</title><rect width="${w}" height="${h}" fill="#fcfcfa"/>${parts.join('')}</svg>\n`;
}

function resolveColor(host: HTMLElement, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  host.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}
