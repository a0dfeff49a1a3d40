// Says any dose in the words of the page's language, as the pages of the exercises do: their program
// and this script read the same messages, and a test compares all that they say. Reads and writes
// doses as they stand in addresses, `h30r8-12e`: a letter and a number or two for each field, a letter
// for a side.
(() => {
  "use strict";
  const block = document.getElementById("dose_words");
  if (!block) return;
  const { numbers, plurals, fields, sides, sessions, messages } = JSON.parse(block.textContent);
  const has = (dose, name) => Object.hasOwn(dose, name);
  const isAmount = (field) => field.least !== undefined;
  const isExact = ([low, high]) => low === high;

  const number = (value) => {
    const digits = String(value);
    if (!numbers.group || digits.length < numbers.grouped) return digits;
    return digits.replace(/\B(?=(?:\d{3})+$)/g, () => numbers.group);
  };

  function category(value) {
    const known = plurals.areRepeated && value >= 200 ? 100 + (value % 100) : value;
    return plurals.runs.findLast(([start]) => start <= known)[1];
  }

  // A message is text and names in turn; null where it is missing or a name has no value.
  function fill(parts, values) {
    if (!parts) return null;
    let text = "";
    for (const [index, part] of parts.entries()) {
      const value = index % 2 ? values[part] : part;
      if (typeof value !== "string") return null;
      text += value;
    }
    return text;
  }

  const single = (key, values = {}) =>
    Array.isArray(messages[key]) ? fill(messages[key], values) : null;

  // A range has the form of its upper bound.
  function counted(key, amount) {
    const message = messages[key];
    const form = !message || Array.isArray(message)
      ? message : message[category(amount[1])] ?? message.other;
    const count = written(amount);
    return count === null ? null : fill(form, { count });
  }

  const written = ([low, high]) => low === high
    ? number(low) : single("number.range", { low: number(low), high: number(high) });

  const time = (amount) => amount.every((seconds) => seconds % 60 === 0)
    ? counted("unit.minutes", amount.map((seconds) => seconds / 60)) : counted("unit.seconds", amount);

  const keyOf = (name) => name.replaceAll("-", "_");

  function text(field, dose) {
    const value = dose[field.name];
    switch (field.notation) {
      case "seconds": return time(value);
      case "hours": return counted("unit.hours", value);
      case "side": return single("side." + keyOf(value));
      case "flag": return null;
      default: return written(value);
    }
  }

  const field = (name) => fields.find((one) => one.name === name);

  // The values of a dose panel.
  function value(field, dose) {
    if (!field.unit) return text(field, dose);
    const amount = counted(field.unit, dose[field.name]);
    return field.name === "repetitions" && has(dose, "asMany") && amount !== null
      ? single("dose.up_to", { times: amount }) : amount;
  }

  const parts = (dose) => fields
    .filter(({ name, part }) => part && has(dose, name))
    .map((field) => ({
      kind: field.part, label: single("dose.label." + keyOf(field.part)), value: value(field, dose),
    }));

  function work(dose) {
    const side = keyOf(dose.side ?? "plain");
    if (has(dose, "duration")) {
      return single("dose.duration." + side, { time: text(field("duration"), dose) });
    }
    const kind = has(dose, "asMany") ? "dose.as_many." : "dose.repeat.";
    return single(kind + side, { times: counted("unit.times", dose.repetitions) });
  }

  function rest(dose) {
    const hasSets = has(dose, "sets") && dose.sets[1] > 1;
    const key = hasSets ? "dose.rest.between_sets" : "dose.rest.between_repetitions";
    return single(key, { time: time(dose.rest) });
  }

  function frequency(dose) {
    const times = has(dose, "perDay") && counted("unit.times", dose.perDay);
    const days = has(dose, "daysPerWeek") && counted("unit.days_per_week", dose.daysPerWeek);
    if (times && days) return single("dose.frequency.day_and_week", { times, days });
    return times
      ? single("dose.frequency.day", { times }) : single("dose.frequency.week", { days });
  }

  // The whole dose; null for a sentence that the language has no words for.
  function sentences(dose) {
    const all = [];
    if (has(dose, "hold")) all.push(single("dose.hold", { time: time(dose.hold) }));
    all.push(work(dose));
    if (has(dose, "sets")) all.push(counted("dose.sets", dose.sets));
    if (has(dose, "rest")) all.push(rest(dose));
    if (has(dose, "every")) all.push(counted("dose.every", dose.every));
    if (has(dose, "perDay") || has(dose, "daysPerWeek")) all.push(frequency(dose));
    return all;
  }

  // Whether the front matter of an exercise could say it, and this language can.
  function isSound(dose) {
    const amounts = fields.filter((one) => isAmount(one) && has(dose, one.name));
    return amounts.every(({ name, least, most }) => {
      const [low, high] = dose[name];
      return Number.isInteger(low) && Number.isInteger(high)
        && least <= low && low <= high && high <= most;
    })
      && has(dose, "repetitions") !== has(dose, "duration")
      && !(has(dose, "every") && has(dose, "perDay"))
      && (!has(dose, "asMany") || (has(dose, "repetitions") && isExact(dose.repetitions)))
      && sentences(dose).every((one) => one !== null)
      && parts(dose).every(({ label, value }) => label !== null && value !== null);
  }

  // null for what is no dose.
  function read(text) {
    const dose = {};
    for (let left = text; left;) {
      const found = /^([a-z])(?:([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?)?/.exec(left);
      if (!found) return null;
      const [all, letter, low, high = low] = found;
      const side = low === undefined && sides.find((one) => one.letter === letter);
      const of = side
        ? field("side")
        : fields.find((one) => one.letter === letter && isAmount(one) === (low !== undefined));
      if (!of || has(dose, of.name)) return null;
      dose[of.name] = side ? side.name : low === undefined ? true : [Number(low), Number(high)];
      left = left.slice(all.length);
    }
    return isSound(dose) ? dose : null;
  }

  function write(dose) {
    return fields.filter(({ name }) => has(dose, name)).map((field) => {
      if (field.notation === "side") {
        return sides.find(({ name }) => name === dose.side).letter;
      }
      return field.letter + (isAmount(field) ? [...new Set(dose[field.name])].join("-") : "");
    }).join("");
  }

  // How often a day the patient exercises, for the log.
  function sessionsADay(dose) {
    const every = has(dose, "every") && Math.floor(sessions.wakingHours / dose.every[1]);
    const count = has(dose, "perDay") ? dose.perDay[0] : every || 1;
    return Math.min(sessions.most, Math.max(1, count));
  }

  window.handoutDose = {
    fields, sides, read, write, isSound, sentences, parts, sessionsADay, has,
    // What a field says, as texts write it.
    text: (name, dose) => text(field(name), dose),
    sideName: (side) => single("side." + keyOf(side)),
  };
})();
