"""OmegaT without its window: a project of one file, as a translator would set it up."""

import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

PROGRAM = "omegat"
# Java that is to end in two seconds need not compile as if it ran all day.
JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
IS_INSTALLED = shutil.which(PROGRAM) is not None


class OmegaTProject:
    def __init__(self, folder: Path, file: Path, locale: str, by_sentence: bool):
        self.folder = folder
        self.file = file
        for part in ["source", "target", "omegat", "tm", "glossary", "dictionary"]:
            (folder / part).mkdir(parents=True)
        shutil.copy(file, folder / "source")
        folders = "".join(f"<{name}>__DEFAULT__</{name}>" for name in [
            "source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file",
            "dictionary_dir"])
        (folder / "omegat.project").write_text(
            f'<omegat><project version="1.0">{folders}'
            f"<source_lang>en</source_lang><target_lang>{locale}</target_lang>"
            f"<sentence_seg>{str(by_sentence).lower()}</sentence_seg></project></omegat>",
            encoding="utf-8")

    def segments(self) -> list[str]:
        """Each text as OmegaT shows it to the translator, with its own marks for codes."""
        memory = self.folder / "segments.tmx"
        self._run("--mode=console-createpseudotranslatetmx", f"--pseudotranslatetmx={memory}",
                  "--pseudotranslatetype=equal")
        return [unit.findtext("tuv/seg") for unit in ElementTree.parse(memory).iter("tu")]

    def translate(self, segment: str, translation: str) -> None:
        """Puts a translation where OmegaT keeps what has been typed."""
        memory = ElementTree.Element("tmx", version="1.1")
        ElementTree.SubElement(
            memory, "header", {
                "creationtool": "OmegaT", "creationtoolversion": "3.6.0", "segtype": "sentence",
                "o-tmf": "OmegaT TMX", "adminlang": "EN-US", "srclang": "en",
                "datatype": "plaintext"})
        unit = ElementTree.SubElement(ElementTree.SubElement(memory, "body"), "tu")
        locale = ElementTree.parse(self.folder / "omegat.project").findtext(".//target_lang")
        for language, text in [("en", segment), (locale, translation)]:
            variant = ElementTree.SubElement(unit, "tuv", lang=language)
            ElementTree.SubElement(variant, "seg").text = text
        ElementTree.ElementTree(memory).write(
            self.folder / "omegat/project_save.tmx", encoding="utf-8", xml_declaration=True)

    def save(self) -> Path:
        """The translated file, as OmegaT writes it."""
        self._run("--mode=console-translate")
        return self.folder / "target" / self.file.name

    def _run(self, *arguments) -> None:
        done = subprocess.run(
            [PROGRAM, self.folder, f"--config-dir={self.folder / 'settings'}", *arguments],
            capture_output=True, text=True,
            env=os.environ | {"LC_ALL": "C.UTF-8", "JAVA_TOOL_OPTIONS": JAVA})
        assert done.returncode == 0, done.stdout + done.stderr
