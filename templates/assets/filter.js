// Turns the links to categories and positions into buttons that show only those exercises. Without
// this script the links lead to lists further down the page.
(() => {
  "use strict";
  const filters = document.querySelector(".filters");
  if (!filters) return;
  document.documentElement.classList.add("scripted");
  const status = filters.querySelector(".status");
  const groups = [...document.querySelectorAll(".group")];
  const all = filters.querySelector("button");

  const buttons = [...filters.querySelectorAll("a[data-filter]")].map((link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.dataset.filter = link.dataset.filter;
    button.append(...link.childNodes);
    link.replaceWith(button);
    return button;
  });

  function choose(chosen) {
    const filter = chosen.dataset.filter;
    for (const button of [...buttons, all]) {
      button.setAttribute("aria-pressed", String(button === chosen));
    }
    for (const group of groups) {
      const isWhole = !filter || group.dataset.of === filter;
      let isEmpty = true;
      for (const card of group.querySelectorAll("li")) {
        card.hidden = !isWhole && card.dataset.of !== filter;
        isEmpty &&= card.hidden;
      }
      group.hidden = isEmpty;
    }
    status.textContent = chosen.textContent;
  }

  for (const button of [...buttons, all]) {
    button.addEventListener("click", () => choose(button));
    button.setAttribute("aria-pressed", String(button === all));
  }
  all.disabled = false;

  // An address that names a category or position, from a page or a sheet of paper, still leads there.
  const named = buttons.find((button) => "#" + button.dataset.filter === decodeURI(location.hash));
  if (named) {
    filters.closest("details").open = true;
    choose(named);
  }
})();
