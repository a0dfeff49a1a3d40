/// What the page of a translation beside its source runs: keys, comments, the acceptance. What somebody
/// has begun to write outlives that the page loads itself again.
enum ReadingScript {
  static let file = "__handout/reading.js"

  static let text = #"""
    "use strict";
    (() => {
      const room = document.getElementById("__handout_reading");
      if (!room) return;
      const token = document.currentScript.dataset.token;
      const said = document.getElementById("__handout_said");
      const acceptance = document.getElementById("__handout_acceptance");
      const name = document.getElementById("__handout_name");
      const texts = [...room.querySelectorAll("article")];
      const key = (what) => "handout-reading " + what + " " + location.pathname;
      const say = (text) => { said.textContent = text; };

      const send = async (fields, button) => {
        button.disabled = true;
        document.body.dataset.sending = "yes";
        try {
          const answer = await fetch(room.dataset.url, {
            method: "POST", headers: { "X-Handout-Token": token }, body: new URLSearchParams(fields) });
          const text = (await answer.text()).trim();
          say(text);
          // It is said again on the page that the change brings.
          sessionStorage.setItem(key("said"), Date.now() + " " + text);
          return answer.ok;
        } catch {
          say("The preview does not answer. Is it still running?");
          return false;
        } finally {
          button.disabled = false;
          delete document.body.dataset.sending;
        }
      };
      const [, time, last] = sessionStorage.getItem(key("said"))?.match(/^(\d+) (.*)$/s) ?? [];
      if (Date.now() - time < 10_000) say(last);

      const button = acceptance?.querySelector("button");
      const words = button?.textContent;
      const showName = () => {
        if (button) button.textContent = words.replace("…", name.value.trim() || "…");
      };
      name.value = localStorage.getItem("handout-reader") || "";
      showName();
      name.addEventListener("input", () => {
        localStorage.setItem("handout-reader", name.value.trim());
        showName();
      });
      const sendNamed = async (fields, button) => {
        const by = name.value.trim();
        if (by) return send({ ...fields, by }, button);
        say("Write your name first.");
        name.focus();
        return false;
      };
      acceptance?.addEventListener("submit", (event) => {
        event.preventDefault();
        sendNamed({ do: "accept", shown: acceptance.dataset.shown }, button);
      });

      for (const text of texts) {
        const place = text.dataset.place;
        const box = text.querySelector(".say");
        const form = box.querySelector("form");
        const field = form.elements.text;
        const draft = key("draft " + place);
        const kept = sessionStorage.getItem(draft);
        // The page may have come up to date before the answer to what it sent.
        const isThere = [...text.querySelectorAll(".said")].some(
          (comment) => comment.textContent.trim() === kept?.trim());
        if (isThere) sessionStorage.removeItem(draft);
        else if (kept !== null) {
          field.value = kept;
          box.open = true;
        }
        field.addEventListener("input", () => {
          if (field.value) sessionStorage.setItem(draft, field.value);
          else sessionStorage.removeItem(draft);
        });
        field.addEventListener("keydown", (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
        });
        box.addEventListener("toggle", () => { if (box.open) field.focus(); });
        form.addEventListener("submit", async (event) => {
          event.preventDefault();
          const isSent = await sendNamed(
            { do: "comment", place, text: field.value, shown: text.dataset.shown },
            form.querySelector("button"));
          if (!isSent) return;
          sessionStorage.removeItem(draft);
          field.value = "";
          box.open = false;
          text.focus();
        });
        text.addEventListener("focusin", () => {
          sessionStorage.setItem(key("place"), place);
        });
      }

      for (const button of room.querySelectorAll("[data-comment]")) {
        button.addEventListener("click", () => {
          const { place, comment } = button.dataset;
          send({ do: "close", place, comment }, button);
        });
      }

      const here = () => texts.findIndex(
        (text) => text.dataset.place === sessionStorage.getItem(key("place")));
      const go = (index) => {
        const text = texts[Math.max(0, Math.min(index, texts.length - 1))];
        text?.focus({ preventScroll: true });
        text?.scrollIntoView({ block: "nearest" });
      };
      const [navigation] = performance.getEntriesByType("navigation");
      if (navigation?.type === "reload" && here() >= 0) {
        const text = texts[here()];
        const field = text.querySelector(".say[open] textarea");
        (field ?? text).focus({ preventScroll: true });
        field?.setSelectionRange(field.value.length, field.value.length);
      } else {
        sessionStorage.removeItem(key("place"));
      }

      const keys = document.getElementById("__handout_keys");
      keys.checked = localStorage.getItem("handout-keys") !== "off";
      keys.addEventListener("change", () => {
        localStorage.setItem("handout-keys", keys.checked ? "on" : "off");
      });
      addEventListener("keydown", (event) => {
        if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target.closest?.("input, textarea, select")) return;
        switch (event.key) {
          case "n": go(here() + 1); break;
          case "p": go(here() < 0 ? 0 : here() - 1); break;
          case "c": {
            if (here() < 0) go(0);
            const box = texts[here()]?.querySelector(".say");
            if (!box) return;
            box.open = true;
            box.querySelector("textarea").focus();
            break;
          }
          case "a": {
            if (!acceptance) return;
            (name.value ? button : name).focus();
            break;
          }
          default: return;
        }
        event.preventDefault();
      });
    })();

    """#
}
