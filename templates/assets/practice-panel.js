// The practice timer on pages of several exercises: a copy of the panel that the page holds as a
// template, in the place of one exercise at a time, with the dose of that exercise.
(() => {
  "use strict";
  const sample = document.getElementById("practice_panel");
  if (!sample) return;
  // What the timer shows in place of digits when it has counted all.
  const DONE = "✓";
  let panel = null;

  function close() {
    const end = panel?.querySelector("[data-do=end]");
    if (end?.getAttribute("aria-disabled") === "false") end.click();
    panel?.remove();
    panel = null;
  }

  // The place stands in the exercise's `.sheet`. The dose has a number for each of hold, repetitions,
  // duration, sets and rest, and side where the reader changes sides.
  function open(place, dose, whenDone = () => {}) {
    close();
    panel = sample.content.firstElementChild.cloneNode(true);
    const data = panel.dataset;
    for (const name of ["side", "repetitions"]) delete data[name];
    Object.assign(data, dose);
    data.unkept = "yes";
    // Below the exercise's own heading.
    panel.querySelector("h2").setAttribute("aria-level", "4");
    const times = ["hold", "duration", "rest"].map((name) => Number(dose[name] ?? 0));
    panel.classList.toggle("minutes", Math.max(...times) > Number(data.longest));
    if (dose.hold || dose.duration) {
      panel.querySelector("[data-do=count]").remove();
      panel.querySelector("#practice_pace").closest("p").remove();
    }
    const picture = place.closest(".sheet")
      .querySelector(".pictures figure:last-child :is(picture, figure > img)");
    if (picture) {
      const own = picture.cloneNode(true);
      (own.matches("img") ? own : own.querySelector("img")).alt = "";
      panel.querySelector(".digits").after(own);
    }
    place.append(panel);
    const digits = panel.querySelector(".digits");
    new MutationObserver(() => {
      if (digits.textContent === DONE) whenDone();
    }).observe(digits, { childList: true });
    // Each time anew: it looks for the panel once.
    const script = document.createElement("script");
    script.src = sample.dataset.script;
    script.addEventListener("load", () => {
      script.remove();
      panel?.querySelector("[data-do=go]").focus();
    });
    document.head.append(script);
  }

  window.handoutTimer = { open, close };
})();
