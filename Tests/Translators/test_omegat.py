"""OmegaT opens what is exported, one segment is translated, and just that comes back."""

from pathlib import Path

import pytest
from exchanged_site import ExchangedSite, Rewording, Summary, assert_reworded, assert_restored
from omegat import IS_INSTALLED, OmegaTProject
from translate.storage.pypo import pofile

pytestmark = pytest.mark.skipif(not IS_INSTALLED, reason="OmegaT is not installed")

# Of PO files OmegaT loses the translations of several sentences where it cuts texts into sentences.
BY_SENTENCE = {"xliff12": True, "po": False}


@pytest.fixture(params=BY_SENTENCE)
def form(request) -> str:
    return request.param


def opened(file: Path, form: str, site: ExchangedSite) -> OmegaTProject:
    return OmegaTProject(file.parent / "project", file, site.locale, BY_SENTENCE[form])


def test_a_project_in_which_nothing_is_translated_changes_nothing(site, locale, form, tmp_path):
    before = site.files()
    file, texts = site.export(form, tmp_path)
    empty = left_out(file, form)
    saved = opened(file, form, site).save()
    assert site.take(saved) == Summary(0, texts - empty, empty, 0)
    assert site.files() == before


def test_one_segment_that_is_translated_is_the_only_one_that_comes_in(
        site, wording, form, tmp_path):
    before = site.files()
    file, texts = site.export(form, tmp_path)
    empty = left_out(file, form)
    project = opened(file, form, site)
    project.translate(*reworded(project, form, wording))
    assert site.take(project.save()) == Summary(1, texts - 1 - empty, empty, 0)
    assert_reworded(before, site.files(), wording)


def test_a_missing_text_comes_in_where_it_was(site, missing, form, tmp_path):
    before = site.files()
    site.remove(missing)
    file, texts = site.export(form, tmp_path, only="open")
    assert texts == 1
    project = opened(file, form, site)
    project.translate(missing.source, missing.translation)
    assert site.take(project.save()) == Summary(1, 0, 0, 0)
    assert_restored(before, site.files(), missing)


@pytest.mark.parametrize("locale", ["es"])
def test_what_omegat_leaves_half_translated_is_set_aside(site, locale, tmp_path):
    before = site.files()
    file, texts = site.export("po", tmp_path)
    saved = OmegaTProject(tmp_path / "project", file, site.locale, by_sentence=True).save()
    summary = site.take(saved, status=1)
    assert summary.taken == 0 and sum(summary) == texts
    assert summary.empty > left_out(file, "po") and summary.set_aside > 0
    assert site.files() == before


def left_out(file: Path, form: str) -> int:
    """How many texts OmegaT saves empty: those of a PO file whose translation is their source."""
    if form != "po":
        return 0
    return len([unit for unit in pofile.parsefile(str(file)).units
                if not unit.isheader() and unit.source == unit.target])


def reworded(project: OmegaTProject, form: str, wording: Rewording) -> tuple[str, str]:
    """What OmegaT shows as the text to translate, and its translation with the new words."""
    if form == "po":
        # There the source is shown, with the translation of the file beside it.
        pairs = [(unit.source, unit.target) for unit in pofile.parsefile(str(project.file)).units]
    else:
        pairs = [(segment, segment) for segment in project.segments()]
    [(segment, translation)] = [pair for pair in pairs if wording.old in pair[1]]
    return segment, wording.of(translation)
