/// What an open page runs to follow the site: it loads itself again when the site has changed, and
/// stays where its reader was.
enum ReloadScript {
  static let bytes = Array(
    #"""
    "use strict";
    (() => {
      const script = document.currentScript;
      const place = "handout-place " + location.pathname;
      const kept = sessionStorage.getItem(place);
      if (kept !== null) {
        sessionStorage.removeItem(place);
        const [x, y] = kept.split(" ").map(Number);
        const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
        addEventListener("DOMContentLoaded", back);
        addEventListener("load", back);
      }
      let isLeaving = false;
      const reload = async () => {
        if (isLeaving) return;
        isLeaving = true;
        // A page that is sending something hears the answer first.
        while (document.body.dataset.sending) await new Promise((go) => setTimeout(go, 20));
        sessionStorage.setItem(place, scrollX + " " + scrollY);
        location.reload();
      };
      // A page that comes back out of the browser's store has missed what happened.
      addEventListener("pagehide", () => { events.close(); });
      addEventListener("pageshow", (event) => { if (event.persisted) reload(); });
      const events = new EventSource("/__handout/events");
      events.addEventListener("reload", reload);
      events.addEventListener("revision", (event) => {
        if (script.dataset.revision !== event.data) reload();
      });
      const problems = (page) => page.getElementById("__handout_bar")?.outerHTML;
      events.addEventListener("recheck", async () => {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (problems(page) !== problems(document)) reload();
      });
    })();

    """#.utf8)
}
