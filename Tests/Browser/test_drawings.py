"""The drawings as a photocopier sees them: in black and white, without greys."""

import re

import pytest
from conftest import SITE

DRAWINGS = sorted((SITE / "assets/figures").glob("*.svg"))

# A drawing of 6 cm on paper, at the 200 dots an inch of an office copier.
COPY = """
  const [original, marked, done] = arguments;
  const width = 500, height = 375;
  const pixels = text => new Promise(resolve => {
    const image = new Image();
    image.onload = () => {
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.fillStyle = "white";
      canvas.fillRect(0, 0, width, height);
      canvas.drawImage(image, 0, 0, width, height);
      resolve(canvas.getImageData(0, 0, width, height).data);
    };
    image.src = "data:image/svg+xml," + encodeURIComponent(text);
  });
  Promise.all([pixels(original), pixels(marked)]).then(([plain, red]) => {
    const isBlack = place => {
      const grey = 0.299 * plain[place] + 0.587 * plain[place + 1] + 0.114 * plain[place + 2];
      return grey < 128;
    };
    let line = 0, black = 0;
    for (let place = 0; place < plain.length; place += 4) {
      // At least four fifths of the pixel are the line's.
      const isLine = red[place] > 240 && red[place + 1] < 50 && red[place + 2] < 50;
      if (!isLine) continue;
      line += 1;
      if (isBlack(place)) black += 1;
    }
    done({line, black});
  });
"""


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name.split(".")[0])
def test_far_limbs_are_left_of_a_drawing_in_black_and_white(browser, path):
    original = path.read_text(encoding="utf-8")
    far = re.search(r'fill="#f3f6f8" stroke="(#[0-9a-f]{6})"', original)
    if not far:
        pytest.skip("no limb is paler")
    marked = original.replace(f'stroke="{far.group(1)}"', 'stroke="#ff0000"')
    browser.open("about:blank")
    copy = browser.driver.execute_async_script(COPY, original, marked)
    assert copy["line"] > 100
    assert copy["black"] == copy["line"]


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name.split(".")[0])
def test_a_drawing_has_no_words(path):
    assert "<text" not in path.read_text(encoding="utf-8")


def test_photographs_to_come_are_spoken_of_once(browser, address, exercise):
    browser.open(address + exercise)
    text = browser.evaluate("return document.querySelector('main').innerText")
    assert len(re.findall("Photographs will follow|Más adelante habrá fotografías", text)) == 1
