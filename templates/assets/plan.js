// Practice on the page of a program, one exercise after the other: the timer of each stands below its
// dose, with the ways to the exercise before and the next. All words are in the page.
(() => {
  "use strict";
  const begin = document.querySelector(".begin");
  const timer = window.handoutTimer;
  if (!begin || !timer) return;
  document.documentElement.classList.add("scripted");
  const sheets = [...document.querySelectorAll(".sheet")];
  const status = begin.querySelector("[role=status]");
  let way = null;
  // Whose timer is there.
  let current = null;

  const title = (sheet) => sheet.querySelector("h3").textContent.trim();
  const position = (sheet) => sheet.querySelector(".position").textContent;
  const change = (before, sheet) => (position(before) === position(sheet) ? "" : position(sheet));
  const word = (name, sheet) => begin.querySelector(`[data-word=${name}]`).textContent
    .replace("{exercise}", sheet ? title(sheet) : "");
  const say = (...sentences) => { status.textContent = sentences.filter(Boolean).join(" "); };

  function practise(index) {
    const sheet = sheets[index];
    const place = sheet.querySelector(".practising");
    way?.remove();
    sheet.scrollIntoView();
    timer.open(place, { ...place.dataset }, () => end(sheet, sheets[index + 1]));
    way = document.getElementById("practice_way").content.firstElementChild.cloneNode(true);
    lead(way.querySelector("[data-to=previous]"), index - 1);
    lead(way.querySelector("[data-to=next]"), index + 1);
    const next = sheets[index + 1];
    if (next) way.querySelector(".change").textContent = change(sheet, next);
    place.append(way);
    say(word("now", sheet), change(current ?? sheet, sheet));
    current = sheet;
  }

  // The reader says when to go on, since there is a position to change and a text to read.
  function end(sheet, next) {
    if (next) say(word("next", next), change(sheet, next));
    else say(word("last"));
    way.querySelector("[data-to=next]")?.classList.remove("plain");
  }

  // The title may have marks of its language.
  function lead(button, index) {
    const sheet = sheets[index];
    if (!sheet) return button.remove();
    const heading = sheet.querySelector("h3 a") ?? sheet.querySelector("h3");
    button.querySelector("span").append(...heading.cloneNode(true).childNodes);
    button.addEventListener("click", () => practise(index));
  }

  sheets.forEach((sheet, index) => {
    sheet.querySelector(".practising button").addEventListener("click", () => practise(index));
  });
  begin.querySelector("button").addEventListener("click", () => practise(0));
})();
