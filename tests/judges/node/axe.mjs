// Holds HTML pages against WCAG 2.2 AA with axe-core in a browser: node axe.mjs BROWSER FILE…
// Each page at 320 and 1200 px, light and dark. Prints one JSON array, an object for each finding:
// { file, where, rule, help, nodes }. A page that scrolls sideways is a finding too (WCAG 1.4.10).
import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const home = mkdtempSync(join(tmpdir(), "volantino-axe-"));
const findings = [];

// Without these flags the browser looks for its maker's servers, which a closed network refuses many times a second.
const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({
  executablePath: browserPath, chromiumSandbox: false, args: quiet, env: { ...process.env, HOME: home },
});
try {
  for (const width of [320, 1200]) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      for (const file of files) {
        const page = await context.newPage();
        const where = `${width} px, ${colorScheme}`;
        await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(
          (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), tags);
        if (passes.length === 0) findings.push({ file, where, rule: "axe", help: "no rule was applied", nodes: [] });
        for (const v of violations) {
          findings.push({ file, where, rule: v.id, help: v.help, nodes: v.nodes.map((n) => n.target.join(" ")) });
        }
        const [wide, seen] = await page.evaluate(() => [document.scrollingElement.scrollWidth, document.documentElement.clientWidth]);
        if (wide > seen) findings.push({ file, where, rule: "reflow", help: `the page is ${wide} px wide`, nodes: [] });
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
console.log(JSON.stringify(findings));
