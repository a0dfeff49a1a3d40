"""The codes on paper: that they are read, and that browsers draw the ones that the program draws."""

import random
import re
import subprocess
from pathlib import Path

import pytest
from browser import A4, LETTER
from conftest import REPOSITORY, SITE

SCRIPT = (REPOSITORY / "templates/assets/qr.js").read_text(encoding="utf-8")
DRAWN = """
  const writer = new XMLSerializer();
  return arguments[0].map(text => handoutQR(text)).map(svg => svg && writer.serializeToString(svg));
"""
# The side of the picture in millimetres.
SIDE = """
  const [image, done] = [document.querySelector("img[src='qr.svg']"), arguments[0]];
  image.loading = "eager";
  image.decode().then(() => done(image.getBoundingClientRect().width * 25.4 / 96));
"""

# The bytes of each kind of text that addresses may have, and that they may not.
SIGNS = ["abcdefghijklmnopqrstuvwxyz0123456789-/:.#=&", "0123456789", "ABC 123 $%*+-./:",
         "ñéüß", "مثال", "日本語", "👟🏃", "\u0001\u007f\t\n~"]


def texts() -> list[str]:
    """One of each length as far as selections reach, and mixtures of all signs."""
    chance = random.Random(18004)
    found = ["".join(chance.choices(SIGNS[0], k=length)) for length in range(1, 521, 2)]
    for _ in range(240):
        signs = "".join(chance.sample(SIGNS, k=2))
        found.append("".join(chance.choices(signs, k=chance.randint(1, 300))))
    # Where the length takes two bytes, where the version is written down, and the largest.
    lengths = (14, 15, 106, 107, 122, 123, 180, 181, 213, 214, 666, 667, 1465, 1466, 2330, 2331)
    return found + ["q" * length for length in lengths]


@pytest.fixture
def draw(browser):
    """What the script draws of texts, as SVG."""
    browser.open("about:blank")
    browser.command("Runtime.evaluate", expression=SCRIPT)
    return lambda texts: browser.evaluate(DRAWN, texts)


def expected_rows(text: str) -> list[str]:
    """The modules of a code as the program of libqrencode prints them."""
    printed = subprocess.run(
        ["qrencode", "--type=ASCII", "--margin=0", "--level=M", "--8bit", "--output=-"],
        input=text.encode(), capture_output=True, check=True).stdout.decode()
    return [line[::2] for line in printed.splitlines()]


def rows(svg: str) -> list[str]:
    """The modules that a drawing darkens, within its margin of four."""
    whole = int(re.search(r'viewBox="0 0 (\d+) \1"', svg).group(1))
    dark = [[" "] * whole for _ in range(whole)]
    path = re.search(r'stroke="#000" d="([^"]*)"', svg).group(1)
    for column, row, line in re.findall(r"M(\d+) (\d+)\.5([^M]*)", path):
        place = int(column)
        for gap, length in re.findall(r"(?:m(\d+) 0)?h(\d+)", line):
            place += int(gap or 0)
            dark[int(row)][place:place + int(length)] = "#" * int(length)
            place += int(length)
    assert {len(line) for line in dark} == {whole}
    margin = [*dark[:4], *dark[-4:], *(line[:4] + line[-4:] for line in dark)]
    assert "#" not in "".join(map("".join, margin))
    return ["".join(line[4:-4]) for line in dark[4:-4]]


def test_browsers_draw_the_codes_of_libqrencode(draw):
    asked = texts()
    drawn = draw(asked)
    assert [text for text, svg in zip(asked, drawn, strict=True)
            if rows(svg) != expected_rows(text)] == []
    assert len({len(rows(svg)) for svg in drawn}) > 20


def test_what_fits_no_code_is_none(draw):
    assert draw(["", "q" * 2332, "é" * 1166]) == [None] * 3


def canonical(path: str) -> str:
    page = (SITE / path).read_text(encoding="utf-8")
    return re.search('<link rel="canonical" href="([^"]*)">', page).group(1)


def file_of(exercise: str) -> str:
    return (SITE / exercise).with_name("qr.svg").read_text(encoding="utf-8").strip()


def test_browsers_draw_the_file_of_each_exercise(draw, exercise):
    [drawn] = draw([canonical(exercise)])
    assert drawn == file_of(exercise)


def test_a_screen_does_not_load_the_code(browser, address, exercise):
    browser.size(360, 740)
    browser.requests()
    browser.open(address + exercise)
    browser.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert [url for url in browser.requests() if url.endswith("qr.svg")] == []


def read_from(pdf: bytes, folder: Path) -> list[str]:
    """What the codes on all sheets say."""
    (folder / "page.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", folder / "page.pdf", folder / "sheet"], check=True)
    # It fails where one of the sheets has none.
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", *sorted(folder.glob("sheet*.pgm"))],
        capture_output=True, text=True)
    return read.stdout.splitlines()


def test_a_printed_exercise_leads_back_to_itself(browser, address, exercise, tmp_path):
    browser.open(address + exercise)
    assert read_from(browser.pdf(A4), tmp_path) == [canonical(exercise)]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("large", ["", "#large_print"])
@pytest.mark.parametrize("path", ["en/exercises/bridge/", "es/ejercicios/puente/",
                                  "en/programs/stretches/", "es/programas/fortalecimiento/"])
def test_so_it_does_in_large_letters_on_other_paper_and_from_a_dark_screen(
        browser, address, tmp_path, path, large, dark):
    browser.open("about:blank")
    browser.media(prefers_color_scheme="dark" if dark else "light")
    browser.open(f"{address}{path}index.html{large}")
    assert read_from(browser.pdf(LETTER), tmp_path) == [canonical(f"{path}index.html")]


@pytest.mark.parametrize("large", ["", "#large_print"])
@pytest.mark.parametrize("path", ["en/exercises/bridge/", "en/programs/stretches/"])
def test_a_code_is_25_millimetres_wide(browser, address, path, large):
    path += "index.html"
    browser.open("about:blank")
    browser.open(address + path + large)
    browser.media("print")
    modules = len(rows(file_of(path)))
    # The margin takes four modules at each end.
    side = browser.driver.execute_async_script(SIDE) * modules / (modules + 8)
    assert 24.9 < side < 25.1
