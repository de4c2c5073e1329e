import asyncio
from datetime import UTC, datetime

from telegram import CallbackQuery, Chat, Message, Update, User

from delivery.order import ChatOrder, chat_key

AT = datetime(2023, 5, 24, tzinfo=UTC)


def update(number: int, chat: int) -> Update:
    return Update(number, message=Message(number, AT, Chat(chat, "private")))


async def test_one_chat_stays_in_order() -> None:
    order, done = ChatOrder(), list[int]()

    async def work(number: int, turns: int) -> None:
        for _ in range(turns):
            await asyncio.sleep(0)
        done.append(number)

    await asyncio.gather(*(order.process_update(update(n, 7), work(n, 10 - n)) for n in range(10)))
    assert done == list(range(10))


async def test_chats_run_side_by_side() -> None:
    order, other_ran = ChatOrder(), asyncio.Event()

    async def wait() -> None:
        await other_ran.wait()

    async def go() -> None:
        other_ran.set()

    async with asyncio.timeout(5):
        await asyncio.gather(order.process_update(update(1, 7), wait()), order.process_update(update(2, 8), go()))


async def test_a_busy_chat_does_not_take_the_places_of_others() -> None:
    order, other_ran = ChatOrder(side_by_side=2), asyncio.Event()

    async def wait() -> None:
        await other_ran.wait()

    async def go() -> None:
        other_ran.set()

    busy = [order.process_update(update(number, 7), wait()) for number in range(50)]
    async with asyncio.timeout(5):
        await asyncio.gather(*busy, order.process_update(update(99, 8), go()))


async def test_it_is_known_whether_more_of_a_chat_is_waiting() -> None:
    order, known = ChatOrder(), list[bool]()

    async def look(one: Update) -> None:
        await asyncio.sleep(0)
        known.append(order.has_more(one))

    updates = [update(1, 7), update(2, 7), update(3, 8)]
    await asyncio.gather(*(order.process_update(each, look(each)) for each in updates))
    assert sorted(known) == [False, False, True]


async def test_an_error_lets_the_next_update_of_the_chat_go_on() -> None:
    order, done = ChatOrder(), list[int]()

    async def fail() -> None:
        raise ValueError

    async def work() -> None:
        done.append(2)

    first = order.process_update(update(1, 7), fail())
    results = await asyncio.gather(first, order.process_update(update(2, 7), work()), return_exceptions=True)
    assert isinstance(results[0], ValueError)
    assert done == [2]


async def test_nothing_is_remembered_of_chats_that_are_quiet() -> None:
    order = ChatOrder()

    async def work() -> None:
        await asyncio.sleep(0)

    await asyncio.gather(*(order.process_update(update(n, n), work()) for n in range(100)))
    assert order._turns == {}  # noqa: SLF001 — memory is what this is about


def test_an_update_without_a_chat_is_kept_in_order_with_its_user() -> None:
    query = CallbackQuery("1", User(42, "李梅", is_bot=False), "instance", inline_message_id="x")
    assert chat_key(Update(1, callback_query=query)) == 42


def test_an_update_without_anybody_is_kept_in_order_with_nothing() -> None:
    assert chat_key(Update(1)) != chat_key(Update(2))
