import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { startPlayground } from '../playground.mjs';
import { dayBefore } from './generate-notes.mjs';

const note = (index, today) => `---
type: interview
date: ${dayBefore(today, 1)}
time: "10:00"
company: Company ${index}
role: Engineer
interviewers:
  - Ana Ruiz ${index} <ana${index}@company.example>
next_steps:
  - "me: send portfolio"
---

## Debrief

- went well
`;

/** Time of our own scripts, styles and layout in milliseconds, as the browser counts it. */
async function workIn(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000;
}

/**
 * The list with so many open rows in a real browser: the work of painting it first, the work of one frame while it is
 * scrolled from end to end, and how many rows are in the document.
 */
export async function measureList(rows, today) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  for (let index = 0; index < rows / 2; index += 1) {
    const path = join(folder, `Interviews/Interview ${index}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, note(index, today));
  }
  const playground = await startPlayground({ vaultDir: folder });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 800 } });
    await page.goto(`${playground.url}&now=${today}T12:00`);
    await page.waitForSelector('body[data-ready="true"]', { timeout: 120_000 });
    await page.evaluate(() => window.playground.flush());
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const open = () =>
      page.evaluate(async () => {
        const { app } = window.playground;
        for (const leaf of app.workspace.getLeavesOfType('interview-follow-up-due')) leaf.detach();
        await new Promise(requestAnimationFrame);
        performance.mark('open');
        app.commands.executeCommandById('interview-follow-up:open-due-list');
      });
    await open();
    await page.waitForSelector('.interview-follow-up-row');
    const before = await workIn(session);
    await open();
    await page.waitForSelector('.interview-follow-up-row');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const painting = (await workIn(session)) - before;
    const inDocument = await page.locator('.interview-follow-up-row').count();
    const scrolled = await workIn(session);
    const frames = await page.evaluate(async () => {
      const list = document.querySelector('.interview-follow-up-rows');
      let frames = 0;
      for (let top = 0; top < list.scrollHeight && frames < 300; top += 400) {
        list.scrollTop = top;
        frames += 1;
        await new Promise(requestAnimationFrame);
      }
      return frames;
    });
    return { rows, inDocument, painting, frame: ((await workIn(session)) - scrolled) / frames };
  } finally {
    await browser.close();
    await playground.close();
    await rm(folder, { recursive: true, force: true });
  }
}
