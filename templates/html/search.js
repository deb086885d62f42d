// Finds a language as its name is typed: by what it calls itself, by its Italian name, by the country.
// Without this script every language is in sight all the same. Lines that begin with two slashes stay
// here: the page carries the rest.
(function () {
  "use strict";
  const find = document.querySelector(".find");
  const field = document.getElementById("find");
  const none = document.querySelector(".none");
  const doors = Array.from(document.querySelectorAll(".doors > li"));
  if (!find || !field || !String.prototype.normalize) return;

  // Small letters without accents: "Francais" finds "Français".
  function plain(words) {
    return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
  }

  const names = doors.map(function (door) { return plain(door.dataset.names).split(" | "); });

  function show() {
    const wanted = plain(field.value);
    let found = 0;
    doors.forEach(function (door, at) {
      // From the start of any word of a name.
      const hit = names[at].some(function (name) {
        return (" " + name).includes(" " + wanted);
      });
      door.hidden = !hit;
      if (hit) found += 1;
    });
    none.textContent = found === 0 ? "Nessuna lingua trovata." : "";
  }

  field.addEventListener("input", show);
  // The one that is left is meant.
  field.addEventListener("keydown", function (event) {
    if (event.key !== "Enter") return;
    const left = doors.filter(function (door) { return !door.hidden; });
    if (field.value.trim() && left.length > 0) left[0].querySelector("a").click();
  });
  find.hidden = false;
  // A browser that goes back keeps what was typed.
  show();
})();
