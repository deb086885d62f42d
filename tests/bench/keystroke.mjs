// From a key stroke to the new picture of the sheet: node tests/bench/keystroke.mjs BROWSER ADDRESS
// ADDRESS is that of `volantino desk --edit`, in a release build. Prints milliseconds from the key's
// event to the picture on the page, for each language: the median and the worst of many strokes.
import { withBrowser } from "../judges/node/browser.mjs";

const [browserPath, address, count = "40"] = process.argv.slice(2);
await withBrowser(browserPath, async (browser) => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  for (const tag of ["ar", "ur", "uk", "zh-Hans", "bn", "am"]) {
    await page.goto(new URL(`/correggi/${tag}/home-care/home-signing-text`, address).href);
    await page.waitForFunction(() => Number(document.getElementById("figura").dataset.turn) > 0);
    await page.evaluate(() => {
      window.times = [];
      let pressed = 0;
      document.addEventListener("keydown", () => { pressed = performance.now(); }, true);
      new MutationObserver(() => window.times.push(performance.now() - pressed))
        .observe(document.getElementById("figura"), { attributeFilter: ["data-turn"] });
    });
    await page.keyboard.press("Control+End");
    for (let i = 0; i < Number(count); i += 1) {
      const seen = await page.evaluate(() => window.times.length);
      // The letter of a key stroke, and then the stroke that takes it away.
      await page.keyboard.press(i % 2 === 0 ? "Space" : "Backspace");
      if (i % 2 === 0) await page.keyboard.press("1");
      await page.waitForFunction((seen) => window.times.length > seen, seen);
      if (i % 2 === 1) await page.keyboard.press("Backspace");
      await page.waitForTimeout(400);
    }
    const times = (await page.evaluate(() => window.times)).sort((a, b) => a - b);
    const pages = await page.locator("#pagina").textContent();
    const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
    console.log(`${tag}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms, of ${times.length}; ${pages}`);
  }
});
