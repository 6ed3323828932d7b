import type { Block, BlockHints, Reading } from '../block.ts';
import type { Source } from '../source.ts';
import { joinTraced, traceLine, type TracedText } from '../traced-text.ts';

/** No page is nested deeper; the parser's time grows with the square of the depth. */
const deepest = 3000;

/** HTML elements that have no end, or close themselves when the next begins. */
const neverNested =
  /^(?:br|img|hr|p|li|input|meta|link|col|td|tr|th|dt|dd|option|wbr|source|area|base|embed|param|track)[\s/>]/i;

/** Whether the tags open deeper than any page's do. */
export function isTooDeep(text: string, isXml = false): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 47) depth = Math.max(0, depth - 1);
    if ((next | 32) < 97 || (next | 32) > 122) continue;
    const tag = text.slice(at + 1, at + 400);
    const end = tag.indexOf('>');
    if (tag.charAt(end - 1) !== '/' && (isXml || !neverNested.test(tag))) depth++;
    if (depth > deepest) return true;
  }
  return false;
}

/** The reading of a source that is not read because it is nested too deep. */
export function tooDeep(dialect: string, { lines }: Source): Reading {
  return {
    dialect,
    layout: 'elements',
    blocks: [],
    known: {},
    languages: [],
    source: lines,
    firstLine: 1,
    diagnostics: [
      {
        line: null,
        code: 'markup-too-deep',
        severity: 'error',
        message: `expected markup nested at most ${deepest} deep, found more; save the text without markup`,
      },
    ],
  };
}

/** Finds lines and columns of offsets in a source. Made for offsets that mostly ascend. */
export class LineFinder {
  private readonly starts: number[] = [0];
  private current = 0;

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** Line (from 1) and column (from 0) of an offset. */
  find(offset: number): { line: number; column: number } {
    if (offset < (this.starts[this.current] ?? 0)) this.current = 0;
    while ((this.starts[this.current + 1] ?? Infinity) <= offset) this.current++;
    return { line: this.current + 1, column: offset - (this.starts[this.current] ?? 0) };
  }
}

/** Gathers the text of one block from the pieces that a parser hands out, keeping the way back to the source. */
export class BlockBuilder {
  private pieces: TracedText = { text: '', spans: [] };
  private spaceDue = false;
  private startLine = 0;
  private endLine = 0;
  private linkCharacters = 0;
  private emphasised = 0;
  private plainSeen = false;

  constructor(private readonly finder: LineFinder) {}

  get isEmpty(): boolean {
    return this.pieces.text === '';
  }

  /**
   * Adds text as the parser decoded it.
   *
   * @param raw the same stretch as the source has it: equal to `text` unless it is a character reference
   */
  add(text: string, raw: string, offset: number, style: { link: boolean; bold: boolean }) {
    const before = this.pieces.text.length;
    if (text !== raw) {
      if (/^\s*$/.test(text)) this.spaceDue ||= !this.isEmpty;
      else if (!/^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+$/.test(text))
        this.append({ text, spans: [] }, offset, offset + raw.length);
    } else {
      let from = 0;
      for (const piece of text.split(/\r\n|\r|\n/)) {
        this.addLine(piece, offset + from);
        from += piece.length;
        // The line end itself is white space.
        if (from < text.length) {
          from += text.startsWith('\r\n', from) ? 2 : 1;
          this.spaceDue ||= !this.isEmpty;
        }
      }
    }
    const added = this.pieces.text.length - before;
    if (style.link) this.linkCharacters += added;
    if (added > 0 && !this.plainSeen) {
      if (style.bold) this.emphasised = this.pieces.text.length;
      else this.plainSeen = true;
    }
  }

  /** A space is due, as between the cells of a table. */
  space() {
    this.spaceDue ||= !this.isEmpty;
  }

  /** The block, or `null` if nothing was added. The builder is empty afterwards. */
  take(gap: number, hints: BlockHints): Block | null {
    const { pieces, startLine, endLine } = this;
    const linkShare = this.linkCharacters / Math.max(1, pieces.text.length);
    const emphasis = this.emphasised;
    this.pieces = { text: '', spans: [] };
    this.spaceDue = false;
    this.linkCharacters = 0;
    this.emphasised = 0;
    this.plainSeen = false;
    if (pieces.text === '') return null;
    return {
      ...pieces,
      startLine,
      endLine,
      gap,
      indent: 0,
      hints: { ...hints, ...(linkShare > 0 ? { linkShare } : {}), ...(emphasis > 0 ? { emphasis } : {}) },
    };
  }

  private addLine(piece: string, offset: number) {
    if (piece.trim() === '') {
      if (piece !== '') this.spaceDue ||= !this.isEmpty;
      return;
    }
    if (/^\s/.test(piece)) this.spaceDue ||= !this.isEmpty;
    const { line, column } = this.finder.find(offset);
    const traced = traceLine(piece, line, column);
    if (traced.text === '') return;
    this.append(traced, offset, offset + piece.length);
    this.spaceDue = /\s$/.test(piece);
  }

  private append(traced: TracedText, offset: number, end: number) {
    const { line } = this.finder.find(offset);
    if (this.isEmpty) this.startLine = line;
    this.endLine =
      traced.spans.at(-1)?.line ?? Math.max(line, this.finder.find(Math.max(offset, end - 1)).line);
    this.pieces = this.isEmpty ? traced : joinOnto(this.pieces, this.spaceDue ? ' ' : '', traced);
    this.spaceDue = false;
  }
}

/** As `joinTraced`, but adds to the spans in place: a block may be made of thousands of pieces. */
function joinOnto(first: TracedText, glue: string, second: TracedText): TracedText {
  if (first.spans.length < 8) return joinTraced(first, glue, second);
  const shift = first.text.length + glue.length;
  for (const span of second.spans) first.spans.push({ ...span, start: span.start + shift });
  first.text += glue + second.text;
  return first;
}
