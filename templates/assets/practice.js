// Counts an exercise's holds, repetitions, sides, sets and rests, as its dose says. All words are in
// the page; nothing is stored or sent. Without this script the panel is not there.
(() => {
  "use strict";
  document.documentElement.classList.add("scripted");
  const panel = document.querySelector(".practice");
  if (!panel) return;

  // Seconds to get into position before each hold; they belong to the timer, not to the dose.
  const LEAD = 5;
  // A phase that ended longer ago than this, in milliseconds, was slept through: the next one
  // begins now, not when the other ended.
  const SLEPT = 2000;

  const dose = panel.dataset;
  const number = (name) => Number(dose[name] || 0);
  const part = (name) => panel.querySelector("." + name);
  const [phaseLine, digits, progress] = ["phase", "digits", "progress"].map(part);
  const [main, stop] = ["go", "stop"].map((name) => panel.querySelector(`[data-do=${name}]`));
  const sound = document.getElementById("practice_sound");

  const word = (name, values = {}) => {
    const text = panel.querySelector(`[data-word=${name}]`).textContent;
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  };

  // Each phase is {kind, seconds, place}; one without seconds waits for the button.
  function plan() {
    const phases = [];
    const sets = number("sets");
    const sides = dose.side === "each" || (dose.side && dose.duration) ? ["first", "other"] : [""];
    for (let set = 1; set <= sets; set++) {
      if (set > 1 && dose.rest) phases.push({ kind: "rest", seconds: number("rest"), place: {} });
      for (const side of sides) addSide(phases, { set, side });
    }
    return phases;
  }

  function addSide(phases, place) {
    if (dose.duration) return addTimed(phases, "move", number("duration"), place);
    const total = number("repetitions");
    const ways = dose.side === "each-way" ? ["first", "other"] : [""];
    for (let repeat = 1; repeat <= total; repeat++) {
      const here = { ...place, repeat };
      if (repeat > 1 && dose.rest && number("sets") === 1) {
        phases.push({ kind: "rest", seconds: number("rest"), place: here });
      }
      if (!dose.hold) {
        phases.push({ kind: ways.length > 1 ? "both-ways" : "once", place: here });
      } else {
        for (const way of ways) addTimed(phases, "hold", number("hold"), { ...here, way });
      }
    }
  }

  function addTimed(phases, kind, seconds, place) {
    phases.push({ kind: "ready", seconds: LEAD, place }, { kind, seconds, place });
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

  let phases = plan();
  let index = -1;
  let end = 0; // when the phase ends, on the clock of performance.now()
  let left = 0; // milliseconds of it that a pause has kept
  let ticking = null;
  let lock = null;

  function show(text, count, detail) {
    // Set once a phase: this is what a screen reader says.
    if (phaseLine.textContent !== text) phaseLine.textContent = text;
    digits.textContent = count;
    progress.textContent = detail;
  }

  function showSeconds() {
    digits.textContent = String(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
  }

  function begin(from) {
    const phase = phases[index];
    if (!phase) return finish("done");
    const detail = describe(phase.place);
    const text = detail ? `${word(phase.kind)}. ${detail}` : word(phase.kind);
    if (phase.seconds) {
      end = from + phase.seconds * 1000;
      show(text, "", "");
      showSeconds();
      tick();
    } else {
      pauseTicking();
      show(text, String(phase.place.repeat), "");
    }
    label();
    if (index > 0 && phase.seconds) beep(phase.kind === "ready" ? 440 : 660);
  }

  function advance(from) {
    index += 1;
    begin(from);
  }

  function tick() {
    ticking ??= setInterval(() => {
      const now = performance.now();
      if (now < end) return showSeconds();
      advance(now - end > SLEPT ? now : end);
    }, 200);
  }

  function pauseTicking() {
    clearInterval(ticking);
    ticking = null;
  }

  const isPaused = () => index >= 0 && !ticking && Boolean(phases[index].seconds);

  function label() {
    const isWaiting = index >= 0 && !phases[index].seconds;
    const name = index < 0 ? "start" : isWaiting ? "count" : ticking ? "pause" : "continue";
    main.textContent = word(name);
    stop.disabled = index < 0;
  }

  function press() {
    if (index < 0) {
      keepAwake();
      advance(performance.now());
    } else if (!phases[index].seconds) {
      advance(performance.now());
    } else if (isPaused()) {
      end = performance.now() + left;
      tick();
      show(word(phases[index].kind) + ". " + describe(phases[index].place), "", "");
      showSeconds();
      label();
    } else {
      left = Math.max(0, end - performance.now());
      pauseTicking();
      phaseLine.textContent = word("paused");
      label();
    }
  }

  function finish(name) {
    pauseTicking();
    index = -1;
    show(word(name), "0", "");
    main.focus({ preventScroll: true });
    label();
    lock?.release();
    lock = null;
    if (name === "done") beep(880);
  }

  // The screen stays awake where the browser can; where it cannot, nothing is lost.
  async function keepAwake() {
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      lock = null;
    }
    if (index < 0) {
      lock?.release();
      lock = null;
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (index >= 0 && document.visibilityState === "visible") keepAwake();
  });

  let audio = null;

  function beep(frequency) {
    if (!sound.checked || !window.AudioContext) return;
    audio ??= new AudioContext();
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.2, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.25);
  }

  // Browsers let a page sound only after the reader has touched it.
  sound.addEventListener("change", () => beep(660));
  main.addEventListener("click", press);
  stop.addEventListener("click", () => finish("stopped"));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && index >= 0) finish("stopped");
  });
  main.disabled = false;
  digits.textContent = dose.hold || dose.duration || dose.repetitions;
  label();
})();
