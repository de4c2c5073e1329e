"""HTML as the bot writes it, entities as Telegram keeps them, HTML as a page may show it."""

import pytest

from simulator.entities import Marked, recognised, trimmed
from simulator.markup_text import page_html, parse


def spans(marked: Marked) -> list[tuple[str, int, int]]:
    return [(entity["type"], entity["offset"], entity["length"]) for entity in marked.entities]


def test_offsets_count_utf16_units() -> None:
    marked = parse("😀<b>重点</b>😀<i>x</i>", mode="HTML")
    assert marked.text == "😀重点😀x"
    assert spans(marked) == [("bold", 2, 2), ("italic", 6, 1)]


def test_tags_nest_and_the_outer_comes_first() -> None:
    marked = parse("<blockquote expandable>a <b><u>b</u></b></blockquote>", mode="html")
    assert spans(marked) == [("expandable_blockquote", 0, 3), ("bold", 2, 1), ("underline", 2, 1)]


def test_the_four_entities_and_numbers_are_decoded_and_others_left() -> None:
    assert parse("&lt;b&gt; &amp; &quot;&#65;&#x42;&nbsp; a & b", mode="HTML").text == '<b> & "AB&nbsp; a & b'


def test_links_carry_their_address() -> None:
    (link,) = parse('<a href="https://example.org/?a=1&amp;b=2">网页</a>', mode="HTML").entities
    assert link == {"type": "text_link", "offset": 0, "length": 2, "url": "https://example.org/?a=1&b=2"}


def test_code_of_a_language_is_one_entity() -> None:
    (code,) = parse('<pre><code class="language-toml">a = 1</code></pre>', mode="HTML").entities
    assert code == {"type": "pre", "offset": 0, "length": 5, "language": "toml"}


def test_white_space_at_the_ends_goes_and_entities_move() -> None:
    marked = trimmed(parse(" \n<b> 重点 </b> ", mode="HTML"))
    assert (marked.text, spans(marked)) == ("重点", [("bold", 0, 2)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("用/help@diaodu_bot看", []),
        ("路径 a/b/c 与 1/2", []),
        ("见 #调度 和 @limei_1", [("hashtag", 2, 3), ("mention", 8, 8)]),
        ("写信 a.b@example.org。", [("email", 3, 15)]),
        ("https://example.org/a，下一句", [("url", 0, 21)]),
    ],
)
def test_commands_links_and_mentions_are_recognised(text: str, found: list[tuple[str, int, int]]) -> None:
    assert spans(recognised(Marked(text))) == found


def test_nothing_is_recognised_inside_code() -> None:
    assert spans(recognised(parse("<code>/start</code>", mode="HTML"))) == [("code", 0, 6)]


def test_a_page_gets_nothing_but_our_own_tags() -> None:
    marked = recognised(parse("<b>1 &lt; 2 <i>&amp;</i></b> /help &lt;script&gt;", mode="HTML"))
    command = '<a class="command" href="#" data-command="/help">/help</a>'
    assert page_html(marked.text, list(marked.entities)) == f"<b>1 &lt; 2 <i>&amp;</i></b> {command} &lt;script&gt;"


def test_a_page_gets_no_script_addresses() -> None:
    marked = parse('<a href="javascript:alert(1)">x</a>', mode="HTML")
    assert marked.entities == ()
    forged = {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}
    assert 'href="https://javascript' in page_html("x", [forged])
