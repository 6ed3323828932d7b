import { describe, expect, it } from 'vitest';
import { detectLanguage, explainLanguage, isRightToLeft } from '../../src/corpus/text-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'We have met in this hall to speak of the rivers and of those who live on them.'],
    ['fr', 'Nous nous sommes réunis dans cette salle pour parler des rivières et de ceux qui y vivent.'],
    ['de', 'Wir sind in dieser Halle, um von den Flüssen zu sprechen und von denen, die an ihnen leben.'],
    ['es', 'Nos hemos reunido en esta sala para hablar de los ríos y de las personas que viven en ellos.'],
    ['ru', 'Мы собрались в этом зале, чтобы говорить о реках и о тех, кто на них живёт, и это не ново.'],
    ['uk', 'Ми зібралися в цьому залі, щоб говорити про річки та про тих, хто на них живе, і це не нове.'],
    ['ar', 'اجتمعنا في هذه القاعة لنتحدث عن الأنهار وعن الذين يعيشون عليها'],
    ['zh', '我们在这个大厅里开会，谈谈河流，也谈谈住在河边的人们，这不是第一次'],
    ['ja', 'わたしたちはこのホールに集まり、川について、そして川のそばに住む人々について話します。'],
    ['und', '12 34 56'],
  ])('%s', (code, text) => expect(detectLanguage(text)).toBe(code));
});

describe('explainLanguage', () => {
  it('says nothing of English, and what does not hold for others', () => {
    expect(explainLanguage('en-GB')).toEqual([]);
    expect(explainLanguage('zh')[0]).toMatchObject({ code: 'no-word-borders', severity: 'warning' });
    expect(explainLanguage('ru')[0]).toMatchObject({ code: 'other-language', severity: 'info' });
  });
});

describe('isRightToLeft', () => {
  it('knows Arabic, Hebrew and Persian', () => {
    expect(['ar', 'he', 'fa-IR', 'en', 'arn'].map(isRightToLeft)).toEqual([true, true, true, false, false]);
  });
});
