import {
  type CustomTheme,
  customizeManifest,
  formatCustomTheme,
  formatCustomThemes,
} from '../../../analysis/theme-custom.ts';
import { parseCue } from '../../../analysis/theme-cue.ts';
import type { Manifest, ThemeDefinition } from '../../../corpus/artifact.ts';
import type { UrlState } from '../../../url-state/parameters.ts';

/** A theme as it is typed: cues in lines or with commas between. */
export interface Draft {
  label: string;
  strong: string;
  weak: string;
  not: string;
  weakNeeded: number;
}

export type CueField = 'strong' | 'weak' | 'not';

/** What is being written: a theme of one's own by its number, or a shipped one by its id. */
export interface EditTarget {
  /** Place among the themes of one's own; one past the last for one that is not there yet. */
  place: number;
  custom: CustomTheme | null;
  shipped: ThemeDefinition | null;
}

/** @param edit the `edit` of the link: "2" is the second new theme, "ukraine" a shipped one */
export function editTarget(
  edit: string,
  custom: readonly CustomTheme[],
  shippedThemes: readonly ThemeDefinition[],
): EditTarget | null {
  if (/^\d+$/.test(edit)) {
    const fresh = custom.filter(({ shipped }) => shipped === null)[Number(edit) - 1];
    return { place: fresh ? custom.indexOf(fresh) : custom.length, custom: fresh ?? null, shipped: null };
  }
  const shipped = shippedThemes.find(({ id }) => id === edit);
  if (shipped === undefined) return null;
  const place = custom.findIndex((each) => each.shipped?.id === edit);
  return { place: place < 0 ? custom.length : place, custom: custom[place] ?? null, shipped };
}

/** The `edit` of a link that writes a theme: the number of a new one, the id of a shipped one. */
export function editOf(theme: CustomTheme, custom: readonly CustomTheme[]): string {
  if (theme.shipped !== null) return theme.shipped.id;
  return String(custom.filter(({ shipped }) => shipped === null).indexOf(theme) + 1);
}

/** The `edit` that begins a new theme. */
export function nextEdit(custom: readonly CustomTheme[]): string {
  return String(custom.filter(({ shipped }) => shipped === null).length + 1);
}

export function draftOf({ custom, shipped }: EditTarget): Draft {
  const theme = custom?.theme ?? shipped;
  return {
    label: theme?.label ?? '',
    strong: theme?.strong.join('\n') ?? '',
    weak: theme?.weak.join('\n') ?? '',
    not: theme?.not.join('\n') ?? '',
    weakNeeded: theme?.weakNeeded ?? 2,
  };
}

export interface ReadDraft {
  /** `null` where there is no cue to count by. */
  custom: CustomTheme | null;
  problems: { field: CueField; message: string }[];
}

/** Reads what is typed; a cue that cannot be read is named, the others hold. */
export function readDraft(draft: Draft, shipped: ThemeDefinition | null): ReadDraft {
  const problems: ReadDraft['problems'] = [];
  const read = (field: CueField) => {
    const cues = new Set<string>();
    for (const line of draft[field].split(/[\n,;]/)) {
      if (line.trim() === '') continue;
      const cue = parseCue(line.replace(/["“”]/g, ' '));
      if ('problem' in cue) problems.push({ field, message: cue.problem });
      else cues.add(cue.text);
    }
    return [...cues];
  };
  const [strong, weak, not] = [read('strong'), read('weak'), read('not')];
  const { weakNeeded } = draft;
  if (strong.length + weak.length === 0) return { custom: null, problems };
  const base = shipped ?? { id: '', label: draft.label, definition: '' };
  return { custom: { theme: { ...base, strong, weak, not, weakNeeded }, shipped }, problems };
}

/** What a link says of a theme, to see whether it is still what was typed. */
export function writtenText(target: EditTarget): string {
  return target.custom === null ? '' : formatCustomTheme(target.custom);
}

/** The change of the link that puts a theme in its place, or takes it away; what names it by its id follows. */
export function changeOwn(
  shipped: Manifest,
  state: UrlState,
  place: number,
  theme: CustomTheme | null,
): Partial<UrlState> {
  const before = customizeManifest(shipped, state.own);
  const list: (CustomTheme | null)[] = [...before.custom];
  list[place] = theme;
  const own = formatCustomThemes(list.filter((each) => each !== null));
  const old = before.custom[place]?.theme.id;
  const after = customizeManifest(shipped, own);
  const id = theme === null || theme.shipped !== null ? null : (after.custom[place]?.theme.id ?? null);
  const stays = old !== undefined && after.manifest.themes.some((each) => each.id === old);
  const follow = (named: string | null) => (named !== null && named === old && !stays ? id : named);
  const { evidence } = state;
  return {
    own,
    theme: follow(state.theme),
    about: follow(state.about),
    passages: follow(state.passages),
    evidence: evidence?.kind === 'theme' && evidence.subject === old && !stays ? null : evidence,
  };
}
