import { describe, expect, it } from 'vitest';
import { believeLabels, parseTurnLabel } from '../../src/corpus/turn-labels.ts';

describe('parseTurnLabel', () => {
  it.each([
    ['Sergey Lavrov: Great minds think alike.', 'Sergey Lavrov', 'Sergey Lavrov:'],
    ['THE PRESIDENT:  Thank you.', 'THE PRESIDENT', 'THE PRESIDENT:'],
    [
      'President of Russia Vladimir Putin: Good afternoon.',
      'President of Russia Vladimir Putin',
      'President of Russia Vladimir Putin:',
    ],
    [
      'Mr. Nebenzia (Russian Federation) (spoke in Russian): I thank you.',
      'Mr. Nebenzia',
      'Mr. Nebenzia (Russian Federation) (spoke in Russian):',
    ],
    [
      'The Secretary of State (Mrs. Ann Thorne): I beg to move.',
      'Mrs. Ann Thorne',
      'The Secretary of State (Mrs. Ann Thorne):',
    ],
    ['С.В.Лавров: Да, весной.', 'С.В.Лавров', 'С.В.Лавров:'],
    ['Ned Price (00:04):', 'Ned Price', 'Ned Price (00:04):'],
    ['[00:01:02] Ann Lee: Thank you.', 'Ann Lee', '[00:01:02] Ann Lee:'],
    ['Q. Will you?', 'Q', 'Q.'],
    ['Q What has been the response?', 'Q', 'Q'],
    ['PREGUNTA.- ¿Cuánto?', 'PREGUNTA', 'PREGUNTA.-'],
    ['Вопрос (перевод с английского): Будут ли?', 'Вопрос', 'Вопрос (перевод с английского):'],
    ['王毅：谢谢大家。', '王毅', '王毅：'],
  ])('%s', (text, name, label) => {
    const found = parseTurnLabel(text);
    expect(found?.name).toBe(name);
    expect(found?.label).toBe(label);
  });

  it.each([
    'Here is a fresh example: yesterday it was announced.',
    'Ladies and gentlemen: welcome.',
    'Photo: the minister at the gate.',
    'We have one aim: peace.',
    'At 11:17 we met.',
    'A word on Syria.',
    'https://www.un.org/',
  ])('is none: %s', (text) => expect(parseTurnLabel(text)).toBeNull());

  it('leaves the words of the turn behind the label', () => {
    const text = 'MR PRICE:  Good afternoon.';
    expect(text.slice(parseTurnLabel(text)?.length)).toBe('Good afternoon.');
  });
});

function labelsOf(...texts: string[]) {
  return texts.flatMap((text) => parseTurnLabel(text) ?? []);
}

describe('believeLabels', () => {
  it('does not believe a single pair of capitals before a colon', () => {
    expect(believeLabels(labelsOf('Climate Action: We must move.'), new Set()).size).toBe(0);
  });

  it('believes a name that the page names', () => {
    expect(believeLabels(labelsOf('Fyodor Lukyanov: You are spot on.'), new Set(['lukyanov'])).size).toBe(1);
  });

  it('believes what stands again', () => {
    expect(
      believeLabels(labelsOf('Ann Lee: Yes.', 'Bo Li: No.', 'Ann Lee: Yes.', 'Bo Li: No.'), new Set()).size,
    ).toBe(4);
  });
});
