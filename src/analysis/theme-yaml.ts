import type { ThemeDefinition } from '../corpus/artifact.ts';

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
