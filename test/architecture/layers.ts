/** Layers from the ground up. A file may import from its own folder's layer and from those before it. */
export const layers = ['corpus', 'analysis', 'search', 'url-state', 'components', 'views', 'app'];

/** Layers beside the stack, and what they may see. */
const asideLayers: Record<string, string[]> = {
  prebuild: ['corpus', 'analysis', 'search', 'prebuild'],
  worker: ['corpus', 'analysis', 'search', 'worker'],
};

const browserOnly: [pattern: RegExp, home: string, what: string][] = [
  [/\b(?:window\.|globalThis\.)?(?:location|history)\.(?!length\b)\w+/, 'url-state', 'location or history'],
];

/**
 * The rules of the house that a file breaks, one sentence each; none for a file in order.
 *
 * @param path from the project's root, with forward slashes
 */
export function layerViolations(path: string, source: string): string[] {
  const layer = /^src\/([^/]+)\//.exec(path)?.[1];
  if (layer === undefined) return [];
  const found: string[] = [];
  for (const specifier of importsOf(source)) {
    if (specifier.startsWith('node:') && layer !== 'prebuild')
      found.push(`${path} imports ${specifier}; only prebuild and tests may`);
    if (specifier === 'recharts' && !path.startsWith('src/components/charts/'))
      found.push(`${path} imports recharts; only components/charts may`);
    if (!specifier.startsWith('.')) continue;
    const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
    const targetLayer = /^src\/([^/]+)\//.exec(target)?.[1];
    if (targetLayer === undefined) continue;
    if (!visibleFrom(layer).includes(targetLayer))
      found.push(`${path} imports ${target}: ${layer} may not see ${targetLayer}`);
    const view = /^src\/views\/([^/]+)\//;
    if (layer === 'views' && targetLayer === 'views' && view.exec(path)?.[1] !== view.exec(target)?.[1])
      found.push(`${path} imports another view, ${target}`);
  }
  for (const [pattern, home, what] of browserOnly) {
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    if (layer !== home && pattern.test(code)) found.push(`${path} touches ${what}; only ${home} may`);
  }
  return found;
}

function visibleFrom(layer: string): string[] {
  const aside = asideLayers[layer];
  if (aside) return aside;
  // The app starts the worker; it is nobody else's business.
  const below = layers.slice(0, layers.indexOf(layer) + 1);
  return layer === 'app' ? [...below, 'worker'] : below;
}

function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s*|new URL\(\s*)['"]([^'"]+)['"]/g;
  return Array.from(source.matchAll(pattern), (match) => match[1] ?? '');
}
