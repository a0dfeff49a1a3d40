"""What the tests of translators' programs share: sites, and the words that are changed in them."""

import pytest
from exchanged_site import ExchangedSite, Missing, Rewording

REWORDINGS = [
    # A message, the words of a link, a sentence with a fact, one of two sentences.
    Rewording("es", "locales/es/strings.yml", "Ir al contenido principal", "Saltar al contenido"),
    Rewording("es", "content/pages/home/es.md", "historias de pacientes", "relatos de pacientes"),
    Rewording("es", "content/exercises/hamstring-stretch/es.md",
              "Cuando sienta un estiramiento suave", "Al sentir un estiramiento suave"),
    Rewording("es", "content/exercises/clamshell/es.md", "No gire el cuerpo hacia atrás",
              "No deje que el cuerpo gire hacia atrás"),
    Rewording("ar", "content/exercises/bridge/ar.md", "ارفع وركيك واثبت", "ارفع وركيك ثم اثبت"),
]
MISSING = [
    Missing("es", "locales/es/strings.yml", "    skip: Ir al contenido principal\n",
            "    skip: Ir al contenido principal\n", "Skip to the main content",
            "Ir al contenido principal"),
    Missing("ar", "content/exercises/bridge/ar.md", ", caption: راحة", ', caption: "راحة"',
            "Rest", "راحة"),
]


@pytest.fixture
def site(tmp_path, request) -> ExchangedSite:
    """A site with the locale that the test asks for, or that its rewording or missing text has."""
    [asked] = [request.getfixturevalue(name) for name in ["locale", "missing", "wording"]
               if name in request.fixturenames]
    return ExchangedSite(tmp_path / "site", getattr(asked, "locale", asked))


@pytest.fixture(params=REWORDINGS, ids=str)
def wording(request) -> Rewording:
    return request.param


@pytest.fixture(params=MISSING, ids=lambda missing: missing.locale)
def missing(request) -> Missing:
    return request.param


@pytest.fixture(params=["es", "ar"])
def locale(request) -> str:
    return request.param
