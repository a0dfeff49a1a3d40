// The therapist's side of a selection: what may be chosen, the order, the doses, a note and the
// address. `selection.js` keeps what is chosen and shows it.
(() => {
  "use strict";
  const selection = window.handoutSelection;
  const doses = window.handoutDose;
  const page = document.querySelector(".selection");
  if (!selection || !doses || !page) return;
  const { word, copy } = selection;
  const part = (name) => page.querySelector("." + name);
  const choosing = part("choosing");
  const list = part("chosen");

  // A patient sees the exercises first.
  if (selection.chosen.length) {
    choosing.open = false;
    part("result").after(choosing);
  }

  // What may be chosen

  const offers = part("offers");
  const more = part("more");
  const search = document.getElementById("find_exercise");
  // Where there are many exercises, the search offers those that it finds, so many at a time.
  const isSearched = Boolean(offers.dataset.search);
  const STEP = 24;
  let asked = 0;
  let offered = 0;
  const boxes = () => [...offers.querySelectorAll("input")];
  const isChosen = ({ value }) => selection.chosen.some(({ id }) => id === value);
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // The name of a box is the exercise's title.
  function choose() {
    const wanted = folded(search.value).split(/\s+/);
    for (const offer of boxes()) {
      const title = folded(offer.labels[0].textContent);
      offer.parentElement.hidden = !wanted.every((one) => title.includes(one));
    }
    for (const group of page.querySelectorAll(".offers fieldset")) {
      group.hidden = !group.querySelector(".choice:not([hidden])");
    }
  }

  // What another language alone has is not for this patient.
  async function lookUp(first = 0) {
    const question = ++asked;
    let found = null;
    try {
      found = await handoutSearch.search(search.value, {}, { first, count: STEP });
    } catch {}
    if (question !== asked) return;
    const all = found?.exercises.filter(({ lang }) => !lang).map(offer) ?? [];
    if (first) offers.append(...all);
    else offers.replaceChildren(...all);
    offered = first + STEP;
    more.hidden = !found || offered >= found.total;
    const count = found && (await handoutSearch.count(found.total));
    if (question === asked) part("offered").textContent = count ?? word("failed");
    if (first) all[0]?.querySelector("input").focus();
  }

  function offer({ id, titleHTML }) {
    const line = copy("offer");
    const [box, label] = line.children;
    [box.id, box.value, label.htmlFor] = ["offer_" + id, id, "offer_" + id];
    label.innerHTML = titleHTML;
    box.checked = isChosen(box);
    return line;
  }

  const find = () => (isSearched ? lookUp() : choose());

  const say = (text) => { part("said-of-choice").textContent = text; };

  function add(id, title) {
    if (selection.chosen.some((one) => one.id === id)) return true;
    if (selection.chosen.length === selection.most) {
      say(word("full"));
      return false;
    }
    selection.chosen = [...selection.chosen, { id, dose: null }];
    selection.note();
    say(word("added", { exercise: title }));
    return true;
  }

  function remove(id, title) {
    selection.chosen = selection.chosen.filter((one) => one.id !== id);
    selection.note();
    say(word("removed", { exercise: title }));
  }

  offers.addEventListener("change", ({ target }) => {
    const title = target.labels[0].textContent;
    if (!target.checked) remove(target.value, title);
    else if (!add(target.value, title)) target.checked = false;
  });
  search.addEventListener("input", find);
  more.addEventListener("click", () => lookUp(offered));
  if (isSearched) lookUp();

  // What is chosen: an entry for each exercise, which stays as long as the exercise does.

  const entries = new Map();

  function entryOf(id) {
    if (!entries.has(id)) entries.set(id, entry(id));
    return entries.get(id);
  }

  function entry(id) {
    const item = copy("chosen_exercise");
    const name = item.querySelector(".name");
    name.id = "name_" + id;
    for (const button of item.querySelectorAll("button")) {
      button.id = `${button.dataset.do}_${id}`;
      button.setAttribute("aria-labelledby", `${button.id} ${name.id}`);
      button.addEventListener("click", () => {
        if (button.getAttribute("aria-disabled") !== "true") actions[button.dataset.do](id, button);
      });
    }
    item.querySelector("summary").setAttribute("aria-describedby", name.id);
    for (const line of item.querySelectorAll("[data-field]")) prepare(line, id);
    return item;
  }

  const titleOf = (id) => entries.get(id).querySelector(".name").textContent;

  function move(id, by, button) {
    const all = [...selection.chosen];
    const place = all.findIndex((one) => one.id === id);
    const [one] = all.splice(place, 1);
    all.splice(place + by, 0, one);
    selection.chosen = all;
    order();
    // An element that is moved loses the focus.
    button.focus();
    selection.note();
    say(word("moved", { exercise: titleOf(id), place: place + by + 1 }));
  }

  const actions = {
    up: (id, button) => move(id, -1, button),
    down: (id, button) => move(id, 1, button),
    remove(id) {
      const items = [...list.children];
      const place = items.indexOf(entries.get(id));
      const next = items[place + 1] ?? items[place - 1];
      remove(id, titleOf(id));
      (next?.querySelector("[data-do=remove]") ?? search).focus();
    },
    usual: (id) => setDose(id, null),
  };

  function order() {
    const all = selection.chosen.map(({ id }) => entryOf(id));
    for (const item of [...list.children]) {
      if (!all.includes(item)) item.remove();
    }
    all.forEach((item, index) => {
      // What stands right already keeps the focus.
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
      const isLast = index === all.length - 1;
      item.querySelector("[data-do=up]").setAttribute("aria-disabled", String(index === 0));
      item.querySelector("[data-do=down]").setAttribute("aria-disabled", String(isLast));
    });
  }

  // The fields of a dose

  const fieldOf = (line) => doses.fields.find(({ name }) => name === line.dataset.field);
  const inputsOf = (line) => [...line.querySelectorAll("input, select")];

  function prepare(line, id) {
    const field = fieldOf(line);
    const hint = line.querySelector("small");
    if (hint) {
      hint.id = `limits_${field.name}_${id}`;
      hint.textContent = word("limits", { least: field.least, highest: field.most });
    }
    for (const input of inputsOf(line)) {
      if (hint) {
        input.setAttribute("aria-describedby", hint.id);
        [input.min, input.max] = [field.least, field.most];
      }
      for (const kind of ["input", "change"]) input.addEventListener(kind, () => take(id));
    }
    const select = line.querySelector("select");
    if (select) {
      const none = new Option(word("no-side"), "");
      const sides = doses.sides.filter(({ isOffered }) => isOffered);
      select.append(none, ...sides.map(({ name }) => new Option(doses.sideName(name), name)));
    }
  }

  // Only the fields that go with the exercise's work, and that every language has words for.
  function isShown(field, usual) {
    if (usual[field.name] !== undefined) return true;
    if (["repetitions", "duration"].includes(field.name) || !field.isOffered) return false;
    return usual.repetitions !== undefined || !["hold", "asMany"].includes(field.name);
  }

  function fillFields(item, dose, usual) {
    for (const line of item.querySelectorAll("[data-field]")) {
      const field = fieldOf(line);
      const [first, second] = inputsOf(line);
      const value = dose[field.name];
      line.hidden = !isShown(field, usual);
      if (first.type === "checkbox") first.checked = Boolean(value);
      else if (!Array.isArray(value)) first.value = value ?? "";
      else {
        first.value = value[0];
        second.value = value[0] === value[1] ? "" : value[1];
      }
      if (value === undefined && second) second.value = "";
      for (const input of inputsOf(line)) input.removeAttribute("aria-invalid");
    }
    item.querySelector(".invalid").textContent = "";
  }

  // undefined where the field is empty, null where it holds no value.
  function valueIn(line) {
    const [first, second] = inputsOf(line);
    if (first.type === "checkbox") return first.checked || undefined;
    if (!second) return first.value || undefined;
    const isEmpty = (input) => input.value === "" && !input.validity.badInput;
    if (isEmpty(first) && isEmpty(second)) return undefined;
    const low = first.valueAsNumber;
    const high = isEmpty(second) ? low : second.valueAsNumber;
    const field = fieldOf(line);
    const isSound = Number.isInteger(low) && Number.isInteger(high)
      && field.least <= low && low <= high && high <= field.most;
    return isSound ? [low, high] : null;
  }

  function take(id) {
    const item = entries.get(id);
    const dose = {};
    let isSound = true;
    for (const line of item.querySelectorAll("[data-field]:not([hidden])")) {
      const value = valueIn(line);
      for (const input of inputsOf(line)) {
        if (value === null) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
      if (value === null) isSound = false;
      else if (value !== undefined) dose[line.dataset.field] = value;
    }
    isSound &&= doses.isSound(dose) && selection.fits(id, dose);
    item.querySelector(".invalid").textContent = isSound ? "" : word("invalid");
    if (isSound) setDose(id, dose);
  }

  const usual = new Map();

  function setDose(id, dose) {
    const own = dose && doses.write(dose) === doses.write(usual.get(id)) ? null : dose;
    selection.chosen = selection.chosen.map((one) => (one.id === id ? { id, dose: own } : one));
    selection.note();
  }

  // The note and the address

  const note = document.getElementById("note_text");
  note.addEventListener("input", () => {
    const shown = part("note");
    shown.hidden = !note.value.trim();
    shown.querySelector("p").textContent = note.value;
  });

  const address = document.getElementById("own_address");
  document.getElementById("copy_address").addEventListener("click", async () => {
    const said = part("said-of-copy");
    try {
      await navigator.clipboard.writeText(address.value);
      said.textContent = word("copied");
    } catch {
      address.focus();
      address.select();
      said.textContent = word("copy-yourself");
    }
  });

  selection.listen((shown) => {
    for (const id of entries.keys()) {
      if (!shown.some((one) => one.id === id)) entries.delete(id);
    }
    for (const { id, sheet, dose } of shown) {
      const item = entryOf(id);
      item.querySelector(".name").textContent = sheet?.title ?? id.replaceAll("-", " ");
      item.querySelector(".says").textContent = dose ? doses.sentences(dose).join(" ") : "";
      item.querySelector("details").hidden = !dose;
      if (!dose) continue;
      usual.set(id, doses.read(sheet.dose));
      // Who writes in a field is not disturbed.
      if (!item.querySelector("details").contains(document.activeElement)
        || document.activeElement.matches("button")) {
        fillFields(item, dose, usual.get(id));
      }
    }
    order();
    for (const box of boxes()) box.checked = isChosen(box);
    part("passing").hidden = !shown.length;
    address.value = selection.address();
    part("said-of-copy").textContent = "";
  });
})();
