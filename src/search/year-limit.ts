/**
 * More words than this are not searched for times unasked: 2 million take 0.6 s, 25 million 8 s, in which the worker
 * answers nothing else.
 */
export const mostWordsForYears = 5_000_000;
