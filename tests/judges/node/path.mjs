// The way from the front page to a sheet: node path.mjs BROWSER ADDRESS
// ADDRESS is the front page's, of a folder (file:) or of a server. Prints one JSON array, an object for
// each finding: { file, where, rule, help, nodes }. On a phone's and a PC's size, by pointer, by keyboard
// alone, and with scripts off; in Italian, Arabic and Chinese.
import { withBrowser } from "./browser.mjs";

const [browserPath, address] = process.argv.slice(2);
const wanted = [
  { tag: "it", typed: ["italiano", "Ital"], title: "Numeri di emergenza" },
  { tag: "ar", typed: ["arabo", "العربية", "marocco"], title: "Numeri di emergenza" },
  { tag: "zh-Hans", typed: ["cinese", "中文", "cina"], title: "Numeri di emergenza" },
];
const sizes = { phone: { width: 360, height: 740 }, PC: { width: 1280, height: 800 } };

/** The door of a language. */
const door = (page, tag) => page.locator(`.doors a[hreflang="${tag}"]`);
/** The card of the leaflet. */
const card = (page, title) => page.locator(".cards > li", { hasText: title }).first();

const findings = [];
await withBrowser(browserPath, async (browser) => {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const javaScriptEnabled of [true, false]) {
      const where = `${size}, scripts ${javaScriptEnabled ? "on" : "off"}`;
      const context = await browser.newContext({ viewport, javaScriptEnabled });
      // The net is not there: whoever asks for it is found.
      await context.route("**", (route) => {
        const url = route.request().url();
        if (new URL(url).origin === new URL(address).origin) return route.continue();
        findings.push({ file: address, where, rule: "net", help: `asks for ${url}`, nodes: [] });
        return route.abort();
      });
      await context.addInitScript(shares);
      const page = await context.newPage();
      page.setDefaultTimeout(4000);
      page.on("pageerror", (error) =>
        findings.push({ file: page.url(), where, rule: "script", help: error.message, nodes: [] }));
      for (const leaflet of wanted) {
        const find = (rule, help) => findings.push({ file: page.url(), where: `${where}, ${leaflet.tag}`, rule, help, nodes: [] });
        const parts = [byPointer];
        if (javaScriptEnabled) parts.push(byName, byKeyboard, sent);
        if (leaflet.tag !== "it") parts.push(turned);
        for (const part of parts) {
          await part(page, leaflet, find).catch((error) => find("path", error.message.split("\n")[0]));
        }
      }
      await context.close();
    }
  }
});
console.log(JSON.stringify(findings));

/** Two clicks lead to a PDF; the third is the print button of the browser's own viewer. */
async function byPointer(page, { tag, title }, find) {
  await page.goto(address);
  await door(page, tag).click();
  if (!page.url().includes(`/${tag}/`)) find("door", "does not lead to the language");
  const one = card(page, title);
  const print = one.locator("a.main");
  const href = await print.getAttribute("href");
  if (!/\.pdf$/.test(href ?? "")) find("print", `leads to ${href}`);
  const small = one.locator("img");
  await small.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  const drawn = await small.evaluate((img) => img.complete && img.naturalWidth > 0).catch(() => true);
  if (!drawn) find("picture", "is not drawn");
  await one.locator(".take a").first().click();
  const read = await page.locator("html").getAttribute("lang");
  if (read !== tag) find("read", `opens a page in ${read}`);
  // And back, without the browser's own button.
  await page.locator("footer .more a", { hasNot: page.locator("[type]") }).nth(1).click();
  if (!page.url().endsWith(`/${tag}/index.html`)) find("back", `leads to ${page.url()}`);
}

/** Typing finds the language by each of its names, and nothing else stays in sight. */
async function byName(page, { tag, typed }, find) {
  for (const word of typed) {
    await page.goto(address);
    await page.locator("#find").fill(word);
    if (!(await door(page, tag).isVisible())) find("search", `"${word}" does not find it`);
    const left = await page.locator(".doors > li:visible").count();
    if (left > 3) find("search", `"${word}" leaves ${left}`);
  }
  await page.locator("#find").fill("zzz");
  if ((await page.locator(".doors > li:visible").count()) !== 0) find("search", "finds what is not there");
  if (!(await page.locator(".none").textContent())) find("search", "does not say that nothing was found");
}

/** From the front page to the PDF without a pointer. */
async function byKeyboard(page, { tag, typed, title }, find) {
  await page.goto(address);
  const focused = (test) => page.evaluate(test);
  const tab = async (test, what) => {
    for (let times = 0; times < 80; times += 1) {
      await page.keyboard.press("Tab");
      if (await focused(test)) return true;
    }
    find("keyboard", `never reaches ${what}`);
    return false;
  };
  if (!(await tab(() => document.activeElement.id === "find", "the field"))) return;
  await page.keyboard.type(typed[0]);
  await Promise.all([page.waitForURL(`**/${tag}/**`), page.keyboard.press("Enter")]);
  const on = `document.activeElement.matches("a.main") && document.activeElement.closest("li[id]").textContent.includes(${JSON.stringify(title)})`;
  await tab(on, "the way to print");
}

// A device with a share sheet, which refuses the first time, as when the press was too long ago.
function shares() {
  window.handed = [];
  let refuse = true;
  Navigator.prototype.canShare = ({ files }) => files.length > 0 && files.every((file) => file instanceof File);
  Navigator.prototype.share = async ({ files, title }) => {
    if (refuse) { refuse = false; throw new DOMException("too late", "NotAllowedError"); }
    window.handed.push({ title, files: files.map(({ name, type, size }) => ({ name, type, size })) });
  };
}

/** The share sheet is handed the PDF, or a picture of every page; from a disk nothing offers it. */
async function sent(page, { tag, title }, find) {
  await page.goto(new URL(`${tag}/index.html`, address).href);
  const one = card(page, title);
  const able = address.startsWith("http");
  for (const [kind, type] of [["pdf", "application/pdf"], ["picture", "image/png"]]) {
    const button = one.locator(`button[data-send="${kind}"]`);
    if ((await button.isVisible()) !== able) find("send", `${kind}: the button is ${able ? "hidden" : "shown"}`);
    if (!able || !(await button.isVisible())) continue;
    const asked = [];
    const listen = (request) => asked.push(request.url());
    await button.click();
    await page.waitForFunction((button) => !button.disabled, await button.elementHandle());
    if (kind === "pdf") {
      // The first press came too late: the second hands on what was fetched.
      if ((await page.evaluate(() => window.handed.length)) > 0) find("send", "shares twice");
      page.on("request", listen);
      await button.click();
      await page.waitForFunction((button) => !button.disabled, await button.elementHandle());
      page.off("request", listen);
      if (asked.length > 0) find("send", `fetches again: ${asked[0]}`);
    }
    const handed = await page.evaluate(() => window.handed.pop());
    if (!handed) { find("send", `${kind}: nothing is handed on`); continue; }
    const name = await one.getAttribute("id");
    const due = handed.files.map((_, page) => (kind === "pdf" ? `${name}.pdf` : `${name}-${page + 1}.png`));
    for (const [index, file] of handed.files.entries()) {
      if (file.name !== due[index] || file.type !== type || file.size < 1000) {
        find("send", `${kind}: hands on ${file.name}, ${file.type}, ${file.size} bytes`);
      }
    }
    if (handed.files.length === 0 || (kind === "pdf" && handed.files.length > 1)) find("send", `${kind}: ${handed.files.length} files`);
    if (!handed.title) find("send", `${kind}: without a title`);
  }
}

/** Turned round, the page speaks to the reader alone. */
async function turned(page, { tag }, find) {
  await page.goto(new URL(`${tag}/index.html`, address).href);
  await page.locator("#turn").check();
  const visible = (selector) => page.locator(selector).filter({ visible: true }).count();
  if (await visible("main .clerk")) find("turn", "Italian words stay");
  if (!(await visible("main .reader"))) find("turn", "the reader's words do not come");
  const direction = await page.locator("main").evaluate((main) => getComputedStyle(main).direction).catch(() => null);
  if (direction && direction !== (tag === "ar" ? "rtl" : "ltr")) find("turn", `runs ${direction}`);
}
