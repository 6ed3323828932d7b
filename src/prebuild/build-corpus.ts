import { checkTheme } from '../analysis/theme-check.ts';
import { computeNames } from '../analysis/name-finder.ts';
import { countNames } from '../analysis/name-index.ts';
import { decodeNames } from '../analysis/name-lexicon.ts';
import type { NameFile } from '../analysis/name-model.ts';
import { nearestWords } from '../analysis/nearest-word.ts';
import { decodeThemes } from '../analysis/theme-lexicon.ts';
import { computeTopics } from '../analysis/topic-steps.ts';
import { encodeTokens, loadTokens, type TokenFile } from '../analysis/token-columns.ts';
import { splitTokens } from '../analysis/token-shards.ts';
import { schemaVersion, type Manifest } from '../corpus/artifact.ts';
import { parseHistory } from '../corpus/decode-history.ts';
import type { FingerprintHistory } from '../corpus/fingerprint-history.ts';
import { hashText } from '../corpus/content-hash.ts';
import { explainDuplicates } from '../corpus/duplicates.ts';
import { assignIds } from '../corpus/document-ids.ts';
import { parseSource } from '../corpus/parse-source.ts';
import type { SpeechDocument } from '../corpus/speech-document.ts';
import { buildParagraphIndex, hasParagraphIndex } from '../search/paragraph-index.ts';
import { parseCorpusSettings, type CorpusSettings } from './corpus-settings.ts';
import { stateNames } from './state-names.ts';
import { summarizeDocument } from './summarize-document.ts';

/** What `seeds/` holds, read. */
export interface Seeds {
  /** Transcripts, by file name. */
  files: { name: string; content: Uint8Array | string }[];
  /** Text of corpus.yaml, themes.yaml and names.yaml; `null` where there is none. */
  corpusYaml: string | null;
  themesYaml: string | null;
  namesYaml?: string | null;
  /** Text of history.json, the states that links may have been made from. */
  historyJson?: string | null;
  /** Files that could not be read at all. */
  diagnostics: Manifest['diagnostics'];
}

/** The artifact: path below `public/data/` → what is written there as JSON. */
export interface Artifact {
  manifest: Manifest;
  tokens: TokenFile;
  names: NameFile;
  files: Map<string, unknown>;
  /** The states that were known before; what `history.json` holds. */
  history: FingerprintHistory;
}

/** Makes everything that the app loads from what `seeds/` holds. The same seeds give the same artifact. */
export function buildCorpus(seeds: Seeds): Artifact {
  const diagnostics = [...seeds.diagnostics];
  const { settings, diagnostics: ofSettings } = parseCorpusSettings(seeds.corpusYaml ?? '');
  for (const diagnostic of ofSettings) diagnostics.push({ file: 'corpus.yaml', ...diagnostic });
  const { themes, lines: themeLines, diagnostics: ofThemes } = decodeThemes(seeds.themesYaml);
  for (const diagnostic of ofThemes) diagnostics.push({ file: 'themes.yaml', ...diagnostic });

  const { lexicon, diagnostics: ofNames } = decodeNames(seeds.namesYaml ?? null, stateNames());
  for (const diagnostic of ofNames) diagnostics.push({ file: 'names.yaml', ...diagnostic });

  const parsed = [...seeds.files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, content }) => {
      const result = parseSource(name, content, overrideFor(settings, name));
      for (const diagnostic of result.diagnostics) diagnostics.push({ file: name, ...diagnostic });
      return result.documents;
    });
  for (const name of settings.documents.keys())
    if (!seeds.files.some((file) => file.name === name)) diagnostics.push(unknownFile(name, seeds));
  const withIds = assignIds(parsed.map(({ document }) => document));
  for (const [d, said] of explainDuplicates(withIds)) withIds[d]?.diagnostics.push(...said);
  const entries = withIds
    .flatMap((document, i) => {
      const source = parsed[i]?.source;
      return source ? [{ document, summary: summarizeDocument(document, source) }] : [];
    })
    .sort((a, b) => compareDates(a.document, b.document));

  const documents = entries.map(({ summary }) => summary);
  const fingerprint = hashText(
    JSON.stringify([
      schemaVersion,
      documents.map((summary) => [summary.id, summary.fingerprint]),
      themes,
      lexicon.names,
    ]),
  ).slice(0, 8);
  const manifest: Manifest = {
    schemaVersion,
    fingerprint,
    title: settings.title,
    shortTitle: settings.shortTitle ?? settings.title,
    description: settings.description,
    rights: settings.rights,
    documents,
    themes,
    diagnostics,
  };
  const history = readHistory(seeds, diagnostics);
  const speeches = entries.map(({ document }) => document);
  const tokens = encodeTokens(speeches, fingerprint);
  const names = computeNames(loadTokens(tokens), lexicon, fingerprint);
  manifest.names = countNames(names).slice(0, 1_000);
  if (speeches.length > 0) {
    const columns = loadTokens(tokens);
    for (const theme of themes)
      for (const { code, severity, message } of checkTheme(columns, theme, { unused: false }))
        diagnostics.push({
          file: 'themes.yaml',
          line: themeLines.get(theme.id) ?? null,
          code,
          severity,
          message,
        });
  }
  return {
    manifest,
    tokens,
    names,
    history,
    files: new Map<string, unknown>([
      ['corpus.json', manifest],
      ...splitTokens(tokens),
      // Built when it is written: commands that only count do without.
      ...(hasParagraphIndex(tokens.ids.length)
        ? [
            ['index.json', { toJSON: () => buildParagraphIndex(loadTokens(tokens)).toJSON() }] satisfies [
              string,
              unknown,
            ],
          ]
        : []),
      ['topics.json', { toJSON: () => computeTopics({ manifest, columns: loadTokens(tokens) }) }],
      ['names.json', names],
      ['history.json', history],
      // One line here for each further file of the artifact.
      ...speeches.map((document): [string, unknown] => [`documents/${document.id}.json`, document]),
    ]),
  };
}

function readHistory(seeds: Seeds, diagnostics: Manifest['diagnostics']): FingerprintHistory {
  const text = seeds.historyJson ?? null;
  const known = text === null ? { steps: [] } : parseHistory(text);
  if (!('problem' in known)) return known;
  diagnostics.push({
    file: 'history.json',
    line: null,
    code: 'history',
    severity: 'error',
    message: `expected the states that \`rostrum build --record\` writes; ${known.problem}. Old links are told less until it is mended or removed`,
  });
  return { steps: [] };
}

function compareDates(a: SpeechDocument, b: SpeechDocument): number {
  const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : 1;
}

function overrideFor(settings: CorpusSettings, name: string) {
  return { ...settings.defaults, ...settings.documents.get(name) };
}

function unknownFile(name: string, seeds: Seeds): Manifest['diagnostics'][number] {
  const [nearest] = nearestWords(
    name,
    seeds.files.map((file) => file.name),
  );
  return {
    file: 'corpus.yaml',
    line: null,
    code: 'settings-file',
    severity: 'warning',
    message: `documents: there is no file "${name}" in seeds/${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
  };
}
