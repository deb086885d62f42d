// One quiet Chromium for a judge, and many pages in it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

// Without these flags the browser looks for its maker's servers, which a closed network refuses many times a second.
const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Runs `work` with a browser, and takes the browser and its folder away after it. */
export async function withBrowser(executablePath, work) {
  const home = mkdtempSync(join(tmpdir(), "volantino-judge-"));
  // A phone has a font for each script; this machine may have none, and a row of boxes judges nothing.
  const fonts = join(home, ".local/share/fonts");
  mkdirSync(join(home, ".local/share"), { recursive: true });
  symlinkSync(fileURLToPath(new URL("../../../fonts", import.meta.url)), fonts);
  const browser = await chromium.launch({
    executablePath, chromiumSandbox: false, args: quiet, env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, ".local/share") },
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs `judge(item)` for every item, as many at a time as there are workers, each with its own page. */
export async function shared(items, workers, start, judge) {
  let next = 0;
  await Promise.all(Array.from({ length: workers }, async () => {
    const own = await start();
    while (next < items.length) await judge(own, items[next++]);
    await own.close();
  }));
}

const sessions = new WeakMap();

/** Sets the size of letters that a reader has chosen in the browser: 1 is the usual 16 px. */
export async function letters(page, times) {
  // The size holds as long as its session.
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  const fontSizes = { standard: 16 * times, fixed: 13 * times };
  await sessions.get(page).send("Page.setFontSizes", { fontSizes });
}

export const open = (page, file) => page.goto(pathToFileURL(file).href, { waitUntil: "load" });

/** How far a page is wider than its window, in px; WCAG 1.4.10 allows nothing. */
export const overflow = (page) => page.evaluate(() =>
  document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
