// Reads the leaflet aloud with a voice of the device itself, in the leaflet's language. The button is
// hidden until such a voice is found: a voice that sends the text to somebody's server does not count.
// Without this script the page is the same, less the button; a recording, if there is one, plays all the
// same. Lines that begin with two slashes stay
// here: the page carries the rest.
(function () {
  "use strict";
  const speech = window.speechSynthesis;
  const bar = document.querySelector(".listen");
  if (!speech || !bar || !window.Intl || !Intl.Locale) return;
  const root = document.documentElement;
  const recording = document.querySelector(".recording");
  const play = bar.querySelector(".play");
  const stop = bar.querySelector(".stop");
  const label = play.querySelector("span");
  const words = { idle: label.textContent, reading: bar.dataset.pause, paused: bar.dataset.resume };
  let state = "idle";
  // What is to be said, how far it is, and which start it belongs to: a voice that was cut off still
  // reports its end, and that end must not start the next sentence.
  let queue = [];
  let at = 0;
  let turn = 0;
  // Chromium forgets an utterance that nothing names, and then its end is never reported.
  let spoken = null;

  // Language and script, as voices name them in many ways: "zh_CN" and "cmn-Hans-CN" are one, and a
  // voice for Punjabi in Arabic letters ("pa-PK") cannot read Gurmukhi.
  function tongue(tag) {
    try {
      const full = new Intl.Locale(tag.replace(/_/g, "-")).maximize();
      return full.language + "-" + full.script;
    } catch (unknown) {
      return "";
    }
  }

  function voice(tag) {
    const wanted = tongue(tag);
    const found = speech.getVoices().filter(function (one) {
      return one.localService === true && tongue(one.lang) === wanted;
    });
    return found.find(function (one) { return one.default; }) || found[0];
  }

  // The words of a block, in stretches of one voice; an Italian word has an Italian voice if there is
  // one. A label and its value, a number and its title stand apart.
  function stretches(block, speaker) {
    const found = [];
    let fresh = true;
    function add(text, tag) {
      const by = speaker(tag);
      const last = found[found.length - 1];
      if (!fresh && last.by === by) last.text += text;
      else found.push({ by: by, tag: tag, text: text });
      fresh = false;
    }
    function walk(node, tag) {
      node.childNodes.forEach(function (child) {
        if (child.nodeType === Node.TEXT_NODE) add(child.data, tag);
        // A line to write on says nothing, nor does a picture beside its words.
        if (child.nodeType !== Node.ELEMENT_NODE || child.matches("[role=img], [aria-hidden=true]")) return;
        const own = child.lang || tag;
        const apart = child.matches("th, td, .label, .number");
        fresh = fresh || apart;
        // A phone number is said figure by figure, in its groups.
        if (child.matches("a[href^='tel:']")) {
          add(child.textContent.trim().replace(/\s+/g, ",").replace(/\d(?=\d)/g, "$& ").replace(/,/g, ", "), own);
        } else {
          walk(child, own);
        }
        fresh = fresh || apart;
      });
    }
    walk(block, block.closest("[lang]").lang);
    return found;
  }

  // One sentence at a time: some browsers fall silent after fifteen seconds of one utterance.
  function sentences(text, tag) {
    if (!Intl.Segmenter) return [text];
    const parts = new Intl.Segmenter(tag, { granularity: "sentence" }).segment(text);
    return Array.from(parts, function (part) { return part.segment; });
  }

  // The page as it will be said, in reading order.
  function script() {
    // Asked once for each language: some browsers make a new object for the same voice each time.
    const known = {};
    function speaker(tag) {
      if (!(tag in known)) known[tag] = voice(tag) || voice(root.lang);
      return known[tag];
    }
    const said = [];
    document.querySelectorAll("main h1, main h2, main h3, main p, main li, main tr").forEach(function (block) {
      // A point that holds blocks is read block by block; what is only printed is not read.
      if (block.querySelector("p, li") || block.getClientRects().length === 0) return;
      // What the sheet says of itself it says in Italian too: no other voice can read that.
      if (block.matches(".notes [lang]") && !voice(block.lang)) return;
      stretches(block, speaker).forEach(function (stretch) {
        sentences(stretch.text, stretch.tag).forEach(function (text) {
          const plain = text.replace(/\s+/g, " ").replace(/^[^\p{L}\p{N}\p{Sc}]+/u, "").trim();
          if (plain) said.push({ block: block, by: stretch.by, text: plain });
        });
      });
    });
    return said;
  }

  // Shows which block is being read, and keeps it in sight; the page jumps and never glides.
  function show(block) {
    const before = document.querySelector("[data-reading]");
    if (before === block) return;
    if (before) before.removeAttribute("data-reading");
    if (!block) return;
    block.setAttribute("data-reading", "");
    const box = block.getBoundingClientRect();
    if (box.top < bar.offsetHeight || box.bottom > window.innerHeight) block.scrollIntoView({ block: "center" });
  }

  function become(now) {
    state = now;
    bar.dataset.state = now;
    label.textContent = words[now];
    if (now === "idle") {
      if (document.activeElement === stop) play.focus();
      show(null);
      look();
    }
    stop.hidden = now === "idle";
  }

  function silence() {
    turn += 1;
    speech.cancel();
  }

  function halt() {
    silence();
    become("idle");
  }

  function next() {
    if (at >= queue.length) return halt();
    const mine = turn;
    const part = queue[at];
    show(part.block);
    spoken = new SpeechSynthesisUtterance(part.text);
    spoken.voice = part.by;
    spoken.lang = part.by.lang;
    spoken.rate = 0.9;
    spoken.onend = function () {
      if (mine !== turn) return;
      at += 1;
      next();
    };
    spoken.onerror = function () {
      if (mine === turn) halt();
    };
    speech.speak(spoken);
  }

  play.addEventListener("click", function () {
    if (state === "reading") {
      // Not the browser's own pause, which on some phones loses the rest: what was cut off begins anew.
      silence();
      return become("paused");
    }
    if (state === "idle") {
      queue = script();
      at = 0;
    }
    silence();
    become("reading");
    next();
  });
  stop.addEventListener("click", halt);
  window.addEventListener("pagehide", silence);

  // Voices come late, and go.
  function look() {
    if (state !== "idle") return;
    bar.hidden = !voice(root.lang);
    // Where a voice is found, the recording, of which no block can be chosen, steps back.
    if (recording) recording.hidden = !bar.hidden;
  }
  speech.onvoiceschanged = look;
  look();
})();
