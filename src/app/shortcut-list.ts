/** What a key does, as Help lists it. */
export const shortcuts = [
  ['/', 'Search'],
  ['[ and ]', 'Read the speech before, or after; in Compare, on the side that is not pinned'],
  ['n and p', 'In Read: the next hit, or the one before; in Compare: the next match'],
  ['c', 'In Read: copy the words that are selected, with their citation'],
  ['← → Enter', 'In the text of Read: choose a word, open its card; a click on it does the same'],
  ['f', 'Full screen, for a lecture; the arrow keys step through it'],
  ['Esc', 'Close the evidence or this help'],
  ['?', 'This help'],
] as const;
