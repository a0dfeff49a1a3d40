// Shows the exercises that the address of the page names behind its #, with the doses that a therapist
// set: `#1~clamshell~bridge.h30r3e`, where 1 is the version of this notation. The part behind the # is
// sent to no server, nothing is stored, and only files of this site are loaded: a script for each
// exercise, which calls `handoutSelection.sheet`. All words are in the page.
(() => {
  "use strict";
  const page = document.querySelector(".selection");
  const doses = window.handoutDose;
  const timer = window.handoutTimer;
  if (!page || !doses || !timer) return;
  document.documentElement.classList.add("scripted");
  const MOST = Number(page.dataset.most);
  // Longer ones are no address of this page: 20 exercises with the longest names have less.
  const LONGEST = 8000;
  // The names of folders, as the site takes them.
  const ID = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}0-9]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}0-9]+)*$/u;

  const part = (name) => page.querySelector("." + name);
  const copy = (name) => document.getElementById(name).content.firstElementChild.cloneNode(true);
  const word = (name, values = {}) =>
    page.querySelector(`[data-word=${name}]`).textContent
      .replace(/\{(\w+)\}/g, (_, key) => values[key]);

  // In order, {id, dose}; without a dose, it is that of the exercise's page.
  let chosen = [];
  // What the address says that cannot be shown, in words.
  let problems = [];
  const sheets = new Map();
  const loading = new Map();
  const listeners = [];

  // What this page needs of an exercise; null where it cannot be had.
  function load(id) {
    if (!loading.has(id)) {
      loading.set(id, new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = encodeURIComponent(id) + ".js";
        script.addEventListener("load", () => resolve(sheets.get(id) ?? null));
        script.addEventListener("error", () => {
          // Another time, the network may be there.
          loading.delete(id);
          resolve(null);
        });
        document.head.append(script);
      }));
    }
    return loading.get(id);
  }

  // A text that says how long to hold has no words for a dose without it.
  const fits = (sheet, dose) => sheet.named.every((name) => doses.has(dose, name));

  function take(data) {
    const holder = document.createElement("template");
    holder.innerHTML = data.html;
    const article = holder.content.querySelector(".sheet");
    const named = [...article.querySelectorAll("[data-dose]")].map((one) => one.dataset.dose);
    sheets.set(data.id, { ...data, article, named });
  }

  const fragment = () => (chosen.length ? "#1" : "") + chosen.map(({ id, dose }) =>
    "~" + encodeURIComponent(id) + (dose ? "." + doses.write(dose) : "")).join("");

  const canonical = document.querySelector("link[rel=canonical]").href;
  const address = () => canonical + fragment();

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  }

  // Takes what it can of an address that may be anybody's.
  function read(hash) {
    const text = hash.slice(1);
    chosen = [];
    problems = [];
    if (!text) return;
    // What messengers take for the end of a sentence, or write in another way.
    const entries = text.replace(/[.,;:!?)]+$/, "").split(/~|%7e/i);
    if (text.length > LONGEST || entries.shift() !== "1") {
      problems.push(word("refused"));
      return;
    }
    let isRefused = false;
    for (const entry of entries) {
      const [name, dose, ...more] = entry.split(".");
      const id = decoded(name);
      if (id.length > 100 || !ID.test(id) || more.length || chosen.some((one) => one.id === id)) {
        isRefused = true;
      } else if (chosen.length === MOST) {
        problems.push(word("too-many"));
        break;
      } else {
        const own = dose === undefined ? null : doses.read(dose);
        chosen.push({ id, dose: own, isRefused: dose !== undefined && !own });
      }
    }
    if (isRefused) problems.push(word("refused"));
  }

  // The address follows what is chosen, and the language switch leads to the same exercises.
  function note() {
    history.replaceState(null, "", location.pathname + location.search + fragment());
    problems = [];
    for (const one of chosen) delete one.isRefused;
    show();
  }

  let turn = 0;

  async function show() {
    const own = ++turn;
    const shown = await Promise.all(chosen.map(async (one) => {
      const sheet = await load(one.id);
      if (sheet && one.dose && !fits(sheet, one.dose)) {
        one.dose = null;
        one.isRefused = true;
      }
      return { ...one, sheet, dose: one.dose ?? (sheet && doses.read(sheet.dose)) };
    }));
    // Something else was chosen meanwhile.
    if (own !== turn) return;
    const found = shown.filter(({ sheet, dose }) => sheet && dose);
    timer.close();
    part("sheets").replaceChildren(...found.map(sheetOf));
    part("result").hidden = !found.length;
    part("none").hidden = Boolean(chosen.length);
    if (found.some(({ sheet }) => !sheet.isReviewed)) part("unreviewed").hidden = false;
    showProblems(shown);
    showLog(found);
    showAddress();
    for (const listener of listeners) listener(shown);
  }

  function showProblems(shown) {
    const lines = [...problems];
    for (const { id, sheet, dose, isRefused } of shown) {
      const exercise = sheet?.title ?? id.replaceAll("-", " ");
      if (!sheet || !dose) lines.push(word("gone", { exercise }));
      else if (isRefused) lines.push(word("dose-refused", { exercise }));
    }
    part("problems").replaceChildren(...lines.map((line) => {
      const item = document.createElement("p");
      item.textContent = line;
      return item;
    }));
  }

  function sheetOf({ sheet, dose }) {
    const article = document.importNode(sheet.article, true);
    for (const place of article.querySelectorAll("[data-dose]")) {
      place.textContent = doses.text(place.dataset.dose, dose);
    }
    article.querySelector(".dose dl").replaceChildren(...doses.parts(dose).map(panelPart));
    article.querySelector(".sentences").textContent = doses.sentences(dose).join(" ");
    const place = article.querySelector(".practising");
    place?.firstElementChild.addEventListener("click", () => practise(place, dose));
    return article;
  }

  function panelPart({ kind, label, value }) {
    const line = copy("dose_part");
    line.querySelector("use").setAttribute("href", "#icon_" + kind);
    line.querySelector("dt span").textContent = label;
    line.querySelector("dd").textContent = value;
    return line;
  }

  function showLog(found) {
    for (const old of page.querySelectorAll(".log tbody")) old.remove();
    const table = part("log").querySelector("table");
    table.append(...found.map(({ sheet, dose }, index) => {
      const rows = copy("log_rows");
      const [head, ...session] = rows.children;
      const small = document.createElement("small");
      for (const { value } of doses.parts(dose)) {
        const span = document.createElement("span");
        span.textContent = value;
        small.append(span, " ");
      }
      head.firstElementChild.append(`${index + 1}. ${sheet.title} `, small);
      const count = doses.sessionsADay(dose);
      const all = Array.from({ length: count }, (_, number) => session.map((row) => {
        const line = row.cloneNode(true);
        if (count > 1) line.firstElementChild.prepend(`${number + 1}. `);
        return line;
      }));
      rows.replaceChildren(head, ...all.flat());
      return rows;
    }));
  }

  const mail = document.querySelector(".tools a[href^='mailto:']");
  const letter = mail?.getAttribute("href");
  const foot = [...document.querySelectorAll("footer .on-paper")].at(-1);
  const footer = foot?.parentElement;

  function showAddress() {
    const hash = fragment();
    for (const link of document.querySelectorAll("nav.languages a:only-child")) link.hash = hash;
    mail?.setAttribute("href", letter + encodeURIComponent(hash));
    const own = part("own-address");
    own.hidden = !hash;
    // The foot of the page names it without what is chosen.
    if (!hash) return footer?.append(foot);
    foot?.remove();
    own.querySelector("p").textContent = word("on-the-web", { address: address() });
    const code = window.handoutQR(address());
    if (code) own.querySelector(".code").replaceChildren(code);
  }

  // Of a range it is the lowest value: who wants more goes on.
  function practise(place, dose) {
    const names = ["hold", "repetitions", "duration", "sets", "rest"];
    const data = Object.fromEntries(
      names.filter((name) => dose[name]).map((name) => [name, dose[name][0]]));
    if (dose.side === "each" || dose.side === "each-way") data.side = dose.side;
    timer.open(place, data);
  }

  addEventListener("hashchange", () => {
    read(location.hash);
    show();
  });
  read(location.hash);

  window.handoutSelection = {
    sheet: take,
    fits: (id, dose) => fits(sheets.get(id), dose),
    most: MOST, word, copy, note, address,
    get chosen() { return chosen; },
    set chosen(all) { chosen = all; },
    // Called with what is shown, each time that it changes.
    listen(listener) {
      listeners.push(listener);
      show();
    },
  };
  show();
})();
