import { useState } from 'react';
import { formatThemeYaml } from '../../../analysis/theme-yaml.ts';
import { saveFile } from '../../../components/controls/save-file.ts';
import type { ThemeDefinition } from '../../../corpus/artifact.ts';

/** Themes as `themes.yaml` has them, to keep them for good. */
export function ThemeYaml({ themes }: { themes: readonly ThemeDefinition[] }) {
  const [said, setSaid] = useState('');
  const yaml = themes.map(formatThemeYaml).join('\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(yaml);
      setSaid('Copied.');
    } catch {
      setSaid('The clipboard is closed to this page: mark the text below and copy it.');
    }
  };
  return (
    <details className="mt-6 border-t border-rule pt-2">
      <summary className="cursor-pointer py-1 text-row font-semibold">For themes.yaml</summary>
      <p className="mt-1 max-w-[66ch] text-note text-ink-2">
        Paste this under <code>themes:</code> in <code>seeds/themes.yaml</code>, in place of an entry with the
        same id if there is one, and the theme is one of the corpus’s own.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 text-note">
        <button type="button" className="link" onClick={() => void copy()}>
          Copy
        </button>
        <button
          type="button"
          className="link"
          onClick={() => saveFile('themes-own.yaml', 'text/yaml', `themes:\n${yaml}`)}
        >
          Download
        </button>
        <span role="status">{said}</span>
      </p>
      <pre
        role="region"
        aria-label="Themes as YAML"
        tabIndex={0}
        className="mt-2 max-h-72 overflow-auto bg-sunk p-3 text-note whitespace-pre-wrap"
      >
        {yaml}
      </pre>
    </details>
  );
}
