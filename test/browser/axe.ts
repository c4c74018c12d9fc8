import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA and axe's best practice on the page as it stands. */
export async function assertAccessible(page: Page, screen: string): Promise<void> {
  await dialogsAreNamed(page);
  await withoutHint(page);
  await page.evaluate(source);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<{ violations: Violation[] }>(run);
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((n) => `${id} at ${n.target.join(' ')}: ${n.failureSummary}`),
  );
  assert.deepEqual(told, [], screen);
}

/** A dialog that opens gets its name a moment after its box: one that gets none within two seconds is axe's to tell. */
async function dialogsAreNamed(page: Page): Promise<void> {
  const named = `[...document.querySelectorAll('[role=dialog]')].every((one) => Boolean(one.ariaLabel ||
    document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent))`;
  for (let tries = 0; tries < 40 && !(await page.evaluate<boolean>(named)); tries++) await page.waitForTimeout(50);
}

/** The hint under a pointer that rests where it last clicked is not of the page: it goes when the pointer does. */
async function withoutHint(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  const gone = `document.querySelector('[role=tooltip]') === null`;
  for (let tries = 0; tries < 20 && !(await page.evaluate<boolean>(gone)); tries++) await page.waitForTimeout(50);
}

/** The page itself never scrolls sideways. */
export async function assertNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const [scroll, client] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  assert.ok(scroll <= client, `${screen} is ${scroll} wide in a window of ${client}`);
}

/** Nor does anything on it scroll sideways in a frame of its own: on a phone a table is a card a row. */
export async function assertNoFrameScrolls(page: Page, screen: string): Promise<void> {
  await assertNoSidewaysScroll(page, screen);
  const frames = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.className + ' ' + one.scrollWidth + ' in ' + one.clientWidth)`);
  assert.deepEqual(frames, [], screen);
}
