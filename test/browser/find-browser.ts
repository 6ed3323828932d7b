import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** A place where a browser may be: how to launch it from there, or `null` where nothing is. */
interface Candidate {
  name: string;
  locate(): LaunchOptions | null | Promise<LaunchOptions | null>;
}

export interface FoundBrowser {
  /** The candidate's name. */
  name: string;
  version: string;
  options: LaunchOptions;
}

/** Nothing that a test did not ask for may go over the network. */
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--no-pings',
  '--font-render-hinting=none',
];

const commandNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** From what is at hand to what must be fetched. */
const candidates: Candidate[] = [
  { name: 'CHROMIUM_PATH', locate: () => executable(process.env['CHROMIUM_PATH']) },
  // Before an installed one: it is the same on every machine, and without windows of its own it takes half the time.
  { name: '@sparticuz/chromium', locate: unpackChromium },
  ...commandNames.map((command): Candidate => ({ name: command, locate: () => executable(onPath(command)) })),
  // Where their installers put them on macOS and Windows, as Playwright knows.
  { name: 'Chrome', locate: () => (process.platform === 'linux' ? null : { channel: 'chrome' }) },
  { name: 'Edge', locate: () => (process.platform === 'linux' ? null : { channel: 'msedge' }) },
  { name: 'the cache of Playwright', locate: () => (existsSync(chromium.executablePath()) ? {} : null) },
  { name: 'the download of Playwright', locate: downloadByPlaywright },
  { name: 'apt-get install chromium', locate: installByApt },
];

/**
 * The first browser that really launches. To be called once for the whole run: a launch is tried for each, and one of
 * them may have to be unpacked or fetched.
 */
export async function findBrowser(from: readonly Candidate[] = candidates): Promise<FoundBrowser> {
  const failures: string[] = [];
  for (const { name, locate } of from) {
    try {
      const located = await locate();
      if (located === null) continue;
      // Playwright starts Chromium without its sandbox unless asked, as root and in containers must be.
      const options: LaunchOptions = { headless: true, args: quietArguments, ...located };
      const browser = await chromium.launch({ ...options, timeout: 30_000 });
      const version = browser.version();
      await browser.close();
      return { name, version, options };
    } catch (error) {
      failures.push(`- ${name}: ${firstReason(error)}`);
    }
  }
  throw new Error(
    [
      'No browser for the tests could be launched. Set CHROMIUM_PATH to a Chromium or Chrome, or install one:',
      '  npx playwright-core install --with-deps chromium',
      ...(failures.length === 0 ? ['Nothing was found to try.'] : ['What was tried:', ...failures]),
    ].join('\n'),
  );
}

function executable(path: string | null | undefined): LaunchOptions | null {
  return path ? { executablePath: path } : null;
}

function onPath(command: string): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command + suffix))
    .find((path) => existsSync(path));
}

function downloadByPlaywright(): LaunchOptions | null {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  console.error('No browser is at hand; Playwright downloads one (about 110 MB).');
  run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], 300_000);
  return {};
}

function installByApt(): LaunchOptions | null {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return null;
  console.error('No browser is at hand; apt-get installs chromium on this machine.');
  run('apt-get', ['update', '-qq'], 120_000);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 400_000);
  return executable(onPath('chromium'));
}

function run(command: string, args: string[], timeout: number): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync(command, args, { env, timeout, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
}

/** Playwright's messages are long; the browser's own complaint says most. */
function firstReason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return (lines.find((line) => line.includes('[err]')) ?? lines[0] ?? '').trim().slice(0, 300);
}
