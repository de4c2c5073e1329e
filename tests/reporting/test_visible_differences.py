from hypothesis import given
from hypothesis import strategies as st

from domain.report_content import EntryContent, from_json, to_json
from domain.text_difference import Change, Piece, abridged, difference, is_rewriting

WORDS = st.text(alphabet="路基完成公里35。\n", max_size=60)


@given(WORDS, WORDS)
def test_the_pieces_make_both_texts(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(each.text for each in pieces if each.change is not Change.NEW) == before
    assert "".join(each.text for each in pieces if each.change is not Change.GONE) == after


def test_a_number_that_changed_stands_out() -> None:
    assert difference("路基完成3公里。", "路基完成15公里。") == (
        Piece(Change.SAME, "路基完成"),
        Piece(Change.GONE, "3"),
        Piece(Change.NEW, "15"),
        Piece(Change.SAME, "公里。"),
    )


def test_what_did_not_change_is_shortened_to_its_ends() -> None:
    pieces = (Piece(Change.SAME, "一二三四五六七八九十"), Piece(Change.NEW, "一二三四五六七八九十"))
    assert [each.text for each in abridged(pieces, 2)] == ["一二…九十", "一二三四五六七八九十"]


def test_a_text_worked_over_is_told_from_one_to_be_added() -> None:
    before = "路基完成3公里，桥涵完成2座。"
    assert is_rewriting(before, "路基完成5公里，桥涵完成4座，路面开工。")
    assert is_rewriting(before, before)
    assert not is_rewriting(before, "本月新增护栏800米。")
    assert not is_rewriting("", "路基")


def test_what_was_sent_is_read_back_as_it_was() -> None:
    content = EntryContent(7, "result", "路基\n“3公里”", ((1, "3.5"),), (4, 5))
    assert from_json(to_json([content])) == {7: content}
