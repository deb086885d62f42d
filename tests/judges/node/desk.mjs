// The desk in a browser: node desk.mjs BROWSER ADDRESS
// ADDRESS is that of a desk that runs. Search, one section, a slip, the building, what was taken last, and
// axe on each page. Prints one JSON array, an object for each finding: { file, where, rule, help, nodes }.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withBrowser } from "./browser.mjs";

const [browserPath, address] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const findings = [];

await withBrowser(browserPath, async (browser) => {
  for (const javaScriptEnabled of [true, false]) {
    const where = `scripts ${javaScriptEnabled ? "on" : "off"}`;
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const find = (rule, help, nodes = []) => findings.push({ file: page.url(), where, rule, help, nodes });
    page.on("pageerror", (error) => find("script", error.message));
    const story = async (name, work) => {
      try {
        await work();
      } catch (error) {
        find(name, error.message.split("\n")[0]);
      }
    };
    const accessible = async () => {
      if (!javaScriptEnabled) return;
      await page.evaluate(axe);
      for (const colorScheme of ["dark", "light"]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate((values) =>
          globalThis.axe.run(document, { runOnly: { type: "tag", values } }), tags);
        for (const v of violations) find(v.id, `${colorScheme}: ${v.help}`, v.nodes.map((n) => n.target.join(" ")));
      }
    };
    /** What the desk answers to the address of a link, as its cookies have it. */
    const sheet = async (link, rule) => {
      const answer = await context.request.get(new URL(await link.getAttribute("href"), page.url()).href);
      const body = await answer.body();
      if (!answer.ok() || body.subarray(0, 5).toString() !== "%PDF-") find(rule, `answers ${answer.status()}`);
      return body;
    };

    await story("search", async () => {
      await page.goto(address);
      await accessible();
      await page.locator("form[role=search] input[type=search]").fill("muffa");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/cerca?**");
      await accessible();
      const hits = page.locator(".desk-hits > li");
      if ((await hits.count()) === 0) find("search", "muffa is not found");
      const part = hits.locator("a[type='application/pdf']", { hasText: "solo questa parte" }).first();
      const whole = hits.locator("a[type='application/pdf']", { hasText: "Stampa tutto" }).first();
      const [small, large] = [await sheet(part, "section"), await sheet(whole, "print")];
      if (small.length >= large.length) find("section", "is not smaller than the whole");
      await page.locator("#lingua").selectOption("ar");
      await page.locator("form[role=search] button").click();
      await page.waitForURL("**lingua=ar**");
      const arabic = await hits.locator("a[type='application/pdf']").first().getAttribute("href");
      if (!arabic?.startsWith("/ar/")) find("search", `leads to ${arabic} in Arabic`);
      await page.goto(new URL("/cerca?q=zzzz", address).href);
      if (!(await page.locator("[role=status]").textContent())?.includes("Nessun")) find("search", "does not say that nothing was found");
      await accessible();
    });

    await story("slip", async () => {
      await page.goto(new URL("/ar/appuntamento", address).href);
      await accessible();
      const form = page.locator("form.desk-slip");
      const person = "Bianca Prova";
      for (const [field, value] of [["date", "2026-12-03"], ["time", "10:30"], ["person", person]]) {
        await form.locator(`[name="${field}"]`).fill(value);
      }
      // The browser's own viewer is not here: the answer is looked at on its way.
      const [answer] = await Promise.all([
        page.waitForResponse((one) => one.request().method() === "POST"),
        form.locator("button").click(),
      ]);
      const headers = answer.headers();
      if (headers["content-type"] !== "application/pdf") find("slip", `answers ${headers["content-type"]}`);
      if (!/no-store/.test(headers["cache-control"] ?? "")) find("slip", "may be kept by the browser");
      if (answer.url().includes("Bianca") || page.url().includes("Bianca")) find("slip", "a name stands in the address");
      await page.goto(address);
      const kept = javaScriptEnabled ? await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])) : "";
      const cookies = JSON.stringify(await context.cookies());
      if (/Bianca|appointment/.test(kept + cookies)) find("slip", "leaves a trace on the device");
      await page.goto(new URL("/ar/appuntamento", address).href);
      if (await page.locator(`[value*="Bianca"]`).count()) find("slip", "comes back");
    });

    await story("faults", async () => {
      await page.goto(new URL("/ar/appuntamento", address).href);
      const form = page.locator("form.desk-slip");
      // What a browser's own field would not let through.
      await form.locator('[name="person"]').fill("中".repeat(100));
      await Promise.all([page.waitForResponse((one) => one.request().method() === "POST"), form.locator("button").click()]);
      await page.waitForLoadState();
      if (!(await page.locator("[role=alert]").count())) find("faults", "a name that cannot be printed is taken");
      if (!(await page.locator('[name="person"]').inputValue()).startsWith("中")) find("faults", "what was typed is gone");
      await accessible();
    });

    if (javaScriptEnabled) {
      await story("last", async () => {
        await page.goto(new URL("/ar/index.html", address).href);
        // A sheet is opened beside the page, which stays.
        await page.locator("a.main").nth(1).evaluate((link) => {
          link.addEventListener("click", (event) => event.preventDefault());
          link.click();
        });
        await page.goto(address);
        const last = page.locator(".desk-last li a");
        if ((await last.count()) !== 1) find("last", `${await last.count()} sheets are offered again`);
        else await sheet(last.first(), "last");
        await accessible();
        await page.locator(".desk-last button").click();
        if (await page.locator(".desk-last li a:visible").count()) find("last", "is not forgotten");
      });
    }

    await story("nowhere", async () => {
      const answer = await page.goto(new URL("/ar/niente.pdf", address).href);
      if (answer?.status() !== 404) find("nowhere", `answers ${answer?.status()}`);
      await accessible();
    });
    await context.close();
  }
});
console.log(JSON.stringify(findings));
