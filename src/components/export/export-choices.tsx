import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewState } from '../../url-state/view-state.tsx';
import { useCorpus } from '../corpus-access.tsx';
import { saveFile } from '../controls/save-file.ts';
import { formatEmbedCode } from '../embed-code.ts';
import { EmbedCodeField } from '../embed-code-field.tsx';
import { safeFileName } from '../../corpus/export/file-name.ts';
import { aboutExport, type ExportAbout } from './export-about.ts';
import type { Exported } from './exported.ts';
import { formatTable, type TableFormat, tableFormats } from './format-table.ts';
import { formatReceipt, type Question, questionsBehind } from './receipt.ts';

const pictures = [
  { format: 'svg', label: 'SVG', type: 'image/svg+xml' },
  { format: 'png', label: 'PNG, double size', type: 'image/png' },
] as const;

/** Files and pictures of a figure, and the command lines that give the same numbers. */
export default function ExportChoices<Row>({ figure, title, note, table, drawing }: Exported<Row>) {
  const corpus = useCorpus();
  const { state, shareAddress } = useViewState();
  const questions = useQuestions();
  const [failure, setFailure] = useState<string | null>(null);
  const about = (): Promise<ExportAbout> =>
    aboutExport({
      figure,
      title,
      note: note(),
      questions,
      state,
      manifest: corpus.manifest,
      ask: corpus.ask,
      link: shareAddress({ embed: '0', figure: null }),
    });
  const nameOf = (extension: string) =>
    safeFileName(`rostrum-${figure}-${corpus.manifest.fingerprint.slice(0, 8)}`, extension);

  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const saveTable = async (format: TableFormat, type: string) => {
    const rows = table.loadRows === undefined ? table.rows : await table.loadRows();
    saveFile(nameOf(format), type, formatTable({ ...table, rows }, format, await about()));
  };
  const savePicture = async (format: 'svg' | 'png', type: string) => {
    const host = drawing();
    if (host === null) return;
    const { drawFigure, rasterize } = await import('./draw-figure.ts');
    const svg = drawFigure(host, await about());
    saveFile(nameOf(format), type, format === 'svg' ? svg : await rasterize(svg));
  };

  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="text-note text-ink-3">Table, unrounded</span>
        {tableFormats.map(({ format, label, type }) => (
          <button
            key={format}
            type="button"
            className="link min-h-6 min-w-6"
            onClick={() => void attempt(() => saveTable(format, type))}
          >
            {label}
          </button>
        ))}
        <span className="text-note text-ink-3">Picture, as shown</span>
        {pictures.map(({ format, label, type }) => (
          <button
            key={format}
            type="button"
            className="link min-h-6 min-w-6"
            onClick={() => void attempt(() => savePicture(format, type))}
          >
            {label}
          </button>
        ))}
        <span className="text-note text-ink-3">Report of this view</span>
        <button type="button" className="link min-h-6 min-w-6" onClick={() => window.print()}>
          Print
        </button>
      </div>
      {failure !== null && (
        <p role="alert" className="text-warning">
          The file could not be made: {failure}
        </p>
      )}
      <Embedding code={formatEmbedCode(shareAddress({ embed: '1', figure, evidence: null }), title)} />
      <Receipt commands={formatReceipt(questionsBehind(figure, questions, state), state.own)} />
    </div>
  );
}

function Embedding({ code }: { code: string }) {
  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer text-note text-ink-2">
        This figure in another page
      </summary>
      <EmbedCodeField code={code} />
    </details>
  );
}

function Receipt({ commands }: { commands: readonly string[] }) {
  if (commands.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer text-note text-ink-2">
        The same numbers from the command line
      </summary>
      <pre
        className="max-h-48 overflow-auto py-1 text-note whitespace-pre-wrap wrap-anywhere"
        role="region"
        aria-label="Command lines"
        tabIndex={0}
      >
        {commands.join('\n')}
      </pre>
    </details>
  );
}

/** What the view has put to the corpus: each question once. */
function useQuestions(): Question[] {
  const { manifest, own } = useCorpus();
  const cache = useQueryClient().getQueryCache();
  return cache.findAll({ type: 'active' }).flatMap(({ queryKey }) => {
    const [fingerprint, ofOwn, name, args] = queryKey;
    return fingerprint === manifest.fingerprint &&
      ofOwn === own &&
      typeof name === 'string' &&
      queryKey.length === 4
      ? [{ name, args }]
      : [];
  });
}
