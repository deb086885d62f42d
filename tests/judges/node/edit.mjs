// A mediator corrects translations: node edit.mjs BROWSER ADDRESS FOLDER
// ADDRESS is that of `volantino desk --edit`, FOLDER the folder that it serves and changes. Prints one
// JSON array, an object for each finding: { file, where, rule, help, nodes }.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { overflow, withBrowser } from "./browser.mjs";

const [browserPath, address, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const findings = [];
const languages = [
  { tag: "ar", dir: "rtl", message: "home-signing-text", next: "home-registration-title", typed: "خبزنا", again: "شمسنا" },
  { tag: "bn", dir: "ltr", message: "home-signing-text", next: "home-registration-title", typed: "আকাশে", again: "নদীতে" },
];

const text = (tag, file = "home-care.ftl") => readFileSync(join(folder, "locales", tag, file), "utf8");
const locales = () => {
  const all = {};
  for (const { tag } of languages) {
    for (const name of readdirSync(join(folder, "locales", tag))) all[`${tag}/${name}`] = text(tag, name);
  }
  return JSON.stringify(all);
};
const place = (tag, message) => new URL(`/correggi/${tag}/home-care/${message}`, address).href;
/** The picture of the sheet has come, after `turn` others. */
const drawn = (page, turn = 0) =>
  page.waitForFunction((turn) => Number(document.getElementById("figura").dataset.turn ?? 0) > turn, turn);
const turn = (page) => page.evaluate(() => Number(document.getElementById("figura").dataset.turn));
/** The dots of the picture that is shown. */
const dots = (page) => page.evaluate(async () => {
  const image = document.querySelector("#figura img");
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const paper = canvas.getContext("2d");
  paper.drawImage(image, 0, 0);
  const hash = await crypto.subtle.digest("SHA-256", paper.getImageData(0, 0, canvas.width, canvas.height).data);
  return Array.from(new Uint8Array(hash)).join(" ");
});

await withBrowser(browserPath, async (browser) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20000);
  page.on("pageerror", (error) => findings.push({ file: page.url(), where: "", rule: "script", help: error.message, nodes: [] }));
  const part = async (name, work) => {
    const find = (rule, help, nodes = []) => findings.push({ file: page.url(), where: name, rule, help, nodes });
    try { await work(find); } catch (error) { find("stopped", error.message.split("\n")[0]); }
  };
  for (const language of languages) {
    await part(`${language.tag}, a correction`, (find) => correct(page, language, find));
    await part(`${language.tag}, two hands`, (find) => twoHands(page, language, find));
    await part(`${language.tag}, closed in the middle`, (find) => closed(browser, language, find));
  }
  await part("keyboard", (find) => keyboard(page, find));
  await part("scripts off", (find) => plain(browser, find));
  await part("axe", (find) => accessible(page, find));
  await context.close();
});
console.log(JSON.stringify(findings));

/** From the list of languages to a sentence, by links; typed, seen, saved with the keyboard. */
async function correct(page, { tag, dir, message, next, typed }, find) {
  await page.goto(new URL("/correggi/", address).href);
  await page.locator(`a[href="/correggi/${tag}/"]`).click();
  await page.locator(`a[href="/correggi/${tag}/home-care/"]`).click();
  await page.locator(`a[href$="/${message}"]`).click();
  await drawn(page);
  const field = page.locator("#testo-0");
  const focused = await page.evaluate(() => document.activeElement?.id);
  if (focused !== "testo-0") find("focus", `the hand lies on ${focused}`);
  const direction = await field.evaluate((e) => getComputedStyle(e).direction);
  if (direction !== dir) find("direction", `the field runs ${direction}`);
  const language = await field.getAttribute("lang");
  if (language !== tag) find("language", `the field is ${language}`);
  const before = await field.inputValue();
  const picture = await dots(page), files = locales();
  await page.keyboard.press("Control+End");
  let turns = await turn(page);
  await page.keyboard.type(` ${typed}`, { delay: 15 });
  if (await field.inputValue() !== `${before} ${typed}`) find("typing", "the letters are not in the order of the keys");
  await drawn(page, turns);
  await page.waitForFunction(() => /^Pagina [0-9]+ di [0-9]+/.test(document.getElementById("pagina").textContent));
  // The last of several pictures.
  await page.waitForTimeout(1000);
  if (await dots(page) === picture) find("picture", "does not change");
  const frame = await page.evaluate(() => {
    const spot = document.getElementById("posto"), box = document.getElementById("figura");
    if (spot.hidden) return "no frame round the sentence";
    const [a, b] = [spot.getBoundingClientRect(), box.getBoundingClientRect()];
    return a.height > 5 && a.top >= b.top - 2 && a.bottom <= b.bottom + 2 ? "" : "the sentence is out of sight";
  });
  if (frame) find("place", frame);
  if (locales() !== files) find("written", "before it was saved");
  // What cannot be printed is said beside the field, and the last good picture stays.
  const good = await dots(page);
  await page.keyboard.type(" { $");
  await page.waitForFunction(() => document.querySelector("#esito-0 .edit-wrong"));
  await page.waitForFunction(() => document.getElementById("figura").classList.contains("old"));
  if (await dots(page) !== good) find("picture", "does not stay when the text cannot be printed");
  if (await field.getAttribute("aria-invalid") !== "true") find("invalid", "the field is not marked");
  await page.keyboard.press("Control+Enter");
  await page.waitForLoadState();
  if (!(await page.locator("[role=alert]").textContent()).includes("Non è stata salvata")) find("refused", "is not said");
  if (await page.locator("#testo-0").inputValue() !== `${before} ${typed} { $`) find("lost", "what was typed");
  if (locales() !== files) find("written", "though it was refused");
  await page.keyboard.press("Control+End");
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("Backspace");
  await page.waitForFunction(() => !document.querySelector("#esito-0 .edit-wrong"));
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(`**/${next}?fatto=salvata`);
  if (!text(tag).includes(typed)) find("saved", `${typed} is not in the file`);
  // The new sheet says it; the desk looks at the folder once a second.
  await page.waitForTimeout(1500);
  const sheet = await page.request.get(new URL(`/${tag}/home-care.pdf`, address).href);
  const path = join(folder, `${tag}-home-care.pdf`);
  writeFileSync(path, await sheet.body());
  const said = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  const letters = (text) => text.normalize("NFKC").replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  if (!letters(said).includes(letters(typed))) find("PDF", `${typed} does not come back from it`);
}

/** Somebody else changes the same sentence. */
async function twoHands(page, { tag, message, typed, again }, find) {
  await page.goto(place(tag, message));
  await drawn(page);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(` ${again}`);
  const path = join(folder, "locales", tag, "home-care.ftl");
  writeFileSync(path, text(tag).replace(typed, `${typed} ${typed}`));
  const files = locales();
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector(".edit-two");
  if (locales() !== files) find("written", "over somebody’s text");
  if (!(await page.locator(".edit-other").textContent()).includes(`${typed} ${typed}`)) find("two", "the other text is not shown");
  if (!(await page.locator("#testo-0").inputValue()).endsWith(` ${again}`)) find("two", "her text is not in the field");
  await page.locator("button[value=scarta]").click();
  await page.waitForURL("**?fatto=scartata");
  if (!(await page.locator("#testo-0").inputValue()).includes(`${typed} ${typed}`)) find("two", "the file’s text is not kept");
}

/** The window is closed while she writes. */
async function closed(browser, { tag, message, again }, find) {
  const files = locales();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(place(tag, message));
  await drawn(page);
  await page.keyboard.press("Control+End");
  const turns = await turn(page);
  await page.keyboard.type(` ${again}`);
  await drawn(page, turns);
  // One more letter, and the window is gone before any picture can come.
  await page.keyboard.type("!");
  await page.close({ runBeforeUnload: true });
  await context.close();
  if (locales() !== files) find("written", "by a window that was closed");
  const later = await browser.newPage();
  await later.goto(place(tag, message));
  if (!(await later.locator("#testo-0").inputValue()).includes(` ${again}`)) find("lost", "what was typed before the window was closed");
  await later.locator("button[value=scarta]").click();
  await later.close();
}

/** Every field, button and link is reached in the order of the page, in sight and framed. */
async function keyboard(page, find) {
  await page.goto(place("ar", "home-signing-text"));
  await drawn(page);
  const count = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, textarea, summary, input:not([type=hidden]), [tabindex='0']")].filter((e) => e.checkVisibility());
    window.reached = [];
    document.addEventListener("focusin", ({ target }) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      window.reached.push({ at: all.indexOf(target), name: target.id || target.textContent, framed: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2 });
    });
    document.activeElement.blur();
    all[0].focus();
    return all.length;
  });
  // The last Tab would leave the page.
  for (let i = 1; i < count; i += 1) await page.keyboard.press("Tab");
  const reached = await page.evaluate(() => window.reached);
  const order = reached.map(({ at }) => at);
  if (order.some((at, i) => at !== i) || order.length !== count) find("order", `${count} things, reached in the order ${order.join(" ")}`);
  // The first was given its focus by the script.
  for (const { name, framed } of reached.slice(1)) if (!framed) find("frame", `no frame round ${name}`);
  await page.keyboard.press("Alt+ArrowRight");
  await page.waitForURL("**/home-registration-title");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.waitForURL("**/home-signing-text");
  await page.waitForLoadState();
  // Read, signed, and on.
  await page.locator("#iniziali").fill("MC");
  await page.locator("#testo-0").focus();
  await page.keyboard.press("Control+Shift+Enter");
  await page.waitForURL("**/home-registration-title?fatto=controllata");
  if (!/\[home-care\.home-signing-text\]\nstate = "reviewed"/.test(text("ar", "review.toml"))) find("reviewed", "is not written down");
  await page.locator("form.edit-undo button").click();
  await page.waitForURL("**/home-signing-text?fatto=annullata");
  if (/\[home-care\.home-signing-text\]\nstate = "reviewed"/.test(text("ar", "review.toml"))) find("undo", "the mark is still there");
}

/** Without scripts it is corrected all the same. */
async function plain(browser, find) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(place("bn", "home-title"));
  const drawn = await page.locator("#figura img").evaluate((img) => img.complete && img.naturalWidth > 0);
  if (!drawn) find("picture", "is not drawn");
  const before = await page.locator("#testo-0").inputValue();
  await page.locator("#testo-0").fill(`${before} এখন`);
  await page.locator("button[value=salva]").click();
  await page.waitForURL("**?fatto=salvata");
  if (!text("bn").includes(`${before} এখন`)) find("saved", "is not in the file");
  await page.locator("form.edit-undo button").click();
  await page.waitForURL("**?fatto=annullata");
  if (text("bn").includes(`${before} এখন`)) find("undo", "is still in the file");
  await context.close();
}

/** WCAG 2.2 AA, on every kind of page, in light and dark, wide and narrow. */
async function accessible(page, find) {
  const wrong = async () => {
    await page.goto(place("ar", "home-registration-text"));
    await page.locator("#testo-0").fill("{ $");
    await page.locator("button[value=salva]").click();
    await page.waitForSelector(".edit-wrong");
  };
  const pages = [
    ["languages", () => page.goto(new URL("/correggi/", address).href)],
    ["sets", () => page.goto(new URL("/correggi/ar/", address).href)],
    ["list", () => page.goto(new URL("/correggi/ar/home-care/", address).href)],
    ["message", () => page.goto(place("ar", "home-signing-text"))],
    ["message with forms", () => page.goto(place("bn", "home-registration-text"))],
    ["message that is refused", wrong],
  ];
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      await page.emulateMedia({ colorScheme });
      for (const [name, open] of pages) {
        await open();
        await page.evaluate(axe);
        const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const violations = await page.evaluate(async (values) => (await globalThis.axe.run(document, {
          runOnly: { type: "tag", values }, resultTypes: ["violations"],
        })).violations, values);
        for (const v of violations) find(v.id, `${name}, ${width} px, ${colorScheme}: ${v.help}`, v.nodes.map((n) => n.target.join(" ")));
        const wide = await overflow(page);
        if (wide > 0) find("reflow", `${name}, ${width} px: ${wide} px wider than the window`);
      }
    }
  }
  await page.locator("button[value=scarta]").click();
}
