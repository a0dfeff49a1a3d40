// Leaves out of the log what the reader does not print: the boxes beside the exercises say which. The
// style sheet for paper does the same with the exercises themselves.
(() => {
  "use strict";
  const boxes = [...document.querySelectorAll(".pick")];

  function follow() {
    const isChosen = boxes.some((box) => box.checked);
    for (const box of boxes) {
      const rows = document.getElementById(box.dataset.log);
      rows.classList.toggle("left-out", isChosen && !box.checked);
    }
  }

  for (const box of boxes) box.addEventListener("change", follow);
  addEventListener("pageshow", follow);
})();
