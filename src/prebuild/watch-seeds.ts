import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import type { buildCorpus as BuildCorpus } from './build-corpus.ts';
import type { readSeeds as ReadSeeds } from './read-seeds.ts';
import { formatSourceDiagnostic } from './source-diagnostic.ts';

/** What the development server answers with. */
interface Served {
  /** Path below `data/` → what the build would write there. */
  files: ReadonlyMap<string, unknown>;
  /** What a person has to mend, one line each. */
  errors: string[];
}

/** A file that is saved often comes as several events. */
const quietMilliseconds = 80;

/**
 * For development: answers requests for `data/` from the seeds, built by the project's own code as it stands, and
 * loads the page anew when a transcript, corpus.yaml, themes.yaml or that code is saved. What is wrong with them is
 * said in the terminal and over the page, and the rest of the corpus is shown.
 */
export function watchSeeds(seeds: string): Plugin {
  return {
    name: 'rostrum:watch-seeds',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      const folder = resolve(root, seeds);
      const watched = [
        folder,
        ...['corpus', 'analysis', 'search', 'prebuild'].map((l) => resolve(root, 'src', l)),
      ];
      let turn = 0;
      let served = serveSeeds(server, folder, null);

      const rebuild = async (mine: number, before: Promise<Served>): Promise<Served> => {
        await wait(quietMilliseconds);
        if (mine !== turn) return served;
        const next = await serveSeeds(server, folder, await before);
        server.ws.send({ type: 'full-reload', path: '*' });
        return next;
      };
      server.watcher.add(folder).on('all', (_event, path) => {
        if (watched.some((each) => resolve(path).startsWith(each + sep))) served = rebuild(++turn, served);
      });
      // A page says hello after each load; what is wrong is then said again.
      server.ws.on('connection', () => void served.then(({ errors }) => showOverPage(server, errors)));

      server.middlewares.use('/data/', (request, response, next) => {
        const answer = async () => {
          const { files } = await served;
          const name = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname.slice(1));
          if (!files.has(name)) {
            next();
            return;
          }
          response.setHeader('content-type', 'application/json');
          response.setHeader('cache-control', 'no-store');
          response.end(JSON.stringify(files.get(name)));
        };
        void answer();
      });
    },
  };
}

/** Builds the artifact; where the code itself fails, what was served before stays. */
async function serveSeeds(server: ViteDevServer, folder: string, before: Served | null): Promise<Served> {
  const { logger } = server.config;
  try {
    const reader = await server.ssrLoadModule('/src/prebuild/read-seeds.ts');
    const builder = await server.ssrLoadModule('/src/prebuild/build-corpus.ts');
    const readSeeds: typeof ReadSeeds = reader['readSeeds'];
    const buildCorpus: typeof BuildCorpus = builder['buildCorpus'];
    const { files, manifest } = buildCorpus(await readSeeds(folder));
    for (const diagnostic of manifest.diagnostics)
      if (diagnostic.severity !== 'info') logger.warn(formatSourceDiagnostic(diagnostic));
    logger.info(`seeds: ${manifest.documents.length} speeches`, { timestamp: true });
    const errors = manifest.diagnostics.filter(({ severity }) => severity === 'error');
    return { files, errors: errors.map(formatSourceDiagnostic) };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error(message);
    return { files: before?.files ?? new Map(), errors: [message] };
  }
}

function showOverPage(server: ViteDevServer, errors: readonly string[]): void {
  if (errors.length > 0)
    server.ws.send({ type: 'error', err: { message: errors.join('\n'), stack: '', plugin: 'seeds' } });
}
