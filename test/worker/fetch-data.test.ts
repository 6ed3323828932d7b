import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDataFrom } from '../../src/worker/fetch-data.ts';

describe('fetchDataFrom', () => {
  const load = fetchDataFrom('http://x/deep/data/');
  afterEach(() => vi.unstubAllGlobals());

  it('asks for a file below the folder', async () => {
    const fetched = vi.fn(async () => Response.json([1]));
    vi.stubGlobal('fetch', fetched);
    expect(await load('tokens.json')).toEqual([1]);
    expect(fetched).toHaveBeenCalledWith(new URL('http://x/deep/data/tokens.json'));
  });

  it('asks for the state of the data that the address names', async () => {
    const fetched = vi.fn(async () => Response.json([1]));
    vi.stubGlobal('fetch', fetched);
    await fetchDataFrom('http://x/deep/data/?1a2b')('tokens.json');
    expect(fetched).toHaveBeenCalledWith(new URL('http://x/deep/data/tokens.json?1a2b'));
  });

  it('fetches nothing where the page carries the files', async () => {
    vi.stubGlobal('fetch', vi.fn());
    const carried = fetchDataFrom('file:///data/', { 'tokens.json': '[1]', 'index.json': '[' });
    expect(await carried('tokens.json')).toEqual([1]);
    await expect(carried('topics.json')).rejects.toThrow('does not carry it');
    await expect(carried('index.json')).rejects.toThrow('expected JSON');
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['no network', async () => Promise.reject(new TypeError('failed')), 'could not be fetched'],
    ['no file', async () => new Response('', { status: 404 }), '404'],
    ['no JSON', async () => new Response('<html>'), 'expected JSON'],
  ])('names the file when there is %s', async (_, fetched, message) => {
    vi.stubGlobal('fetch', fetched);
    await expect(load('tokens.json')).rejects.toMatchObject({
      name: 'ArtifactError',
      message: expect.stringContaining(message),
    });
  });
});
