// Hands a sheet on with the device's own share sheet, as PDF or as pictures of its pages. The buttons
// are hidden until the device is found to do so; from a disk, where a page may not read its neighbours,
// they stay hidden, and the addresses of the files are there all the same. Lines that begin with two
// slashes stay here: the page carries the rest.
(function () {
  "use strict";
  if (!navigator.canShare || !window.fetch || !window.File || location.protocol === "file:") return;
  const probe = new File([""], "probe.pdf", { type: "application/pdf" });
  if (!navigator.canShare({ files: [probe] })) return;

  async function file(path, type) {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    return new File([await answer.blob()], path.split("/").pop(), { type: type });
  }

  // As many pictures as the sheet has pages; the first that is not there ends it.
  async function pictures(name) {
    const found = [];
    for (let page = 1; page < 20; page += 1) {
      const one = await file(name + "-" + page + ".png", "image/png");
      if (!one) break;
      found.push(one);
    }
    return found;
  }

  document.querySelectorAll("button[data-send]").forEach(function (button) {
    // A slow line can outlast the press that a device asks for before it shares: what has come by then
    // is kept, and the next press hands it on at once.
    let files = [];
    button.hidden = false;
    button.addEventListener("click", async function () {
      const name = button.dataset.leaflet;
      button.disabled = true;
      try {
        const pdf = button.dataset.send === "pdf";
        if (!files[0]) files = pdf ? [await file(name + ".pdf", "application/pdf")] : await pictures(name);
        if (files.length > 0 && files[0] && navigator.canShare({ files: files })) {
          await navigator.share({ files: files, title: button.dataset.title });
        }
      } catch (refused) {
        // Who closes the share sheet has changed their mind: nothing to say.
      } finally {
        button.disabled = false;
      }
    });
  });
})();
