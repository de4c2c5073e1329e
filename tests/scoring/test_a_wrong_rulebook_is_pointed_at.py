import re

import pytest

from domain.errors import Misconfigured
from domain.scoring.rulebook import read_rulebook


def complaint(text: str) -> str:
    with pytest.raises(Misconfigured) as caught:
        read_rulebook(text, source="rulebooks/x.toml")
    return str(caught.value)


def line_of(text: str, piece: str) -> int:
    return text[: text.index(piece)].count("\n") + 1


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('holds_from = "2023-01"', 'holds_from = "2023-13"', 'holds_from must be a month like "2023-05"'),
        ("points = 100\n", 'points = "viel"\n', 'points must be points: 10, 2.5 or "1/3"'),
        ("points = 100\n", "points = true\n", "points must be points"),
        ('divisor = "all" ', 'divisor = "some" ', "divisor is 'some' and must be one of: all, key_tasks"),
        ('id = "completion"', 'id = "progress"', "the line 'progress' is there twice"),
        ("factor = 10\nwhere = { completed", "factr = 10\nwhere = { completed", "factor is missing"),
        ('mode = "half_up" ', 'mode = "up" ', "mode is 'up' and must be one of: half_up, half_even, down"),
        ('id = "completion"', f'id = "{"x" * 81}"', "id has 81 characters, and a screen has room for 80"),
        ("day = 25\ntime", "day = 32\ntime", "day must be a whole number from 1 to 31"),
        ('time = "24:00"', 'time = "25:00"', 'time must be an hour like "18:00"'),
        ("inclusive = true", "inclusive = 1", "inclusive must be true or false"),
        (
            'on_day_off = "keep" ',
            'on_day_off = "skip" ',
            "on_day_off is 'skip' and must be one of: keep, previous, next",
        ),
        ('key = "chase-2"', 'key = "chase-1"', "the step 'chase-1' is there twice"),
        ('part = "1/2"', 'part = "3/2"', "part must lie between 0 and 1"),
        ('before = "1 hour"', 'before = "soon"', 'before must be a span like "1 day"'),
        ('before = "1 hour"', 'before = "1 hour"\nday = 3', "a step has one of: day, before, part"),
        ('when = { was = "red" }', 'when = { was = "blue" }', "no such lamp: 'blue'"),
        ('ties = "shared" ', 'ties = "shared"\nbreak_by = ["luck"]\n#', "no such line: 'luck'"),
        ("cap = { points = 10,", "cap = { points = 10, times = 2,", "a cap is in points or in times"),
        ("cap = { points = 10,", "cap = { points = -10,", "a cap is a magnitude"),
        ('outcomes = ["late"]', "", 'outcomes go with source = "rounds"'),
        ('outcomes = ["late"]', 'outcomes = ["tardy"]', "outcomes is 'tardy' and must be one of"),
        ("[rounding]\n", "[limits]\nfloor = 0\n[rounding]\n", "title is missing"),
        ('kind = "adjustment"', 'kind = "limit"', "a floor or ceiling is written under [limits]"),
        ("objection_hours = 24", "objection_hours = 24\nobjektion = 1", "unknown key 'objektion'"),
        ("where = { completed = true, completed_earlier = false }", "where = { }", "where says nothing"),
        ("factor = 10\nwhere = { completed", "factor = 0\nwhere = { completed", "a factor of 0 gives nobody anything"),
        ("central = 10, provincial = 5", "central = 10, provincial = -5", "a claim gives points"),
        ('points = -5\noutcomes = ["late"]', 'points = 5\noutcomes = ["late"]', "this takes points: write them with"),
        ("points = { central = -10", "points = { central = 10", "this takes points: write them with a minus"),
        ('color = "#B3261E"', 'color = "红"', 'color must be like "#B3261E"'),
        (
            'key = "day-24"\nday = 24',
            'key = "day-24"\nday = 27',
            "a reminder on day 27 comes after the deadline, day 25",
        ),
        (
            "opening = { day = 15,",
            "opening = { day = 26,",
            "the round opens on day 26, not before the deadline, day 25",
        ),
        ('key = "day-20"\nday = 20', 'key = "day-20"\nday = 2', "a reminder on day 2 comes before the round opens"),
        ("overdue = { day = 26,", "overdue = { day = 25,", "day 25 is not after the deadline, day 25"),
        ('key = "chase-1"\nday = 27', 'key = "chase-1"\nday = 7', "day 7 is not after the deadline, day 25"),
        ("central = 10, provincial = 5", "central = 10, provincail = 5", "'provincail'; did you mean 'provincial'?"),
        ("points = { central = 10, provincial = 5, municipal = 3 }", "points = {}", "points has no level"),
        ('article = "四（二）加分项5"', 'article = " "', "article must not be empty"),
        ('version = "1"', 'version = ""', "version must not be empty"),
        ('zh = "绿灯"', 'zh = ""', "zh must not be empty"),
        ('id = "green"', 'id = "red"', "the lamp 'red' is there twice"),
        ('joint = "whole" ', 'joint = "weighted"\nweights = { lead = 0, participant = 0 }\n#', "all weights are 0"),
        ('kind = "adjustment"', 'kind = "manual"\nlow = 0\nhigh = 5\nwho = "anyone"', "must be one of: office"),
        ("[rounding]", "[roundings]", "did you mean 'rounding'?"),
        ("points = 100\n", "points = １００\n", "１ is written where TOML needs 1"),
        ('id = "yuxian-2023"', "id = “yuxian-2023”", '“ is written where TOML needs "'),
        ('["late", "missing"]', '["late"，"missing"]', "， is written where TOML needs ,"),
        ('time = "24:00"', "time = 24:00", "a text or an hour goes in quotes"),
        ('version = "1"', 'version = "1"\nversion = "2"', "this is there twice"),
        ("evidence = true  ", "evidence = 是 ", "numbers, true and false go without"),
        ("evidence = true\ncap", "proof = true\ncap", "unknown key 'proof'; known here: adhoc"),
    ],
)
def test_the_complaint_says_what_is_wrong(yuxian_text: str, before: str, after: str, message: str) -> None:
    assert yuxian_text.count(before) >= 1

    assert message in complaint(yuxian_text.replace(before, after, 1))


@pytest.mark.parametrize(
    ("before", "after", "pointed_at"),
    [
        ('holds_from = "2023-01"', 'holds_from = "May"', 'holds_from = "May"'),
        ("factor = 10\nwhere = { completed", "where = { completed", '[[lines]]\nid = "completion"'),
        ('outcomes = ["late"]', 'outcomes = ["tardy"]', 'outcomes = ["tardy"]'),
        ('key = "chase-2"', 'key = "chase-1"\n# again', 'key = "chase-1"\n# again'),
        ('before = "1 hour"', 'before = "soon"', 'before = "soon"'),
        ('when = { was = "red" }', 'when = { was = "blue" }', 'when = { was = "blue" }'),
        ("cap = { points = 15,", "cap = { pionts = 15,", "cap = { pionts = 15,"),
        ("[[schedule.chase]]", "[[schedule.chases]]", "[[schedule.chases]]"),
        ('["late", "missing"]', '["late"，"missing"]', '["late"，"missing"]'),
    ],
)
def test_the_complaint_names_the_line(yuxian_text: str, before: str, after: str, pointed_at: str) -> None:
    wrong = yuxian_text.replace(before, after, 1)

    assert complaint(wrong).startswith(f"rulebooks/x.toml:{line_of(wrong, pointed_at)}: ")


def test_a_text_that_is_no_toml_is_refused_with_its_line(yuxian_text: str) -> None:
    wrong = yuxian_text.replace("points = 100\n", "points 100\n", 1)

    assert complaint(wrong).startswith(f"rulebooks/x.toml:{line_of(wrong, 'points 100')}: ")


def test_an_empty_file_is_refused() -> None:
    assert complaint("") == "rulebooks/x.toml:1: title is missing"


def test_a_group_cap_over_bonus_and_deduction_is_refused(yuxian_text: str) -> None:
    wrong = yuxian_text + '\n[[caps]]\nlines = ["seminar", "late"]\npoints = 5\n'

    assert re.fullmatch(r"rulebooks/x.toml:\d+: a cap holds lines that all give .*", complaint(wrong))


def test_a_line_that_gives_and_takes_cannot_be_capped(yuxian_text: str) -> None:
    wrong = yuxian_text + '\n[[caps]]\nlines = ["seminar", "adjustment"]\npoints = 5\n'

    assert "a line that gives and takes points cannot be capped" in complaint(wrong)


def test_a_cap_over_a_line_that_is_not_there_is_refused(yuxian_text: str) -> None:
    assert "no such line: 'ghost'" in complaint(yuxian_text + '\n[[caps]]\nlines = ["ghost"]\npoints = 5\n')


def test_shares_cannot_be_capped_in_times(yuxian_text: str) -> None:
    wrong = yuxian_text + '\n[[caps]]\nlines = ["progress"]\ntimes = 5\n'

    assert 'only lines of kind "each" can be capped in times' in complaint(wrong)
