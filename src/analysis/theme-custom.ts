import type { Manifest, ThemeDefinition } from '../corpus/artifact.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { parseCue } from './theme-cue.ts';

/**
 * Themes of one's own, as a link carries them: `Water:water*,river basin,~dam,-dry land;@ukraine:!Bucha,Donbas*`.
 *
 * ```
 * own    = theme { ";" theme }
 * theme  = label ":" item { "," item }             a new theme
 *        | "@" id ":" change { "," change }        a shipped theme, changed for this view
 * item   = cue | "~" cue | "-" cue                 strong, weak, not
 *        | "~:" number                             how many different weak cues it takes, if not 2
 * change = item                                    added
 *        | "!" item                                taken away
 *        | "!*"                                    all shipped cues taken away
 * ```
 *
 * Cues are those of `themes.yaml`; quotes round one are allowed and dropped.
 */
export interface CustomTheme {
  theme: ThemeDefinition;
  /** The shipped theme that it stands in for; `null` for a new one. */
  shipped: ThemeDefinition | null;
}

/** What could not be read of one theme. */
export interface CustomProblem {
  /** The name in the link, or what stands there in place of one. */
  theme: string;
  message: string;
}

interface ParsedCustomTheme {
  /** `null` where no cue is left, or the label is missing, or there is no such shipped theme. */
  custom: CustomTheme | null;
  problems: CustomProblem[];
}

type CueList = 'strong' | 'weak' | 'not';
const signs: Record<CueList, string> = { strong: '', weak: '~', not: '-' };
const cueLists: CueList[] = ['strong', 'weak', 'not'];

/** Reads one theme. Never throws; what can be read is kept. */
export function parseCustomTheme(text: string, themes: readonly ThemeDefinition[] = []): ParsedCustomTheme {
  const at = text.indexOf(':');
  const head = at < 0 ? '' : text.slice(0, at).trim();
  const replaces = head.startsWith('@');
  const name = replaces ? head.slice(1).trim() : cleanLabel(head);
  const problems: CustomProblem[] = [];
  const report = (message: string) => problems.push({ theme: name === '' ? text.trim() : name, message });
  if (name === '') {
    report('expected a name, a colon and cues, such as Water:water*,dam');
    return { custom: null, problems };
  }
  const shipped = replaces ? (themes.find(({ id }) => id === name) ?? null) : null;
  if (replaces && shipped === null) {
    report('there is no theme of this id to change');
    return { custom: null, problems };
  }
  const theme: ThemeDefinition = {
    id: shipped?.id ?? ownThemeId(name),
    label: shipped?.label ?? name,
    definition: shipped?.definition ?? '',
    strong: [...(shipped?.strong ?? [])],
    weak: [...(shipped?.weak ?? [])],
    not: [...(shipped?.not ?? [])],
    weakNeeded: shipped?.weakNeeded ?? 2,
  };
  for (const item of text
    .slice(at + 1)
    .split(',')
    .map(unquote))
    if (item !== '') applyItem(theme, item, report);
  if (theme.strong.length + theme.weak.length === 0) {
    report('expected at least one cue, found none that can be read');
    return { custom: null, problems };
  }
  return { custom: { theme, shipped }, problems };
}

function applyItem(theme: ThemeDefinition, item: string, report: (message: string) => void): void {
  const needed = /^~:\s*([1-9])$/.exec(item)?.[1];
  if (needed !== undefined) {
    theme.weakNeeded = Number(needed);
    return;
  }
  const away = item.startsWith('!');
  if (away && item.slice(1).trim() === '*') {
    for (const list of cueLists) theme[list] = [];
    return;
  }
  const signed = unquote(away ? item.slice(1) : item);
  const list = signed.startsWith('~') ? 'weak' : signed.startsWith('-') ? 'not' : 'strong';
  const cue = parseCue(unquote(list === 'strong' ? signed : signed.slice(1)));
  if ('problem' in cue) report(cue.problem);
  else if (away) theme[list] = theme[list].filter((each) => each !== cue.text);
  else if (!theme[list].includes(cue.text)) theme[list].push(cue.text);
}

/** Writes a theme as `parseCustomTheme` reads it, the shorter way; `''` for a shipped theme that is not changed. */
export function formatCustomTheme({ shipped, theme }: CustomTheme): string {
  const needed = theme.weakNeeded === (shipped?.weakNeeded ?? 2) ? [] : [`~:${theme.weakNeeded}`];
  const all = [...itemsOf(theme), ...needed];
  if (shipped === null) return `${cleanLabel(theme.label) || 'Own theme'}:${all.join(',')}`;
  const [had, has] = [itemsOf(shipped), itemsOf(theme)];
  const changes = [
    ...had.filter((item) => !has.includes(item)).map((item) => `!${item}`),
    ...has.filter((item) => !had.includes(item)),
    ...needed,
  ];
  if (changes.length === 0) return '';
  const [apart, anew] = [changes.join(','), ['!*', ...all].join(',')];
  return `@${theme.id}:${apart.length <= anew.length ? apart : anew}`;
}

/** Writes several. */
export function formatCustomThemes(custom: readonly CustomTheme[]): string {
  return custom
    .map(formatCustomTheme)
    .filter((text) => text !== '')
    .join(';');
}

/** The id of a new theme: `own-` and the label in small Latin letters; it never is that of a shipped theme. */
export function ownThemeId(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'own-theme' : `own-${slug}`;
}

export interface CustomThemes {
  /** The manifest with the themes of one's own: the shipped one itself where there are none. */
  manifest: Manifest;
  custom: CustomTheme[];
  /** Those themes as a link writes them; what could not be read is gone. */
  text: string;
  problems: CustomProblem[];
}

const lastManifests = new WeakMap<Manifest, { text: string; result: CustomThemes }>();

/**
 * Puts themes of one's own beside the shipped ones, or in the place of those they change. The last result is kept, so
 * that the same text gives the same manifest.
 */
export function customizeManifest(manifest: Manifest, text: string): CustomThemes {
  const last = lastManifests.get(manifest);
  if (last?.text === text) return last.result;
  const custom: CustomTheme[] = [];
  const problems: CustomProblem[] = [];
  const themes = [...manifest.themes];
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const parsed = parseCustomTheme(part, manifest.themes);
    problems.push(...parsed.problems);
    if (parsed.custom === null) continue;
    const { shipped, theme } = parsed.custom;
    if (shipped === null) {
      const own = { ...theme, id: freeId(theme.id, new Set(themes.map(({ id }) => id))) };
      custom.push({ theme: own, shipped });
      themes.push(own);
    } else if (!themes.includes(shipped)) {
      problems.push({ theme: shipped.id, message: 'it is changed twice; the first change is taken' });
    } else if (formatCustomTheme(parsed.custom) !== '') {
      custom.push(parsed.custom);
      themes[themes.indexOf(shipped)] = theme;
    }
  }
  const result = {
    manifest: custom.length === 0 ? manifest : { ...manifest, themes },
    custom,
    text: formatCustomThemes(custom),
    problems,
  };
  lastManifests.set(manifest, { text, result });
  return result;
}

/** The same corpus, its themes those of `customizeManifest`: every measure takes it like the shipped one. */
export function customizeThemes<Corpus extends LoadedCorpus>(corpus: Corpus, text: string): Corpus {
  const { manifest } = customizeManifest(corpus.manifest, text);
  return manifest === corpus.manifest ? corpus : { ...corpus, manifest };
}

function itemsOf(theme: ThemeDefinition): string[] {
  return cueLists.flatMap((list) => theme[list].map((cue) => signs[list] + cue));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

/** Without the signs that the form needs, and without an @ at its head. */
function cleanLabel(label: string): string {
  return label
    .replace(/[\s:;\p{C}]+/gu, ' ')
    .replace(/^[\s@]+/, '')
    .trim();
}

function unquote(item: string): string {
  return item.replace(/["“”]/g, ' ').trim();
}
