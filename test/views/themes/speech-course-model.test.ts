import { expect, it } from 'vitest';
import { computeCourse } from '../../../src/analysis/theme-course.ts';
import {
  computeCourseRows,
  summarizeCourse,
  uncodedSteps,
} from '../../../src/views/themes/speech-course-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { themeOf } from '../../analysis/theme-columns.ts';

const corpus = corpusOf({
  a: ['welcome', 'war and peace', { text: 'peace', speaker: 'B' }, 'nothing', 'war', 'war, then peace'],
});
corpus.manifest.themes = ['peace', 'war', 'welcome', 'moon'].map((id) =>
  themeOf({ id, label: id, strong: [id] }),
);
const course = computeCourse(corpus, 'a');
const rows = computeCourseRows(course, corpus.manifest.themes);

it('runs by first appearance, with the speaker’s own paragraphs only', () => {
  expect(rows.map(({ id, steps }) => [id, steps.map(({ n }) => n)])).toEqual([
    ['welcome', [1]],
    ['peace', [2, 6]],
    ['war', [2, 5, 6]],
  ]);
});

it('names the paragraphs on none of the themes', () => {
  expect(uncodedSteps(course).map(({ n }) => n)).toEqual([4]);
});

it('says itself in a sentence', () => {
  expect(summarizeCourse(course, rows)).toBe(
    '6 paragraphs. The first theme is welcome, the last peace; the most paragraphs, 3, are on war.',
  );
  expect(summarizeCourse(course, [])).toBe('6 paragraphs, none on a theme.');
});
