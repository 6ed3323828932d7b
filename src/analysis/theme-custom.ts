import type { ThemeDefinition } from '../corpus/artifact.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { parseCue } from './theme-cue.ts';

/**
 * A theme of one's own, as a link carries it: `Water:water*|river basin|~dam|-dam near/2 project`.
 *
 * ```
 * theme   = label ":" item { "|" item }     a new theme
 *         | "@" id ":" item { "|" item }    a shipped theme with other cues, for this view
 * item    = cue              strong
 *         | "~" cue          weak
 *         | "-" cue          not
 *         | "~:" number      how many different weak cues it takes, if not 2
 * ```
 *
 * Cues are those of `themes.yaml`; quotes round one are allowed and dropped. Several themes are joined with `;`.
 */
export interface CustomTheme {
  theme: ThemeDefinition;
  /** True where it stands in for the shipped theme of the same id. */
  replaces: boolean;
}

export interface ParsedCustomTheme {
  /** `null` where no cue is left or the label is missing. */
  custom: CustomTheme | null;
  /** What could not be read, in words. */
  problems: string[];
}

/** Reads one theme. Never throws; what can be read is kept. */
export function parseCustomTheme(text: string): ParsedCustomTheme {
  const at = text.indexOf(':');
  const head = cleanLabel(at < 0 ? '' : text.slice(0, at));
  const replaces = head.startsWith('@');
  const name = replaces ? head.slice(1).trim() : head;
  if (at < 0 || name === '')
    return {
      custom: null,
      problems: [`expected a name, a colon and cues (Water:water*|dam), found "${text}"`],
    };
  const problems: string[] = [];
  const lists = { strong: [] as string[], weak: [] as string[], not: [] as string[] };
  let weakNeeded = 2;
  for (const item of text
    .slice(at + 1)
    .split('|')
    .map(unquote)) {
    if (item === '') continue;
    const needed = /^~:\s*([1-9])$/.exec(item);
    if (needed) {
      weakNeeded = Number(needed[1]);
      continue;
    }
    const list = item.startsWith('~') ? 'weak' : item.startsWith('-') ? 'not' : 'strong';
    const cue = parseCue(unquote(list === 'strong' ? item : item.slice(1)));
    if ('problem' in cue) problems.push(`"${name}": ${cue.problem}`);
    else if (!lists[list].includes(cue.text)) lists[list].push(cue.text);
  }
  if (lists.strong.length + lists.weak.length === 0)
    return { custom: null, problems: [...problems, `"${name}": expected at least one cue after the colon`] };
  const theme = {
    id: replaces ? name : ownThemeId(name),
    label: name,
    definition: '',
    ...lists,
    weakNeeded,
  };
  return { custom: { theme, replaces }, problems };
}

/** Writes a theme as `parseCustomTheme` reads it; signs that the form needs are taken out of the label. */
export function formatCustomTheme({ replaces, theme }: CustomTheme): string {
  const head = replaces ? `@${theme.id}` : cleanLabel(theme.label).replace(/^@+\s*/, '');
  const items = [
    ...theme.strong,
    ...theme.weak.map((cue) => `~${cue}`),
    ...theme.not.map((cue) => `-${cue}`),
    ...(theme.weakNeeded === 2 ? [] : [`~:${theme.weakNeeded}`]),
  ];
  return `${head}:${items.join('|')}`;
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

export interface CustomizedCorpus {
  /** The same tokens with the themes of one's own: every measure takes it like the shipped corpus. */
  corpus: LoadedCorpus;
  custom: CustomTheme[];
  problems: string[];
}

const lastCustomized = new WeakMap<LoadedCorpus, { text: string; result: CustomizedCorpus }>();

/**
 * Puts themes of one's own (joined with `;`) beside the shipped ones, or in the place of those they change. The last
 * result is kept, so that the same text gives the same corpus; only themes that differ are coded anew.
 */
export function customizeThemes(corpus: LoadedCorpus, text: string): CustomizedCorpus {
  const last = lastCustomized.get(corpus);
  if (last?.text === text) return last.result;
  const custom: CustomTheme[] = [];
  const problems: string[] = [];
  let themes = [...corpus.manifest.themes];
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const parsed = parseCustomTheme(part);
    problems.push(...parsed.problems);
    if (parsed.custom === null) continue;
    const { replaces, theme } = parsed.custom;
    const shipped = themes.find(({ id }) => id === theme.id);
    if (replaces && !shipped) {
      problems.push(`there is no theme "${theme.id}" to change; its cues are left out`);
      continue;
    }
    const taken = new Set(themes.map(({ id }) => id));
    const own: CustomTheme =
      replaces && shipped
        ? { replaces, theme: { ...theme, label: shipped.label, definition: shipped.definition } }
        : { replaces, theme: { ...theme, id: freeId(theme.id, taken) } };
    custom.push(own);
    themes = replaces ? themes.map((each) => (each === shipped ? own.theme : each)) : [...themes, own.theme];
  }
  const result: CustomizedCorpus =
    custom.length === 0
      ? { corpus, custom, problems }
      : { corpus: { ...corpus, manifest: { ...corpus.manifest, themes } }, custom, problems };
  lastCustomized.set(corpus, { text, result });
  return result;
}

/** A theme as an entry of `themes.yaml`, to paste there. */
export function formatThemeYaml(theme: ThemeDefinition): string {
  return [
    `  - id: ${theme.id}`,
    `    label: ${JSON.stringify(theme.label)}`,
    `    definition: ${JSON.stringify(theme.definition || theme.label)}`,
    ...yamlList('strong', theme.strong),
    ...yamlList('weak', theme.weak),
    ...(theme.weakNeeded === 2 ? [] : [`    weakNeeded: ${theme.weakNeeded}`]),
    ...yamlList('not', theme.not),
    '',
  ].join('\n');
}

function yamlList(key: string, cues: string[]): string[] {
  return cues.length === 0 ? [] : [`    ${key}:`, ...cues.map((cue) => `      - ${JSON.stringify(cue)}`)];
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

function cleanLabel(label: string): string {
  return label.replace(/[\s:;|\p{C}]+/gu, ' ').trim();
}

function unquote(item: string): string {
  return item.replace(/["“”]/g, ' ').trim();
}
