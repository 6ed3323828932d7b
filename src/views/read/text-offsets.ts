import type { QuotedPassage } from '../../components/citation/passage.ts';
import type { TextSpan } from '../../corpus/quotation-anchor.ts';

/** What is selected of the paragraphs in a list; `null` where it is nothing, or begins or ends outside of it. */
export function readSelectedWords(list: HTMLElement | null): QuotedPassage | null {
  const selection = getSelection();
  if (list === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...list.querySelectorAll<HTMLElement>('li[id^="p-"]')]
    .filter((item) => range.intersectsNode(item))
    .flatMap((item) => {
      const span = spanWithin(item, range);
      const text = pieceTexts(item).slice(span.start, span.end);
      return text.trim() === '' ? [] : [{ n: Number(item.id.slice(2)), span, text }];
    });
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    first: first.n,
    last: last.n,
    span: trimSpan(first),
    text: parts.map(({ text }) => text.trim()).join('\n\n'),
  };
}

/** The words of a paragraph on the page; `null` where it is not shown. */
export function rangeOfWords(paragraph: number, { start, end }: TextSpan): Range | null {
  const item = document.getElementById(`p-${paragraph}`);
  if (item === null) return null;
  const range = document.createRange();
  let at = 0;
  let open = false;
  for (const node of textNodes(item)) {
    const next = at + node.data.length;
    if (!open && start < next) {
      range.setStart(node, start - at);
      open = true;
    }
    if (open && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

function spanWithin(item: HTMLElement, range: Range): TextSpan {
  let at = 0;
  let start: number | null = null;
  let end = 0;
  for (const node of textNodes(item)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to > from) {
        start ??= at + from;
        end = at + to;
      }
    }
    at += node.data.length;
  }
  return { start: start ?? 0, end };
}

function trimSpan({ span, text }: { span: TextSpan; text: string }): TextSpan {
  return {
    start: span.start + text.length - text.trimStart().length,
    end: span.end - (text.length - text.trimEnd().length),
  };
}

function pieceTexts(item: HTMLElement): string {
  return textNodes(item)
    .map(({ data }) => data)
    .join('');
}

/** The text of a paragraph, without the speaker's name and stage directions that stand in it. */
function textNodes(item: HTMLElement): Text[] {
  const host = item.querySelector('p');
  if (host === null) return [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest('[data-apart]') === null) nodes.push(node);
  return nodes;
}
