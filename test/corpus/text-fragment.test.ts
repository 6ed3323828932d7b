import { expect, it } from 'vitest';
import { addressAtWords } from '../../src/corpus/text-fragment.ts';

it.each([
  ['https://a.example/x', 'peace, and war', 'https://a.example/x#:~:text=peace%2C%20and%20war'],
  ['https://a.example/#top', 'post-war', 'https://a.example/#top:~:text=post%2Dwar'],
  ['https://a.example', ' ', 'https://a.example'],
  [
    'https://a.example',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://a.example#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  ],
])('%s at “%s”', (address, words, expected) => {
  expect(addressAtWords(address, words)).toBe(expected);
});
