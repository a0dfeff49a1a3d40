/// What a page of the preview runs to take photographs: they are dropped onto the drawings that stand
/// in for them, or chosen in the shot list.
enum UploadScript {
  /// `limit` is the size of the largest file, in bytes.
  static func bytes(limit: Int) -> [UInt8] {
    Array("\"use strict\";\n((limit) => {\n".utf8) + text + Array("})(\(limit));\n".utf8)
  }

  private static let text = Array(
    #"""
      const token = document.currentScript.dataset.token;
      // Not in the bar, by whose change the page would know that it has to load itself again.
      const notice = document.createElement("p");
      notice.id = "__handout_upload";
      notice.lang = "en";
      notice.setAttribute("role", "status");
      document.body.append(notice);
      const say = (text) => { notice.textContent = text; };

      const send = async (file, path) => {
        if (file.size > limit) {
          say(file.name + " is too large: the limit is " + limit / 1e6 + " MB.");
          return;
        }
        say("Putting " + file.name + " at " + path + " …");
        try {
          const answer = await fetch(
            "/__handout/photographs/" + path.split("/").map(encodeURIComponent).join("/"),
            { method: "PUT", headers: { "X-Handout-Token": token }, body: file });
          say(await answer.text());
        } catch {
          say("The preview does not answer. Is it still running?");
        }
      };

      const wanted = (target) => {
        const image = target instanceof HTMLImageElement ? target : null;
        return image && new URL(image.src).searchParams.get("photograph");
      };
      const hasFiles = (event) => event.dataTransfer?.types.includes("Files");

      addEventListener("dragover", (event) => {
        if (!hasFiles(event)) return;
        // Beside a drawing a file would be opened in place of the page.
        event.preventDefault();
        const isWanted = wanted(event.target) !== null;
        event.dataTransfer.dropEffect = isWanted ? "copy" : "none";
        if (isWanted) event.target.classList.add("__handout_target");
      });
      const leave = (event) => { event.target.classList?.remove("__handout_target"); };
      addEventListener("dragleave", leave);
      addEventListener("drop", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        leave(event);
        const path = wanted(event.target);
        const files = event.dataTransfer.files;
        if (path === null) return;
        if (files.length === 1) send(files[0], path);
        else say("Drop one photograph at a time.");
      });
      addEventListener("change", (event) => {
        const path = event.target.dataset?.photograph;
        if (path && event.target.files.length === 1) send(event.target.files[0], path);
      });

    """#.utf8)
}
