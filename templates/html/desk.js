// Remembers on this device which sheets were taken last, and offers them again on the front page: the
// address of the form and its name, nothing else. Never a slip, never what was looked for.
(function () {
  "use strict";
  var KEY = "volantino-last", MOST = 6;
  var ADDRESS = /^\/[A-Za-z0-9-]+\/[^\/?#]+\.pdf$/;
  function read() {
    try {
      var list = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(list) ? list.filter(good) : [];
    } catch (error) { return []; }
  }
  function good(one) {
    return one && typeof one.href === "string" && ADDRESS.test(one.href) && typeof one.name === "string";
  }
  function write(list) {
    try { localStorage.setItem(KEY, JSON.stringify(list)); } catch (error) { /* a private window */ }
  }
  function words(node) { return node ? node.textContent.replace(/\s+/g, " ").trim() : ""; }
  function name(link) {
    var card = link.closest("li[id]");
    var title = link.dataset.name || words(card && (card.querySelector("h2 .italian") || card.querySelector("h2")));
    var parts = link.pathname.split("/");
    var select = document.getElementById("lingua");
    var language = select ? select.options[select.selectedIndex].textContent.split(" – ")[0]
      : words(document.querySelector("h1 .italian") || document.querySelector("h1"));
    var form = card && link.closest(".forms") ? words(link) : parts[2].replace(/^.*-section-.*$/, "una parte").replace(/^.*-beside-it.*$/, "accanto all’italiano");
    var known = /\.pdf$/.test(form) ? "" : form;
    return [title, language, known].filter(Boolean).join(" · ");
  }
  var desk = document.querySelector("[data-slips]");
  var slips = desk && desk.dataset.slips ? desk.dataset.slips.split(" ") : [];
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("main a[type='application/pdf']");
    if (!link || link.closest(".desk-last") || !ADDRESS.test(link.pathname)) return;
    var file = link.pathname.split("/")[2];
    if (slips.some(function (slip) { return file.indexOf(slip) === 0; })) return;
    var one = { href: link.pathname, name: name(link) };
    write([one].concat(read().filter(function (old) { return old.href !== one.href; })).slice(0, MOST));
  });
  var last = document.querySelector(".desk-last");
  if (!last) return;
  function show() {
    var list = last.querySelector("ul"), taken = read();
    list.textContent = "";
    taken.forEach(function (one) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = one.href;
      link.type = "application/pdf";
      link.textContent = one.name;
      item.appendChild(link);
      list.appendChild(item);
    });
    last.hidden = taken.length === 0;
  }
  last.querySelector("button").addEventListener("click", function () { write([]); show(); });
  window.addEventListener("pageshow", show);
  show();
})();
