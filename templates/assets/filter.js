// Turns the links to categories and positions into buttons that show only those exercises, of one
// category, in one position, or both. Without this script the links lead to lists further down the
// page.
(() => {
  "use strict";
  const filters = document.querySelector(".filters");
  if (!filters) return;
  document.documentElement.classList.add("scripted");
  const status = filters.querySelector(".status");
  const all = filters.querySelector("button");
  // Numbers of exercises in words, from none.
  const counts = [...filters.querySelectorAll(".counts li")].map((count) => count.textContent);
  const groups = [...document.querySelectorAll(".group")];
  const cards = groups.flatMap((group) =>
    [...group.querySelectorAll("li")].map((card) => ({ card, of: [group.dataset.of, card.dataset.of] })));

  const lists = [...filters.querySelectorAll("ul")].map((list) =>
    [...list.querySelectorAll("a[data-filter]")].map((link) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = link.className;
      button.dataset.filter = link.dataset.filter;
      button.append(...link.childNodes);
      link.replaceWith(button);
      return button;
    }));
  // The pressed button of each list, if there is one.
  let pressed = [];

  function fitting(buttons) {
    return cards.filter(({ of }) => buttons.every((button) => of.includes(button.dataset.filter)));
  }

  function show() {
    const shown = fitting(pressed);
    for (const { card } of cards) card.hidden = true;
    for (const { card } of shown) card.hidden = false;
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    for (const list of lists) {
      const others = pressed.filter((button) => !list.includes(button));
      for (const button of list) {
        const count = fitting([...others, button]).length;
        button.querySelector("small").textContent = counts[count];
        button.disabled = count === 0;
        button.setAttribute("aria-pressed", String(pressed.includes(button)));
      }
    }
    all.setAttribute("aria-pressed", String(pressed.length === 0));
    const names = pressed.map((button) => button.querySelector("span").textContent);
    status.textContent = [...names, counts[shown.length]].join(", ");
  }

  // The address says what is pressed, in each language the same.
  function note() {
    const names = pressed.map((button) => encodeURIComponent(button.dataset.filter));
    const hash = names.length ? "#" + names.join("&") : "";
    history.replaceState(null, "", location.pathname + location.search + hash);
    for (const link of document.querySelectorAll("nav.languages a")) link.hash = hash;
  }

  // An address that names categories and positions, from a page or a sheet of paper, leads there.
  function choose(names) {
    pressed = lists
      .map((list) => list.find((button) => names.includes(button.dataset.filter)))
      .filter((button) => button);
    if (pressed.length && !fitting(pressed).length) pressed = [];
    if (pressed.length) filters.closest("details").open = true;
    show();
  }
  function read() {
    try {
      choose(location.hash.slice(1).split("&").map(decodeURIComponent));
    } catch {
      choose([]);
    }
  }

  for (const list of lists) {
    for (const button of list) {
      button.addEventListener("click", () => {
        const others = pressed.filter((other) => !list.includes(other));
        pressed = pressed.includes(button) ? others : [...others, button];
        show();
        note();
      });
    }
  }
  all.addEventListener("click", () => {
    pressed = [];
    show();
    note();
  });
  all.disabled = false;
  addEventListener("hashchange", read);
  read();
})();
