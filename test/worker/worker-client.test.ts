import { describe, expect, it, vi } from 'vitest';
import { encodeTokens } from '../../src/analysis/token-columns.ts';
import { buildParagraphIndex } from '../../src/search/paragraph-index.ts';
import type { LoadData } from '../../src/worker/corpus-engine.ts';
import { createCorpusService } from '../../src/worker/corpus-service.ts';
import { createCorpusClient, type WorkerPort } from '../../src/worker/worker-client.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({ '2017-04-26': ['NATO and more NATO.'], '2021-06-24': ['No such word.'] });
const tokens = encodeTokens(
  [
    {
      id: '2017-04-26',
      paragraphs: [{ n: 1, startLine: 1, speaker: 'A', counted: true, text: 'NATO and more NATO.' }],
    },
    {
      id: '2021-06-24',
      paragraphs: [{ n: 1, startLine: 1, speaker: 'A', counted: true, text: 'No such word.' }],
    },
  ],
  'test',
);
const files: Record<string, unknown> = {
  'tokens.json': tokens,
  'index.json': JSON.parse(JSON.stringify(buildParagraphIndex(corpus.columns))),
};
const carriedFiles = Object.fromEntries(
  Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
);
const loadFiles: LoadData = async (name) => files[name];

/** A worker without a thread: messages are cloned, and come later. */
function fakeWorker(loadData: LoadData) {
  const listeners = new Map<string, ((event: MessageEvent) => void)[]>();
  const emit = (type: string, data?: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener(new MessageEvent(type, { data }));
  };
  const receive = createCorpusService(
    (message) => setTimeout(() => emit('message', structuredClone(message))),
    () => loadData,
  );
  const sent: unknown[] = [];
  const port: WorkerPort = {
    postMessage: (message: never) => {
      sent.push(message);
      setTimeout(() => receive(structuredClone(message)));
    },
    terminate: vi.fn(),
    addEventListener: (type: string, listener: never) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
  };
  return { port, sent, emit };
}

const clientOf = (port: WorkerPort) =>
  createCorpusClient({ manifest: corpus.manifest, baseUrl: 'http://x/data/', startWorker: () => port });

describe('the corpus client', () => {
  it('gives the same answer from a worker and in the page', async () => {
    const inWorker = await clientOf(fakeWorker(loadFiles).port).ask('search', { query: 'nato' });
    const inPage = await createCorpusClient({
      manifest: corpus.manifest,
      baseUrl: 'file:///no/where/',
      carried: carriedFiles,
      startWorker: () => {
        throw new Error('SecurityError');
      },
    }).ask('search', { query: 'nato' });
    expect(inWorker).toMatchObject({ count: 2, passageCount: 1 });
    expect(inWorker.passages[0]?.score).toBeGreaterThan(0);
    expect(inWorker).toEqual(inPage);
  });

  it('hands the worker the files that the page carries', async () => {
    const { port, sent } = fakeWorker(loadFiles);
    const { manifest } = corpus;
    createCorpusClient({ manifest, baseUrl: 'b', carried: carriedFiles, startWorker: () => port });
    expect(sent).toEqual([{ kind: 'open', manifest, baseUrl: 'b', carried: carriedFiles }]);
  });

  it('counts themes of one’s own, in a worker and in the page', async () => {
    const args = { theme: 'own-pact', measure: 'paragraphs' as const, selection: {} };
    const clients = [
      clientOf(fakeWorker(loadFiles).port),
      createCorpusClient({
        manifest: corpus.manifest,
        baseUrl: 'file:///no/where/',
        carried: carriedFiles,
        startWorker: () => {
          throw new Error('SecurityError');
        },
      }),
    ];
    for (const client of clients) {
      const asked = (own?: string) => client.ask('themeEvidence', args, undefined, undefined, own);
      const [with_, without] = await Promise.all([asked('Pact:nato'), asked()]);
      expect(with_).toMatchObject({ passageCount: 1, cues: [{ text: 'NATO', count: 2 }] });
      expect(without).toBeNull();
    }
  });

  it('answers several questions at once, and loads each file once', async () => {
    const loadData = vi.fn(loadFiles);
    const client = clientOf(fakeWorker(loadData).port);
    const answers = await Promise.all(
      ['nato', 'word', 'absent'].map((query) => client.ask('search', { query, exact: true })),
    );
    expect(answers.map(({ count }) => count)).toEqual([2, 1, 0]);
    expect(loadData.mock.calls).toEqual([['tokens.json'], ['index.json']]);
  });

  it('does not run a question that nobody waits for any more', async () => {
    const loadData = vi.fn(loadFiles);
    const { port, sent } = fakeWorker(loadData);
    const abort = new AbortController();
    const asked = clientOf(port).ask('search', { query: 'nato' }, abort.signal);
    abort.abort(new Error('left the view'));
    await expect(asked).rejects.toThrow('left the view');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toContainEqual({ kind: 'cancel', id: 1 });
    expect(loadData).not.toHaveBeenCalled();
    const asking = clientOf(port).ask('search', { query: 'nato' }, AbortSignal.abort(new Error('too late')));
    await expect(asking).rejects.toThrow('too late');
  });

  it('carries the name of an error across', async () => {
    const broken = { 'another build': { ...tokens, fingerprint: 'other' }, damage: { words: 1 } };
    for (const file of Object.values(broken)) {
      const asked = clientOf(fakeWorker(async () => file).port).ask('search', { query: 'nato' });
      await expect(asked).rejects.toMatchObject({
        name: 'ArtifactError',
        message: expect.stringContaining('tokens.json'),
      });
    }
  });

  it('tries again after a load that failed', async () => {
    let failures = 1;
    const client = clientOf(
      fakeWorker(async (name) => {
        if (failures-- > 0) throw new Error('offline');
        return files[name];
      }).port,
    );
    await expect(client.ask('search', { query: 'nato' })).rejects.toThrow('offline');
    expect(await client.ask('search', { query: 'nato' })).toMatchObject({ count: 2 });
  });

  it('goes on in the page when the worker cannot start or dies', async () => {
    const fetched = vi.fn(async (url: URL) => Response.json(files[url.pathname.slice('/data/'.length)]));
    vi.stubGlobal('fetch', fetched);
    const refused = createCorpusClient({
      manifest: corpus.manifest,
      baseUrl: 'http://x/data/',
      startWorker: () => {
        throw new Error('SecurityError');
      },
    });
    expect(await refused.ask('search', { query: 'nato' })).toMatchObject({ count: 2 });

    const { emit, port } = fakeWorker(() => new Promise(() => {}));
    const client = clientOf(port);
    const asked = client.ask('search', { query: 'nato' });
    emit('error');
    expect(await asked).toMatchObject({ count: 2 });
    expect(await client.ask('search', { query: 'word' })).toMatchObject({ count: 1 });
    expect(port.terminate).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
