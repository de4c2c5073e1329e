from domain.likeness import likeliest

TITLES = ("环城路建设项目", "智慧公交建设项目", "新建5G基站", "精品旅游线路", "Rural Roads")


def test_the_title_with_the_words_of_the_caption_comes_first() -> None:
    assert likeliest("今天验收了5G基站6个", TITLES)[0] == 2
    assert likeliest("公交站牌安装现场", TITLES)[0] == 1
    assert likeliest("rural road no, ROADS yes", TITLES)[0] == 4


def test_words_that_stand_in_every_title_tell_less_than_words_of_one() -> None:
    assert likeliest("环城路，建设、建设、项目", TITLES)[:2] == (0, 1)


def test_a_text_that_tells_nothing_leaves_the_order_of_the_sheet() -> None:
    for text in ("", "收到", "🙂", "12"):
        assert likeliest(text, TITLES) == (0, 1, 2, 3, 4)
    assert likeliest("公交", ()) == ()
