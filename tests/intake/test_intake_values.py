"""What partners write for discipline, kind, hardness …; numbers with their units."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.intake.values import (
    read_amount,
    read_duration,
    read_number,
    read_size,
    read_word,
    read_yes_no,
)
from afstemming_plugin.model.words import Discipline, Hardness, Kind, Level, Share, Word

D, K, H = Discipline, Kind, Hardness
LISTS: list[type[Word]] = [Discipline, Kind, Hardness, Level, Share]


@pytest.mark.parametrize("words", LISTS)
def test_our_own_words_are_read_exactly(words: type[Word]) -> None:
    for word in words:
        for spelling in (word.value, word.value.upper(), f" {word.value.title()} "):
            reading = read_word(words, spelling)
            assert reading is not None and reading.word is word and reading.confidence == 1.0


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("laagspanning", D.ELEKTRA), ("middenspanning", D.ELEKTRA), ("hoogspanning", D.ELEKTRA),
        ("landelijkHoogspanningsnet", D.ELEKTRA), ("gasLageDruk", D.GAS), ("gasHogeDruk", D.GAS),
        ("buisleidingGevaarlijkeInhoud", D.OVERIG), ("datatransport", D.TELECOM), ("rioolVrijverval", D.RIOOL),
        ("rioolOnderOverOfOnderdruk", D.RIOOL), ("water", D.WATER), ("warmte", D.WARMTE), ("wees", D.OVERIG),
        ("overig", D.OVERIG),
    ],
)  # fmt: skip
def test_theme_codes_of_imkl(code: str, expected: Discipline) -> None:
    reading = read_word(Discipline, code)
    assert reading is not None and reading.word is expected and reading.sure


@pytest.mark.parametrize(
    ("text", "discipline", "kind"),
    [
        ("vervangen riolering Kerkstraat", D.RIOOL, K.VERVANGING),
        ("Rioolvervanging Dorpsstraat", D.RIOOL, K.VERVANGING),
        ("Rioleringswerkzaamheden", D.RIOOL, None),
        ("Aanleg glasvezel (FttH) wijk Noord", D.TELECOM, K.AANLEG),
        ("Nieuwe MS-kabel", D.ELEKTRA, K.AANLEG),
        ("Electra laagspanning verzwaren", D.ELEKTRA, K.AANLEG),
        ("sanering gasleiding", D.GAS, K.SANERING),
        ("Gasthuisstraat: huisaansluiting water", D.WATER, K.HUISAANSLUITING),
        ("Afvalwater persleiding", D.RIOOL, None),
        ("Waterschapslaan", None, None),
        ("Groenestraat", None, None),
        ("Haagweg", None, None),
        ("groot onderhoud asfalt Haagweg", D.WEG, K.ONDERHOUD),
        ("Wegwerkzaamheden", D.WEG, None),
        ("Herinrichting en bestrating", D.WEG, K.RENOVATIE),
        ("Street lighting replacement", D.VERLICHTING, K.VERVANGING),
        ("Stadsverwarming uitbreiding", D.WARMTE, K.AANLEG),
        ("Storing kabelbreuk", None, K.STORING),
    ],
)
def test_words_inside_longer_text(text: str, discipline: Discipline | None, kind: Kind | None) -> None:
    found = read_word(Discipline, text), read_word(Kind, text)
    assert tuple(reading and reading.word for reading in found) == (discipline, kind)


def test_several_disciplines_in_one_text_are_not_sure() -> None:
    reading = read_word(Discipline, "riool en waterleiding Kerkstraat")
    assert reading is not None and reading.word is D.RIOOL and not reading.sure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Concreet gepland", H.VASTGESTELD), ("Gepland", H.GEPLAND), ("PLANNED", H.GEPLAND),
        ("Uitvoering", H.IN_UITVOERING), ("In uitvoering genomen", H.IN_UITVOERING), ("hard", H.VASTGESTELD),
        ("zacht", H.VOORNEMEN), ("uitgevoerd", H.GEREED), ("geannuleerd", H.VERVALLEN), ("wens", H.IDEE),
        ("nog niet vastgesteld", None), ("", None), (None, None), ("blauw", None),
    ],
)  # fmt: skip
def test_hardness(text: object, expected: Hardness | None) -> None:
    reading = read_word(Hardness, text)
    assert (reading and reading.word) is expected


def test_sharing_and_yes_no() -> None:
    assert [read_word(Share, t).word for t in ("ja", "vertrouwelijk", "nee", "Openbaar")] == [  # type: ignore[union-attr]
        Share.PARTNERS, Share.RESTRICTED, Share.OWN, Share.PARTNERS,
    ]  # fmt: skip
    assert [read_yes_no(v) for v in ("Ja", "N", True, 0, "misschien", None)] == [
        True,
        False,
        True,
        False,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.250,50", 1250.5), ("1,250.50", 1250.5), ("1250", 1250), ("1.250", 1250), ("1,25", 1.25), ("0.125", 0.125),
        ("1.250.000", 1250000), ("ca. 12,5 m", 12.5), ("€ 1 250", 1250), ("-3,5", -3.5), ("geen", None), ("", None),
        (None, None), (True, None), (7, 7.0), (float("nan"), None), ("12.", 12),
    ],
)  # fmt: skip
def test_numbers(text: object, expected: float | None) -> None:
    assert read_number(text) == expected


@settings(deadline=None)
@given(st.integers(0, 10**9))
def test_dutch_and_english_thousands_agree(number: int) -> None:
    english = f"{number:,}.50"
    dutch = english.replace(",", "_").replace(".", ",").replace("_", ".")
    assert read_number(dutch) == read_number(english) == number + 0.5


@pytest.mark.parametrize(
    ("value", "unit", "header", "expected"),
    [
        ("250 m", "", "", (250, "m")), ("250m1", "", "", (250, "m")), ("1,2 km", "", "", (1200, "m")),
        ("1.250 m2", "", "", (1250, "m²")), ("1.250 m²", "", "", (1250, "m²")), (0.5, "ha", "", (5000, "m²")),
        (250, "", "Lengte (m)", (250, "m")), (250, "", "Oppervlakte [m2]", (250, "m²")), (250, "m²", "m", (250, "m²")),
        (250, "", "Omvang", (250, "")), ("onbekend", "m", "", None), (0, "m", "", None), (60, "cm", "", (0.6, "m")),
    ],
)  # fmt: skip
def test_sizes(value: object, unit: str, header: str, expected: tuple[float, str] | None) -> None:
    found = read_size(value, unit, header)
    assert found == (
        pytest.approx(expected) if expected is None else (pytest.approx(expected[0]), expected[1])
    )


def test_amounts_and_durations() -> None:
    assert read_amount("€ 1,5 mln") == 1_500_000
    assert read_amount("250k") == 250_000
    assert read_amount(250, "Raming (k€)") == 250_000
    assert read_amount("€ 12.500,-") == 12_500
    assert read_duration("8 weken") == (40, True)
    assert read_duration(3, "Doorlooptijd (mnd)") == (63, True)
    assert read_duration(10, "Duur") == (10, False)
    assert read_duration("onbekend") is None
    assert read_duration(1e300) is None
    assert read_duration("900 jaar") is None
    assert read_number(10**400) is None


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_or_not_but_never_fails(text: str) -> None:
    for words in LISTS:
        reading = read_word(words, text)
        assert reading is None or 0 < reading.confidence <= 1
    read_number(text), read_size(text), read_amount(text), read_duration(text), read_yes_no(text)
