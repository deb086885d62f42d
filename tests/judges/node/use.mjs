// How pages behave in a browser: node use.mjs BROWSER FILE…
// Keyboard, forced colours, less motion, paper, scripts off, weight, length of lines, reading aloud.
// Prints one JSON array, an object for each finding: { file, where, rule, help, nodes }.
// Every check is shown a broken page first, and one that is content with it is a finding itself.
import { statSync } from "node:fs";
import { open, overflow, shared, withBrowser } from "./browser.mjs";

const [browserPath, ...files] = process.argv.slice(2);
const A4 = 794; // px, 210 mm

// A device with voices that speak at once, or wait to be told that they have ended.
function device(voices) {
  const spoken = [];
  let current = null;
  const speech = {
    voices, spoken, held: false, onvoiceschanged: null,
    // A new object for the same voice each time, as some browsers have it.
    getVoices: () => speech.voices.map((voice) => ({ ...voice })),
    get speaking() { return current !== null; },
    speak(utterance) {
      current = utterance;
      spoken.push({
        text: utterance.text, lang: utterance.lang, local: utterance.voice.localService,
        block: document.querySelectorAll("[data-reading]").length,
      });
      if (!speech.held) speech.end();
    },
    end() { const over = current; current = null; if (over) queueMicrotask(() => over.onend({})); },
    // A voice that is cut off reports an error, later.
    cancel() { const over = current; current = null; if (over) queueMicrotask(() => over.onerror({ error: "interrupted" })); },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}
const voice = (lang, localService = true) => ({ lang, localService, default: false, name: lang });

// A style sheet that the page's policy does not refuse.
const style = (page, css) => page.evaluate((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}, css);

/** Each check: `see` gives what is wrong, in words; `spoil` breaks the page before it is seen. */
const checks = {
  keyboard: {
    voices: true,
    spoil: [
      (page) => page.evaluate(() => { document.querySelector("main a, footer a").tabIndex = -1; }),
      (page) => style(page, ":focus-visible { outline: none !important }"),
      (page) => style(page, "body::after { content: ''; position: fixed; inset: 0; z-index: 9 }"),
    ],
    async see(page) {
      const count = await page.evaluate(() => {
        // What is folded away is reached once it is opened.
        document.querySelectorAll("details").forEach((details) => { details.open = true; });
        const all = [...document.querySelectorAll("a[href], button, input, summary")].filter((e) => e.getClientRects().length > 0);
        window.reached = [];
        document.addEventListener("focusin", ({ target }) => {
          const box = target.getClientRects()[0];
          const { outlineStyle, outlineWidth } = getComputedStyle(target);
          const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          window.reached.push({
            at: all.indexOf(target), name: target.textContent,
            framed: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
            seen: target.contains(over),
          });
        });
        return all.length;
      });
      for (let i = 0; i < count; i += 1) await page.keyboard.press("Tab");
      const reached = await page.evaluate(() => window.reached);
      const wrong = [];
      if (reached.length !== count || reached.some(({ at }, i) => at !== i)) {
        wrong.push(`${count} links and buttons, reached in the order ${reached.map(({ at }) => at).join(" ")}`);
      }
      for (const { name, framed, seen } of reached) {
        if (!framed) wrong.push(`no frame round the focus: ${name}`);
        if (!seen) wrong.push(`the focus is out of sight: ${name}`);
      }
      return wrong;
    },
  },

  "forced colours": {
    voices: true,
    media: { forcedColors: "active" },
    spoil: [
      (page) => style(page, "a { text-decoration: none !important }"),
      (page) => style(page, ".line, .callout, button { border: 0 !important }"),
      (page) => style(page, "[data-reading] { outline: 0 !important; background: yellow }"),
    ],
    see: (page) => page.evaluate(() => {
      const wrong = [];
      const each = (selector, holds) => document.querySelectorAll(selector).forEach((element) => {
        if (element.getClientRects().length > 0 && !holds(getComputedStyle(element))) wrong.push(`${selector} is lost`);
      });
      const edged = (s) => [s.borderTopWidth, s.borderBottomWidth, s.borderInlineStartWidth].some((w) => parseFloat(w) >= 1);
      each("main a, footer a, nav a", (s) => s.textDecorationLine === "underline");
      each(".callout, .listen button", edged);
      each(".fill .line", edged);
      const first = document.querySelector("main p");
      first.setAttribute("data-reading", "");
      each("[data-reading]", (s) => s.outlineStyle === "solid" && parseFloat(s.outlineWidth) >= 2);
      first.removeAttribute("data-reading");
      return wrong;
    }),
  },

  "less motion": {
    media: { reducedMotion: "reduce" },
    spoil: [
      (page) => style(page, "a { transition: color 1s }"),
      (page) => style(page, "html { scroll-behavior: smooth }"),
    ],
    see: (page) => page.evaluate(() => [...document.querySelectorAll("*")].flatMap((element) => {
      const s = getComputedStyle(element);
      const still = s.animationName === "none" && /^(0s(, )?)+$/.test(s.transitionDuration) && s.scrollBehavior === "auto";
      return still ? [] : [`<${element.localName}> moves`];
    })),
  },

  paper: {
    voices: true,
    media: { media: "print", colorScheme: "dark" },
    width: A4 - 128,
    spoil: [
      (page) => style(page, "body > nav { display: block !important }"),
      (page) => style(page, ":root { background: #17191c !important; color: #fff !important }"),
      (page) => style(page, "main { inline-size: 900px }"),
    ],
    async see(page) {
      const wrong = await page.evaluate(() => {
        const wrong = [];
        for (const element of document.querySelectorAll("nav, button, .more")) {
          if (element.getClientRects().length > 0) wrong.push(`<${element.localName}> is printed`);
        }
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        if (color !== "rgb(0, 0, 0)" || backgroundColor !== "rgb(255, 255, 255)") wrong.push(`${color} on ${backgroundColor}`);
        for (const box of document.querySelectorAll(".counter")) {
          if (box.getClientRects().length === 0) wrong.push("no place for the stamp");
        }
        return wrong;
      });
      return await overflow(page) > 0 ? [...wrong, "wider than the paper"] : wrong;
    },
  },

  "length of lines": {
    spoil: [(page) => style(page, ":root { --measure: 90em !important } body { max-inline-size: 90em }")],
    // WCAG 1.4.8: at most 80 characters, 40 in Chinese.
    see: (page) => page.evaluate(() => {
      const most = document.documentElement.lang.startsWith("zh") ? 40 : 80;
      const segments = new Intl.Segmenter(document.documentElement.lang);
      const range = document.createRange();
      const wrong = [];
      for (const block of document.querySelectorAll("main p:not([lang]), main li:not([lang])")) {
        if (block.querySelector("p, li") || block.getClientRects().length === 0) continue;
        const lines = new Map();
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          for (const { segment, index } of segments.segment(walker.currentNode.data)) {
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + segment.length);
            const box = range.getClientRects()[0];
            // Letters of one line stand on one height, give or take a smaller font.
            // In Chinese a Latin letter counts as half: it takes half the room.
            const weight = most === 40 && !/\p{Script=Han}/u.test(segment) ? 0.5 : 1;
            if (box) { const y = Math.round(box.bottom / 12); lines.set(y, (lines.get(y) || 0) + weight); }
          }
        }
        const longest = Math.max(0, ...lines.values());
        if (longest > most) wrong.push(`${longest} characters on a line: ${block.textContent.slice(0, 40)}`);
      }
      return wrong;
    }),
  },

  "reading aloud": {
    voices: true,
    leaflets: true,
    spoil: [
      // A word that no voice says, a frame that is not there, a device that is not silenced.
      (page) => page.evaluate(() => {
        const real = window.speechSynthesis.speak;
        window.speechSynthesis.speak = (u) => { u.text = u.text.replace(/\p{L}+\p{M}*$/u, ""); real.call(window.speechSynthesis, u); };
      }),
      (page) => style(page, "[data-reading] { outline: 0 !important }"),
      (page) => page.evaluate(() => { window.speechSynthesis.cancel = () => {}; }),
    ],
    see: (page) => page.evaluate(async () => {
      const wrong = [];
      const must = (holds, words) => { if (!holds) wrong.push(words); };
      const speech = window.speechSynthesis;
      const wait = () => new Promise((done) => setTimeout(done, 0));
      const bar = document.querySelector(".listen");
      const play = bar.querySelector(".play");
      const stop = bar.querySelector(".stop");
      const label = () => play.querySelector("span").textContent;
      const reading = () => document.querySelectorAll("[data-reading]");
      must(play.getClientRects().length > 0, "no button, though there is a voice");
      must(stop.getClientRects().length === 0, "a button to stop before anything is read");
      const listen = label();

      // Begin, pause, go on with the same words, stop.
      speech.held = true;
      play.click();
      must(speech.spoken.length === 1, "a press does not read");
      must(reading().length === 1 && reading()[0].matches("main h1"), "reading does not begin with the title");
      const frame = getComputedStyle(reading()[0] || bar);
      must(frame.outlineStyle === "solid" && parseFloat(frame.outlineWidth) >= 2, "nothing but colour shows what is read");
      must(label() === bar.dataset.pause && stop.getClientRects().length > 0, "no way to pause and to stop");
      play.click();
      await wait();
      must(label() === bar.dataset.resume && speech.spoken.length === 1 && !speech.speaking, "a pause does not pause");
      play.click();
      await wait();
      must(speech.spoken.length === 2 && speech.spoken[1].text === speech.spoken[0].text, "after a pause other words follow");
      speech.end();
      await wait();
      must(speech.spoken.length === 3, "the end of a sentence does not lead to the next");
      stop.focus();
      stop.click();
      must(!speech.speaking, "to stop does not silence the device");
      await wait();
      speech.end();
      await wait();
      must(speech.spoken.length === 3 && reading().length === 0 && label() === listen, "to stop does not stop");
      must(document.activeElement === play, "the focus is lost with the button");

      // All of it, word by word, in reading order.
      speech.spoken.length = 0;
      speech.held = false;
      play.click();
      for (let i = 0; i < 2000 && bar.dataset.state !== "idle"; i += 1) await wait();
      const plain = (text) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
      let expected = "";
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement;
        if (around.getClientRects().length > 0 && !around.closest("[role=img]")) expected += walker.currentNode.data;
      }
      expected = plain(expected);
      const said = plain(speech.spoken.map(({ text }) => text).join(""));
      let same = 0;
      while (same < said.length && said[same] === expected[same]) same += 1;
      must(said === expected, `said …${said.slice(same, same + 30)}, not …${expected.slice(same, same + 30)}`);
      must(reading().length === 0 && label() === listen, "the end is not an end");
      must(speech.spoken.every(({ block, local }) => block === 1 && local), "a sentence without its block, or by a voice of the net");
      const values = [...document.querySelectorAll("main .value:not([lang])")].filter((e) => e.getClientRects().length > 0 && !e.querySelector("a"));
      const apart = values.filter((e) => e.closest("p") && speech.spoken.some(({ text }) => plain(text) === plain(e.textContent)));
      must(apart.length === 0, `a value is cut out of its sentence: ${apart.map((e) => e.textContent)}`);
      must(speech.spoken.every(({ text }) => text.length < 400), "a sentence that is too long for one breath");
      const foreign = document.documentElement.lang !== "it" && document.querySelector("main i[lang=it]");
      must(!foreign || speech.spoken.some(({ lang }) => lang === "it-IT"), "no Italian voice for Italian words");
      const phones = [...document.querySelectorAll("main a[href^='tel:']")];
      const figures = phones.filter((a) => a.getClientRects().length > 0).map((a) => a.textContent.match(/\d/g).slice(0, 3).join(" "));
      must(figures.every((start) => speech.spoken.some(({ text }) => text.includes(start))), "a phone number is not said figure by figure");

      // Without an Italian voice the leaflet's own says the Italian words inside its sentences.
      if (document.documentElement.lang !== "it") {
        speech.voices = speech.voices.filter(({ lang }) => lang !== "it-IT");
        speech.spoken.length = 0;
        play.click();
        for (let i = 0; i < 2000 && bar.dataset.state !== "idle"; i += 1) await wait();
        const words = [...document.querySelectorAll("main i[lang=it]")].map((i) => plain(i.textContent));
        const all = plain(speech.spoken.map(({ text }) => text).join(""));
        must(words.every((word) => all.includes(word)), "an Italian word is left out");
        must(speech.spoken.every(({ lang }) => lang !== "it-IT"), "a voice that is not there");
      }
      return wrong;
    }),
  },
};

/** The language of a voice for a page, as a device may name it. */
const named = { "zh-Hans": "zh_CN", pa: "pa-Guru-IN" };

async function look(browser, name, file, spoil) {
  const { media = {}, width = 1200, voices = false, see } = checks[name];
  const tag = file.split("/").at(-2);
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    const own = named[tag] ?? (/^[a-z]{2}$/.test(tag) ? `${tag}-XX` : "it-IT");
    const has = [voice(own, false), voice("de-DE"), voice(tag === "it" ? "it-IT" : own), voice("it-IT")];
    if (voices) await page.addInitScript(device, has);
    await page.emulateMedia(media);
    await open(page, file);
    if (spoil) await spoil(page);
    return await see(page);
  } finally {
    await context.close();
  }
}

/** The button is there only with a voice on the device, in the language and script of the page. */
async function quiet(browser, file) {
  const wrong = [];
  const tag = file.split("/").at(-2);
  const page = await browser.newPage();
  await page.addInitScript(device, [voice(`${tag}-XX`, false)]);
  await open(page, file);
  const shown = () => page.evaluate(() => document.querySelector(".play").getClientRects().length > 0);
  if (await shown()) wrong.push("a button with a voice of the net");
  const own = voice(named[tag] ?? tag);
  const cases = [[[voice("de-DE")], false], [[own], true], [[], false], [[voice("zh-HK"), voice("pa-PK")], false], [[own, voice("de-DE")], true]];
  for (const [voices, due] of cases) {
    await page.evaluate((voices) => {
      window.speechSynthesis.voices = voices;
      window.speechSynthesis.onvoiceschanged();
    }, voices);
    if (await shown() !== due) wrong.push(`${due ? "no" : "a"} button with the voices: ${voices.map(({ lang }) => lang).join(", ")}`);
  }
  await page.close();
  return wrong;
}

/** Scripts off, nothing asked of anybody, nothing refused by the page's own policy, not too heavy. */
async function alone(browser, file) {
  const wrong = [];
  const words = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const root = file.split("/").slice(0, -2).join("/");
    page.on("request", (request) => {
      const url = decodeURI(request.url());
      if (url !== `file://${file}` && !url.startsWith(`file://${root}/fonts/`) && !url.endsWith(".png")) wrong.push(`asks for ${url}`);
    });
    page.on("console", (message) => wrong.push(`the browser says: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`a script fails: ${error.message}`));
    await open(page, file);
    // The field that finds a language comes with its script; every language is in sight without it.
    words.push((await page.locator("body").innerText()).replace(/Cerca la lingua o il Paese\s*/, "").replace(/\s+/g, " "));
    await context.close();
  }
  if (words[0] !== words[1] || words[0].length < 100) wrong.push("without scripts the page says something else");
  const bytes = statSync(file).size;
  if (bytes > 100_000) wrong.push(`${bytes} bytes`);
  return wrong;
}

const findings = [];
await withBrowser(browserPath, async (browser) => {
  // Not the page of a language, which leads to its leaflets.
  const leaflet = (file) => /\/[a-z]{2}(-[A-Z][a-z]{3})?\/[^/]+$/.test(file) && !file.endsWith("/index.html");
  const example = files.find((file) => /\/ar\//.test(file) && leaflet(file)) ?? files.find(leaflet);
  for (const [name, { spoil }] of Object.entries(checks)) {
    for (const [index, broken] of spoil.entries()) {
      const wrong = await look(browser, name, example, broken).catch((error) => [error.message]);
      if (wrong.length === 0) findings.push({ file: example, where: "broken on purpose", rule: name, help: `fault ${index + 1} is not found`, nodes: [] });
    }
  }
  await shared(files, 2, async () => ({ close() {} }), async (_, file) => {
    const find = (rule) => (help) => findings.push({ file, where: "in use", rule, help, nodes: [] });
    for (const [name, { leaflets }] of Object.entries(checks)) {
      if (!leaflets || leaflet(file)) (await look(browser, name, file)).forEach(find(name));
    }
    if (leaflet(file)) (await quiet(browser, file)).forEach(find("reading aloud"));
    (await alone(browser, file)).forEach(find("alone"));
  });
});
findings.sort((a, b) => (a.file + a.rule).localeCompare(b.file + b.rule));
console.log(JSON.stringify(findings, null, 1));
