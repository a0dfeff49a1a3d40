"""The Translate Toolkit, on which Weblate, Pootle and Virtaal stand, opens and saves what is exported."""

from pathlib import Path

import pytest
from exchanged_site import Rewording, Summary, assert_reworded, assert_restored
from translate.storage.pypo import pofile
from translate.storage.xliff import Xliff1File
from translate.storage.xliff2 import Xliff2File

STORES = {"xliff12": Xliff1File, "xliff": Xliff2File, "po": pofile}


@pytest.fixture(params=STORES)
def form(request) -> str:
    return request.param


def saved(file: Path, store) -> Path:
    """What the toolkit writes from a file that it has opened."""
    target = file.with_stem("saved")
    target.write_bytes(bytes(store))
    return target


def test_a_file_that_is_only_opened_and_saved_changes_nothing(site, locale, form, tmp_path):
    before = site.files()
    file, texts = site.export(form, tmp_path)
    store = STORES[form].parsefile(str(file))
    assert site.take(saved(file, store)) == Summary(0, texts, 0, 0)
    assert site.files() == before


def test_one_text_that_is_changed_is_the_only_one_that_comes_in(site, wording, form, tmp_path):
    before = site.files()
    file, texts = site.export(form, tmp_path)
    store = STORES[form].parsefile(str(file))
    [unit] = [unit for unit in store.units if wording.old in str(unit.target)]
    reword(unit, wording)
    assert site.take(saved(file, store)) == Summary(1, texts - 1, 0, 0)
    assert_reworded(before, site.files(), wording)


def test_a_missing_text_comes_in_where_it_was(site, missing, form, tmp_path):
    before = site.files()
    site.remove(missing)
    file, texts = site.export(form, tmp_path, only="open")
    store = STORES[form].parsefile(str(file))
    [unit] = [unit for unit in store.units if not unit.isheader()]
    assert (texts, unit.source) == (1, missing.source)
    unit.target = missing.translation
    assert site.take(saved(file, store)) == Summary(1, 0, 0, 0)
    assert_restored(before, site.files(), missing)


def reword(unit, wording: Rewording) -> None:
    """Changes the words and leaves the codes between them, as the toolkit's editors do."""
    pieces = unit.rich_target
    for piece in pieces:
        for leaf in piece.flatten():
            leaf.sub = [part.replace(wording.old, wording.new) if isinstance(part, str) else part
                        for part in leaf.sub]
    unit.rich_target = pieces
