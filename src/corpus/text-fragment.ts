/**
 * The address of a web page at the words that are quoted (https://wicg.github.io/scroll-to-text-fragment/). Long
 * quotations are given by their first and last words. A browser that finds them scrolls to them; others ignore it.
 */
export function addressAtWords(address: string, quotation: string): string {
  const words = quotation.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return address;
  const directive =
    words.length <= 12
      ? encodeWords(words)
      : `${encodeWords(words.slice(0, 5))},${encodeWords(words.slice(-5))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

// Comma, hyphen and ampersand part the pieces of a directive.
function encodeWords(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
