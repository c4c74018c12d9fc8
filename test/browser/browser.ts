// A real node, a real Chromium, and eyes on everything that must not happen: errors in the console, requests to elsewhere.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { transaction } from '#base';
import { configOf, type Node, openNode } from '#node';
import { emptyNodePlace } from '../../src/node/testing.ts';
import { findChromium } from '../chromium.ts';
import { secretOfTests } from './totp-code.ts';

export interface Person {
  id: string;
  username: string;
  password: string;
  totpSecret: string;
}

export interface VisitOptions {
  language?: 'ar' | 'en' | 'fr';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Whether pages may run scripts. */
  script?: boolean;
  /** Signed in from the start. */
  as?: Person;
}

/** A window on the node. Disposing it fails when the console held an error or a request went elsewhere. */
export interface Visit extends AsyncDisposable {
  page: Page;
  /** Goes to an address of the node and waits until nothing is loading. */
  go(path: string): Promise<void>;
  /** A refusal that the test provokes is logged by the browser; say so before. */
  expectRefusal(status: number): void;
}

export interface Workbench extends AsyncDisposable {
  node: Node;
  person(username: string, roles: readonly string[], desks?: readonly string[] | '*'): Promise<Person>;
  visit(options?: VisitOptions): Promise<Visit>;
}

export const goodPassword = 'four camels cross the bridge';
const arguments_ = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'];

/** Boots an empty node without exercise data, in memory unless `MITHAQ_DATABASE_URL` says otherwise, and a Chromium. */
export async function openWorkbench(): Promise<Workbench> {
  await using opening = new AsyncDisposableStack();
  const data = await mkdtemp(join(tmpdir(), 'mithaq-browser-'));
  opening.defer(() => rm(data, { recursive: true, force: true }));
  const port = String(await freePort());
  const config = configOf({
    DATA: data,
    PORT: port,
    EXERCISE: 'off',
    LOG: 'error',
    LOCALE: 'ar-SA',
    RATE_LIMIT: '1000000',
  });
  const empty = opening.use(await emptyNodePlace());
  const node = opening.use(await openNode({ ...config, database: empty.place, busyAfter: 120_000 }));
  const bench = opening.use(await openWorkbenchOf(node));
  const open = opening.move();
  return { ...bench, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** A Chromium for a node that is there already, one of an alliance say; the node stays open when it closes. */
export async function openWorkbenchOf(node: Node): Promise<Workbench> {
  const executablePath = findChromium();
  assert.ok(executablePath !== undefined, 'NO CHROMIUM: set MITHAQ_CHROMIUM, or install one');
  assert.ok(existsSync('dist/web/index.html'), 'the web application is not built: npm run web:build');
  const browser = await chromium.launch({ executablePath, args: arguments_ });
  return {
    node,
    person: (username, roles, desks = '*') => makePerson(node, username, roles, desks),
    visit: (options = {}) => openVisit(node, browser, options),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function makePerson(
  node: Node,
  username: string,
  roles: readonly string[],
  desks: readonly string[] | '*',
): Promise<Person> {
  const ready = { username, name: username, password: goodPassword, totpSecret: secretOfTests, roles, desks };
  const id = await transaction(node.db, (tx) => node.signIn.addAccount(tx, ready));
  return { id, username, password: goodPassword, totpSecret: secretOfTests };
}

async function openVisit(node: Node, browser: Browser, options: VisitOptions): Promise<Visit> {
  const { language = 'ar', theme = 'light', width = 1440, height = 900, script = true, as } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
  });
  const origin = node.config.publicUrl;
  await context.addInitScript({ content: startOf(language, theme) });
  if (as !== undefined) {
    const { cookie } = await transaction(node.db, (tx) => node.signIn.openSession(tx, as.id));
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin, httpOnly: true }]);
  }
  const page = await context.newPage();
  // The first page of a file waits for everything the node and the browser do for the first time, beside other tests.
  page.setDefaultTimeout(30_000);
  const wrong: string[] = [];
  const expected = new Set<number>();
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const status = /status of (\d{3})/.exec(message.text())?.[1];
    if (status === undefined || !expected.has(Number(status)))
      wrong.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      wrong.push(`elsewhere: ${url}`);
  });
  const quiet = watchRequests(page);
  return {
    page,
    go: async (path) => {
      await page.goto(origin + path, { waitUntil: 'load' });
      await quiet();
    },
    expectRefusal: (status) => void expected.add(status),
    [Symbol.asyncDispose]: async () => {
      // A failure inside the test is the one to read; this one names what else was wrong.
      for (const line of wrong) process.stderr.write(`${page.url()} ${line}\n`);
      await context.close();
      assert.deepEqual(wrong, []);
    },
  };
}

/**
 * Waits until nothing has been loading for a tenth of a second, and what came was drawn. Playwright's own `networkidle`
 * waits five times as long, at every address.
 */
function watchRequests(page: Page): () => Promise<void> {
  const loading = new Set<unknown>();
  let since = performance.now();
  const ended = (request: unknown) => {
    loading.delete(request);
    since = performance.now();
  };
  page.on('request', (request) => void loading.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    since = performance.now();
    while (loading.size > 0 || performance.now() - since < 100) await page.waitForTimeout(20);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  };
}

/** What the person chose on this machine before; an explicit choice on the page stays stronger. */
const startOf = (language: string, theme: string): string => `
  if (localStorage.getItem('mithaq.language') === null) localStorage.setItem('mithaq.language', '${language}');
  if (localStorage.getItem('mithaq.theme') === null) localStorage.setItem('mithaq.theme', '${theme}');`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
