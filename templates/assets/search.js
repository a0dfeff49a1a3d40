// The search of a page: shows what is found while the reader types, and lets filters choose from it.
// Without this script the page is a list from A to Z.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  document.documentElement.classList.add("scripted");
  const field = form.querySelector("input[type=search]");
  const filters = [...form.querySelectorAll("select")];
  const status = document.querySelector(".found .status");
  const results = document.querySelector(".found .results");
  const programs = document.querySelector(".found .programs");
  const plans = programs.querySelector("ol");
  const programsFound = programs.querySelector("h2").textContent;
  const more = document.querySelector(".found .more");
  const [none, failed] = [".none", ".failed"].map((name) => document.querySelector(`.found ${name}`));
  // So many are shown at first, and with each press of the button.
  const STEP = 12;
  let shown = 0;
  let asked = 0;
  let noting = 0;

  const chosen = () => Object.fromEntries(
    filters.filter(({ value }) => value).map(({ name, value }) => [name, value]));

  // What a list has of an exercise or a program.
  function entry(list, exercise) {
    const item = list.querySelector("template").content.cloneNode(true);
    const link = item.querySelector("a");
    const summary = item.querySelector("p");
    link.href = exercise.url;
    link.innerHTML = exercise.titleHTML;
    summary.innerHTML = exercise.summaryHTML;
    const name = item.querySelector("small");
    if (exercise.lang) {
      for (const part of [link, summary, name.querySelector("span")]) {
        [part.lang, part.dir] = [exercise.lang, exercise.direction];
      }
      link.hreflang = exercise.lang;
      name.querySelector("span").textContent = exercise.language;
    } else {
      name.remove();
    }
    return item;
  }

  function spoken(index, { total, programs: { length } }) {
    const exercises = index.count(total);
    return length ? `${exercises}. ${programsFound.replace("{number}", String(length))}` : exercises;
  }

  async function show(first = 0) {
    asked += 1;
    const question = asked;
    const isAsking = field.value.trim() !== "" || Object.keys(chosen()).length > 0;
    let found;
    try {
      const index = await handoutSearch.ready(form.dataset.locale);
      found = await index.search(isAsking ? field.value : "", chosen(), { first, count: isAsking ? STEP : 0 });
      if (question !== asked) return;
      for (const select of filters) {
        for (const option of select.options) {
          if (!option.value) continue;
          const count = found.counts[select.name]?.[option.value] ?? 0;
          option.textContent = `${option.dataset.name} (${count})`;
          option.disabled = count === 0 && !option.selected;
        }
      }
      programs.querySelector("h2").textContent = programsFound
        .replace("{number}", String(found.programs.length));
      status.textContent = isAsking ? spoken(index, found) : "";
    } catch {
      if (question !== asked) return;
      status.textContent = "";
    }
    failed.hidden = Boolean(found);
    document.documentElement.classList.toggle("searching", isAsking && Boolean(found));
    none.hidden = !isAsking || !found || found.total + found.programs.length > 0;
    if (first === 0) {
      for (const list of [results, plans]) for (const item of list.querySelectorAll("li")) item.remove();
      plans.append(...(found?.programs ?? []).map((program) => entry(plans, program)));
      programs.hidden = !plans.querySelector("li");
    }
    shown = first + (found?.exercises.length ?? 0);
    results.append(...(found?.exercises ?? []).map((exercise) => entry(results, exercise)));
    more.hidden = !found || !isAsking || shown >= found.total;
    // The first of those that the button brought.
    if (first > 0) results.querySelectorAll("a")[first]?.focus();
  }

  // The other languages get the filters, not the words.
  function lead() {
    const kept = new URLSearchParams(chosen()).toString();
    for (const link of document.querySelectorAll("nav.languages a, nav.letters a")) link.hash = kept;
  }

  // The address says what is looked for.
  function note() {
    const text = field.value.trim();
    const all = new URLSearchParams({ ...(text ? { text } : {}), ...chosen() }).toString();
    history.replaceState(null, "", location.pathname + location.search + (all ? `#${all}` : ""));
    lead();
  }

  function change() {
    show();
    // Browsers let an address change only so often.
    clearTimeout(noting);
    noting = setTimeout(note, 200);
  }

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const text = asked.get("text");
    if (text !== null) field.value = text;
    for (const select of filters) {
      const value = asked.get(select.name);
      const isKnown = [...select.options].some((option) => option.value === value);
      if (isKnown) select.value = value;
    }
    lead();
    show();
  }

  function clear() {
    field.value = "";
    for (const select of filters) select.value = "";
    change();
    field.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change();
  });
  field.addEventListener("input", change);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    field.value = "";
    change();
  });
  for (const select of filters) select.addEventListener("change", change);
  form.querySelector("button.clear").addEventListener("click", clear);
  more.addEventListener("click", () => show(shown));
  addEventListener("hashchange", read);
  read();
})();
