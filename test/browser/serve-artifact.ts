import type { Page } from 'playwright-core';
import type { Artifact } from '../../src/prebuild/build-corpus.ts';

/** Answers requests for the artifact's files with another artifact. */
export async function serveArtifact(page: Page, { files }: Artifact): Promise<void> {
  await page.route('**/data/**', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\/data\//, ''));
    return files.has(name) ? route.fulfill({ json: files.get(name) }) : route.fulfill({ status: 404 });
  });
}
