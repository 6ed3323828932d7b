import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    appAddress: string;
    /** Where the browser of the whole run listens. */
    browserAddress: string;
  }
}

/** Serves the build below a path of its own, so that a path from the root would be noticed, and launches a browser. */
export default async function setup(project: TestProject) {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(dist))
    throw new Error('There is no dist/ to test. Run “npm run test:browser”, which builds it first.');
  const { name, version, options } = await findBrowser();
  console.log(`Browser: Chromium ${version} from ${name}`);
  const browser = await chromium.launchServer(options);
  const server = await serveFolder(dist, '/some/where/');
  project.provide('appAddress', server.address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
