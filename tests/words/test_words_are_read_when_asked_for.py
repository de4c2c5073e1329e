"""A message is parsed when it is first asked for; cutting the files into entries loses nothing."""

from pathlib import Path
from threading import Barrier, Thread

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Term

from locales import FOLDER, LANGUAGES, Words, entries


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*/*.ftl")), ids=lambda file: f"{file.parent.name}/{file.name}")
def test_each_entry_of_a_file_stands_alone_as_it_stands_in_the_file(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    parser = FluentParser(with_spans=False)
    whole = [each for each in parser.parse(text).body if isinstance(each, Message | Term)]
    cut = [parser.parse(entry).body[0] for entry in entries(text).values()]
    assert len(cut) == len(whole)
    for alone, among in zip(cut, whole, strict=True):
        among.comment = None
        assert alone.equals(among)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_of_text_alone_reads_as_fluent_reads_it(language: str) -> None:
    words, bundle = Words(language), FluentBundle([language], use_isolating=False)
    texts = [file.read_text(encoding="utf-8") for file in (FOLDER / language).glob("*.ftl")]
    for text in texts:
        bundle.add_resource(FluentParser(with_spans=False).parse(text))
    plain = [name for text in texts for name, source in entries(text).items() if "{" not in source]
    assert len(plain) > 100
    for name in plain:
        value = bundle.get_message(name).value
        assert value is not None
        assert words(name) == bundle.format_pattern(value)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_who_ask_at_once_both_get_the_message_with_what_it_refers_to(language: str) -> None:
    words = Words(language)
    said: list[str] = []
    both = Barrier(2)

    def ask() -> None:
        both.wait()
        said.append(words("month-name", year="2023", month=5))

    asking = [Thread(target=ask) for _ in range(2)]
    for each in asking:
        each.start()
    for each in asking:
        each.join()
    assert len(said) == 2
    assert said[0] == said[1]
    assert "2023" in said[0]
