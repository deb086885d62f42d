// Shows the sheet as it will be, and what the checks say, while somebody writes. The program on this
// machine sets the real sheet; nothing is written to the disk until it is saved.
(function () {
  "use strict";
  var form = document.getElementById("frase");
  if (!form || !window.fetch) return;
  var fields = Array.prototype.slice.call(form.querySelectorAll("textarea"));
  var base = form.getAttribute("action");
  var image = document.querySelector("#figura img"), box = document.getElementById("figura");
  var spot = document.getElementById("posto"), said = document.getElementById("pagina");
  var saved = body(), sent = false, shown = null;

  function body() {
    var data = new URLSearchParams();
    form.querySelectorAll("[name='codice'], [name='testo']").forEach(function (field) {
      data.append(field.name, field.value);
    });
    return data.toString();
  }

  // One question at a time: what is typed while one is under way is asked next, and only the last of it.
  function asker(path, wait, heard) {
    var busy = false, last = null, timer = null;
    function ask() {
      timer = null;
      if (busy) return;
      var asked = body();
      if (asked === last) return;
      busy = true;
      last = asked;
      fetch(base + path, {
        method: "POST", body: asked, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      }).then(heard).catch(function () { last = null; }).then(function () {
        busy = false;
        if (last !== null && body() !== last && timer === null) timer = setTimeout(ask, 0);
      });
    }
    return function () {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(ask, wait);
    };
  }

  function list(index, refused, advice) {
    var place = document.getElementById("esito-" + index), field = fields[index];
    if (!place || !field) return;
    var words = refused.map(function (t) { return [t, true]; }).concat(advice.map(function (t) { return [t, false]; }));
    var now = Array.prototype.map.call(place.children, function (e) { return e.textContent; }).join("\n");
    // A voice says again only what is new.
    if (now !== words.map(function (w) { return w[0]; }).join("\n")) {
      place.textContent = "";
      words.forEach(function (word) {
        var item = document.createElement("li");
        item.textContent = word[0];
        if (word[1]) item.className = "edit-wrong";
        place.appendChild(item);
      });
    }
    if (refused.length) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  var picture = asker("/figura", 30, function (answer) {
    if (answer.status === 200) {
      var page = answer.headers.get("volantino-pagina") || "";
      var at = (answer.headers.get("volantino-posto") || "").split(" ").map(Number);
      return answer.blob().then(function (blob) {
        var address = URL.createObjectURL(blob);
        return new Promise(function (done) {
          image.onload = image.onerror = function () {
            if (shown) URL.revokeObjectURL(shown);
            shown = address;
            box.classList.remove("old");
            said.textContent = "Pagina " + page.replace("/", " di ") + ", come sarà stampata.";
            spot.hidden = at.length !== 4;
            if (at.length === 4) {
              spot.style.left = at[0] + "%";
              spot.style.top = at[1] + "%";
              spot.style.width = at[2] + "%";
              spot.style.height = at[3] + "%";
              follow(at);
            }
            box.dataset.turn = String(Number(box.dataset.turn || "0") + 1);
            done();
          };
          image.src = address;
        });
      });
    }
    if (answer.status === 422) {
      // The last good picture stays.
      box.classList.add("old");
      return answer.json().then(function (why) {
        said.textContent = "Così non si può stampare: questo è il foglio di prima. " + why.motivi.join(" ");
      });
    }
    return null;
  });
  function follow(at) {
    var height = image.clientHeight, top = height * at[1] / 100, foot = height * (at[1] + at[3]) / 100;
    if (top < box.scrollTop || foot > box.scrollTop + box.clientHeight) {
      box.scrollTop = Math.max(0, (top + foot - box.clientHeight) / 2);
    }
  }
  var findings = asker("/controlli", 150, function (answer) {
    if (answer.status !== 200) return null;
    return answer.json().then(function (found) {
      found.campi.forEach(function (field, index) { list(index, field.errori, field.avvisi); });
      form.dataset.turn = String(Number(form.dataset.turn || "0") + 1);
    });
  });
  function lengths() {
    fields.forEach(function (field) {
      var place = field.parentNode.querySelector(".edit-length");
      if (!place) return;
      // Marks of direction are no letters.
      var letters = Array.from(field.value.replace(/[\u200e\u200f]/g, "")).length, most = Number(place.dataset.most);
      place.textContent = letters + (letters === 1 ? " lettera. " : " lettere. ") + (letters < most
        ? "Sul foglio ce ne stanno circa " + most + "."
        : "Il foglio è pieno: meglio non allungare.");
    });
  }
  function look() { lengths(); if (image) picture(); findings(); }
  form.addEventListener("input", look);
  look();

  function press(action) {
    var button = form.querySelector("button[value='" + action + "']");
    if (button) button.click();
  }
  document.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      press(event.shiftKey ? "controllata" : "avanti");
    } else if (event.altKey && !event.ctrlKey && (event.key === "ArrowLeft" || event.key === "ArrowRight" || event.key === "ArrowUp" || event.key === "ArrowDown")) {
      var link = document.getElementById(event.key === "ArrowLeft" || event.key === "ArrowUp" ? "prima" : "dopo");
      event.preventDefault();
      if (link) link.click();
    }
  });
  form.addEventListener("submit", function (event) {
    // A second press of the button is not a second correction.
    if (sent) { event.preventDefault(); return; }
    sent = true;
  });
  // What is not saved is kept by the program, until it is closed.
  window.addEventListener("pagehide", function () {
    if (sent || body() === saved) return;
    if (navigator.sendBeacon) navigator.sendBeacon(base + "/bozza", new URLSearchParams(body()));
  });
  window.addEventListener("pageshow", function () { sent = false; });
})();
