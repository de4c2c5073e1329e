from concurrent.futures import ThreadPoolExecutor

import pytest

from rendering.typesetting import GETA, TEMPLATES, Drawable, characters, typeset, visible


@pytest.mark.parametrize("character", ["𠮷", "🏆", "ሀ"])
def test_a_character_the_font_lacks_is_drawn_as_a_geta_mark(character: str) -> None:
    assert visible(f"县{character}局") == f"县{GETA}局"


def test_the_geta_mark_itself_can_be_drawn() -> None:
    assert ord(GETA) in characters()


def test_everything_the_county_writes_stays_as_it_is() -> None:
    text = "盂县，推动“山西”中部：2023年第5期（更正1）、10 × 2/9 −5.00 ▲▼— Aé"
    assert visible(text) == text


def test_invisible_characters_leave_no_mark() -> None:
    assert visible("县\u200b局\ufe0f\x07") == "县局"


def test_a_strange_space_is_a_space() -> None:
    assert visible("a\u2005b") == "a b"


def test_data_is_checked_all_the_way_down() -> None:
    assert visible({"rows": [{"name": "🏆", "rank": 1}], "dark": False}) == {
        "rows": [{"name": GETA, "rank": 1}],
        "dark": False,
    }


def test_every_character_of_our_own_templates_is_in_the_font() -> None:
    for template in TEMPLATES.glob("*.typ"):
        assert visible(template.read_text(encoding="utf-8")) == template.read_text(encoding="utf-8")


def test_threads_may_draw_at_the_same_time() -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(_drawn, ["甲", "乙", "甲", "乙", "甲", "乙"]))
    assert drawn[0] == drawn[2] == drawn[4]
    assert drawn[1] == drawn[3] == drawn[5]
    assert drawn[0] != drawn[1]


def _drawn(title: str) -> bytes:
    data: dict[str, Drawable] = {
        "lang": "zh",
        "dark": False,
        "columns": 1,
        "moving": False,
        "over": "组",
        "title": title,
        "tag": "",
        "figures": [{"value": "1", "label": "一"}],
        "head": dict.fromkeys(("rank", "department", "tasks", "bonus", "deductions", "total", "movement"), "头"),
        "rows": [],
        "notes": [],
        "footer": "",
    }
    return typeset("ranking.typ", data, output="png")
