import type { CourseStep } from '../../analysis/theme-course.ts';

/** A theme in the course of a speech: the paragraphs that carry it, in running order. */
export interface CourseRow {
  id: string;
  label: string;
  steps: CourseStep[];
}

/** The themes of a speech by their first appearance, so that the course of the argument runs from corner to corner. */
export function computeCourseRows(
  course: readonly CourseStep[],
  themes: readonly { id: string; label: string }[],
): CourseRow[] {
  return themes
    .map(({ id, label }) => ({
      id,
      label,
      steps: course.filter((step) => step.counted && step.themes.includes(id)),
    }))
    .filter(({ steps }) => steps.length > 0)
    .sort((x, y) => (x.steps[0]?.n ?? 0) - (y.steps[0]?.n ?? 0));
}

/** Paragraphs that are counted and carry no theme. */
export function uncodedSteps(course: readonly CourseStep[]): CourseStep[] {
  return course.filter(({ counted, themes }) => counted && themes.length === 0);
}

/** "Begins with Greeting and procedure, ends with Arms control; most paragraphs are on Western policy." */
export function summarizeCourse(course: readonly CourseStep[], rows: readonly CourseRow[]): string {
  const [first] = rows;
  const most = rows.reduce<CourseRow | undefined>(
    (best, row) => (best === undefined || row.steps.length > best.steps.length ? row : best),
    undefined,
  );
  if (first === undefined || most === undefined) return `${course.length} paragraphs, none on a theme.`;
  const lastThemes = course.findLast(({ themes, counted }) => counted && themes.length > 0)?.themes ?? [];
  const last = rows.find(({ id }) => id === lastThemes[0]) ?? most;
  return `${course.length} paragraphs. The first theme is ${first.label}, the last ${last.label}; the most paragraphs, ${most.steps.length}, are on ${most.label}.`;
}
