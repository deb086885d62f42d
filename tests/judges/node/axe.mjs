// Holds HTML pages against WCAG 2.2 AA with axe-core: node axe.mjs BROWSER once|each FILE…
// `once`: each page at 320 px, all rules in light, the contrast in dark. `each`: each page in every
// condition below. Prints one JSON array, an object for each finding:
// { file, where, rule, help, nodes }. A page that scrolls sideways is a finding too (WCAG 1.4.10).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { letters, open, overflow, shared, withBrowser } from "./browser.mjs";

const [browserPath, plan, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = {
  all: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  contrast: { type: "rule", values: ["color-contrast"] },
};
const conditions = [];
for (const width of plan === "once" ? [320] : [320, 1200]) {
  for (const times of plan === "once" ? [1] : [1, 2]) {
    for (const colorScheme of ["light", "dark"]) {
      const runOnly = plan === "once" && colorScheme === "dark" ? rules.contrast : rules.all;
      conditions.push({ width, times, colorScheme, runOnly });
    }
  }
}

const findings = [];
// Two at a time: one paints while the other counts.
await withBrowser(browserPath, (browser) => shared(files, 2, () => browser.newPage(), async (page, file) => {
  for (const { width, times, colorScheme, runOnly } of conditions) {
    const where = `${width} px, letters × ${times}, ${colorScheme}`;
    const find = (rule, help, nodes = []) => findings.push({ file, where, rule, help, nodes });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await letters(page, times);
    if (runOnly === rules.all || plan === "each") await open(page, file);
    // The button that reads aloud is judged too, though no voice is here.
    await page.evaluate(() => document.querySelectorAll(".listen, .listen button").forEach((e) => { e.hidden = false; }));
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    if (Math.abs(size - 19.2 * times) > 0.1) find("letters", `they are ${size} px, not ${19.2 * times}`);
    await page.evaluate(axe);
    const { violations, checked } = await page.evaluate(async (runOnly) => {
      const { violations, passes } = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
      return { violations, checked: passes.length };
    }, runOnly);
    if (checked === 0) find("axe", "no rule was applied");
    for (const v of violations) find(v.id, v.help, v.nodes.map((n) => n.target.join(" ")));
    const wide = await overflow(page);
    if (wide > 0) find("reflow", `the page is ${wide} px wider than the window`);
  }
}));
findings.sort((a, b) => (a.file + a.where).localeCompare(b.file + b.where));
console.log(JSON.stringify(findings));
