// Counts an exercise's holds, repetitions, sides, sets and rests, as its dose says. All words are in
// the page, each with the place that it will need, so that nothing moves. Every button has its own
// spot: a second tap there never does something else. Nothing is sent; where the reader was is kept
// in the tab's own storage until it is closed. Without this script the panel is not there.
(() => {
  "use strict";
  document.documentElement.classList.add("scripted");
  const panel = document.querySelector(".practice");
  if (!panel) return;

  // Seconds to get ready between two holds.
  const READY = 5;
  // What ended longer ago than this, in milliseconds, was slept through: the reader says when to go
  // on.
  const SLEPT = 2000;
  // What is heard: pairs of a frequency in hertz and seconds.
  const SOUNDS = {
    ready: [[440, 0.25]],
    hold: [[660, 0.25]],
    move: [[660, 0.25]],
    paced: [[660, 0.15]],
    once: [[880, 0.08]],
    "both-ways": [[880, 0.08]],
    rest: [[440, 0.15], [440, 0.15]],
    turn: [[523, 0.2], [392, 0.2], [523, 0.4]],
    done: [[523, 0.2], [659, 0.2], [784, 0.5]],
  };

  const dose = panel.dataset;
  const number = (name) => Number(dose[name] || 0);
  const part = (name) => panel.querySelector("." + name);
  const [phaseLine, digits, total] = ["phase", "digits", "total"].map(part);
  const buttons = {};
  for (const button of panel.querySelectorAll("[data-do]")) buttons[button.dataset.do] = button;
  const [start, goOn] = buttons.go.children;
  const sound = document.getElementById("practice_sound");
  const pace = document.getElementById("practice_pace");

  const word = (name, values = {}) => {
    const text = panel.querySelector(`[data-word=${name}]`).textContent;
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  };

  // Each phase is {kind, seconds, place, lead}; one without seconds waits for the reader.
  function plan() {
    const phases = [];
    const sets = number("sets");
    const sides = dose.side === "each" || (dose.side && dose.duration) ? ["first", "other"] : [""];
    for (let set = 1; set <= sets; set++) {
      if (set > 1 && dose.rest) phases.push({ kind: "rest", seconds: number("rest"), place: {} });
      for (const side of sides) {
        const place = { set, side };
        if (side && phases.length) phases.push({ kind: "turn", seconds: number("turn"), place });
        addSide(phases, place);
      }
    }
    phases.forEach((phase, index) => {
      phase.lead = isLed(phase) ? leadAfter(phases[index - 1], phase) : 0;
    });
    return phases;
  }

  function addSide(phases, place) {
    if (dose.duration) {
      phases.push({ kind: "move", seconds: number("duration"), place });
      return;
    }
    const ways = dose.side === "each-way" ? ["first", "other"] : [""];
    for (let repeat = 1; repeat <= number("repetitions"); repeat++) {
      const here = { ...place, repeat };
      if (repeat > 1 && dose.rest && number("sets") === 1) {
        phases.push({ kind: "rest", seconds: number("rest"), place: here });
      }
      if (!dose.hold && !pace?.value) {
        phases.push({ kind: ways.length > 1 ? "both-ways" : "once", place: here });
        continue;
      }
      const [kind, seconds] = dose.hold
        ? ["hold", number("hold")] : ["paced", pace.value / ways.length];
      for (const way of ways) phases.push({ kind, seconds, place: { ...here, way } });
    }
  }

  // Whether the reader has to be in position when the phase begins.
  const isLed = (phase) => Boolean(phase.seconds) && phase.kind !== "rest" && phase.kind !== "turn";

  // Once the reader has touched the page there is time to lie down again.
  const leadOf = (phase) => (isLed(phase) ? number("lead") : 0);

  function leadAfter(before, phase) {
    if (!before) return leadOf(phase);
    return before.kind === "turn" || (before.kind === "paced" && phase.kind === "paced") ? 0 : READY;
  }

  function describe(place) {
    const parts = [];
    if (place.repeat) {
      parts.push(word("repeat", { number: place.repeat, total: number("repetitions") }));
    }
    if (place.side) parts.push(word(place.side + "-side"));
    if (place.way) parts.push(word(place.way + "-way"));
    if (place.set && number("sets") > 1) {
      parts.push(word("set", { number: place.set, total: number("sets") }));
    }
    return parts.join(" · ");
  }

  // The state is idle, lead (in which the reader gets into position), phase, paused, ended or done.
  let phases = plan();
  let state = "idle";
  let index = 0;
  // When the lead or phase ends, on the clock of performance.now().
  let end = 0;
  // Milliseconds of the phase that a pause has kept; 0 is the whole.
  let left = 0;
  let ticking = null;
  let lock = null;

  const phase = () => phases[index];
  // What is said beside the place.
  const hints = {
    idle: () => (isOwnPace() ? "own-hint" : "idle-hint"),
    turn: () => "turn-hint",
    ended: () => "ended-hint",
  };
  const isUnderWay = () => isRunning() || state === "paused";
  const isRunning = () => state === "lead" || state === "phase";
  const isCounted = (one) => Boolean(one) && !one.seconds;
  const isOwnPace = () => phases.some(isCounted);

  function begin(lead, from = performance.now()) {
    state = lead ? "lead" : "phase";
    if (lead || phase().seconds) {
      end = from + (lead * 1000 || left || phase().seconds * 1000);
      ticking ??= setInterval(tick, 200);
    } else {
      stopTicking();
    }
    play(lead ? "ready" : phase().kind);
    show();
  }

  function advance(from, lead = phases[index + 1]?.lead) {
    index += 1;
    left = 0;
    if (phase()) return begin(lead, from);
    leave("done");
    play("done");
  }

  function tick() {
    const now = performance.now();
    if (now < end) return showDigits();
    if (now - end <= SLEPT) return state === "lead" ? begin(0, end) : advance(end);
    if (state === "phase") {
      index += 1;
      left = 0;
    }
    if (phase()) rest("paused");
    else leave("done");
  }

  function stopTicking() {
    clearInterval(ticking);
    ticking = null;
  }

  // Stands still, and keeps what is left of the phase.
  function rest(name) {
    if (state === "phase" && phase()?.seconds && end > performance.now()) {
      left = end - performance.now();
    }
    stopTicking();
    state = name;
    show();
  }

  function leave(name) {
    rest(name);
    lock?.release();
    lock = null;
  }

  const actions = {
    go() {
      keepAwake();
      if (isUnderWay() && phase().kind === "turn") {
        return advance(performance.now(), leadOf(phases[index + 1]));
      }
      if (state !== "paused") {
        phases = plan();
        index = left = 0;
      }
      begin(leadOf(phase()));
    },
    pause: () => rest("paused"),
    end: () => leave("ended"),
    undo() {
      if (state === "ended") return rest("paused");
      index -= 1;
      left = 0;
      keepAwake();
      begin(0);
    },
    count: () => advance(performance.now()),
  };

  function isPossible(action) {
    switch (action) {
      case "go": return !isRunning() || (state === "phase" && phase().kind === "turn");
      case "pause": return isRunning();
      case "end": return isUnderWay();
      case "undo":
        return state === "ended"
          || ((state === "phase" || state === "done") && isCounted(phases[index - 1]));
      default: return state === "phase" && isCounted(phase());
    }
  }

  const clock = (seconds) =>
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  function showDigits() {
    digits.textContent = count();
  }

  function count() {
    if (state === "done") return "✓";
    const one = phase();
    if (state !== "lead" && !["hold", "move", "rest", "turn"].includes(one.kind)) {
      return String(one.place.repeat);
    }
    const milliseconds = isRunning() ? end - performance.now() : left || one.seconds * 1000;
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
    return seconds > number("longest") ? clock(seconds) : String(seconds);
  }

  function show() {
    const kind = document.createElement("b");
    const place = document.createElement("span");
    const name = { phase: phase()?.kind, lead: "ready" }[state] ?? state;
    kind.textContent = word(name);
    const hint = hints[name]?.();
    place.textContent = [isUnderWay() && describe(phase().place), hint && word(hint)]
      .filter(Boolean).join(" · ");
    // Both at once: this is what a screen reader says.
    if (phaseLine.textContent !== `${kind.textContent} ${place.textContent}`) {
      phaseLine.replaceChildren(kind, " ", place);
    }
    showDigits();
    for (const [action, button] of Object.entries(buttons)) {
      button.setAttribute("aria-disabled", String(!isPossible(action)));
    }
    start.classList.toggle("unsaid", isUnderWay());
    goOn.classList.toggle("unsaid", !isUnderWay());
    if (pace) pace.disabled = isUnderWay();
    showTotal();
    keep();
  }

  function showTotal() {
    const seconds = phases.reduce((sum, one) => sum + (one.seconds || 0) + one.lead, 0);
    total.textContent = isOwnPace()
      ? word("total-own") : word("total", { time: clock(Math.round(seconds)) });
  }

  // Where the reader was is found again in the same tab. Storage may be forbidden: then it is not.
  const place = "practice " + location.pathname;

  function keep() {
    try {
      if (isUnderWay() && !dose.unkept) {
        const kept = { dose: { ...dose }, pace: pace?.value, index, left };
        sessionStorage.setItem(place, JSON.stringify(kept));
      } else {
        sessionStorage.removeItem(place);
      }
    } catch {}
  }

  function findAgain() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place));
      if (!kept || JSON.stringify(kept.dose) !== JSON.stringify({ ...dose })) return;
      if (pace) pace.value = kept.pace;
      phases = plan();
      if (!phases[kept.index]) return;
      ({ index, left } = kept);
      state = "paused";
    } catch {}
  }

  // The screen stays awake where the browser can; where it cannot, nothing is lost.
  async function keepAwake() {
    try {
      lock ??= await navigator.wakeLock.request("screen");
    } catch {
      lock = null;
    }
    if (!isRunning()) {
      lock?.release();
      lock = null;
    }
  }

  document.addEventListener("visibilitychange", () => {
    lock = null;
    if (isRunning() && document.visibilityState === "visible") keepAwake();
  });
  addEventListener("pagehide", () => {
    if (isRunning()) rest("paused");
  });

  let audio = null;

  function play(name) {
    if (!sound.checked || !window.AudioContext) return;
    audio ??= new AudioContext();
    let at = audio.currentTime;
    for (const [frequency, seconds] of SOUNDS[name]) {
      const [tone, volume] = [audio.createOscillator(), audio.createGain()];
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0.3, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + seconds);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      at += seconds;
      tone.stop(at);
    }
  }

  // Browsers let a page sound only after the reader has touched it.
  sound.addEventListener("change", () => play("hold"));
  pace?.addEventListener("change", () => {
    phases = plan();
    state = "idle";
    index = left = 0;
    show();
  });
  for (const [action, button] of Object.entries(buttons)) {
    button.addEventListener("click", () => {
      if (isPossible(action)) actions[action]();
    });
  }
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isPossible("end")) actions.end();
  });
  findAgain();
  show();
})();
