/** Files that the page of the single-file build carries in elements of their own, `<script type="…" data-file="…">`. */
export function carriedText(path: string): string | null {
  return carriedElements().find((element) => element.dataset['file'] === path)?.textContent ?? null;
}

/** The files below a folder by name, or `null` in a page that fetches them. */
export function carriedFolder(folder: `${string}/`): Record<string, string> | null {
  const below = carriedElements().flatMap((element): [string, string][] => {
    const path = element.dataset['file'] ?? '';
    return path.startsWith(folder) ? [[path.slice(folder.length), element.textContent]] : [];
  });
  return below.length === 0 ? null : Object.fromEntries(below);
}

function carriedElements(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('body > script[data-file]'));
}
