"""The pace, under a clock of its own: no test here waits."""

import asyncio
import heapq
from collections.abc import Awaitable, Coroutine
from itertools import count, pairwise

from delivery.pace import Pace


class Time:
    """A monotonic clock that jumps to the next sleeper as soon as everybody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._numbers), future))
        await future

    async def run(self, *work: Coroutine[None, None, None]) -> None:
        tasks = [asyncio.create_task(each) for each in work]
        while not all(task.done() for task in tasks):
            for _ in range(5):
                await asyncio.sleep(0)
            if self._sleepers:
                self.now, _, future = heapq.heappop(self._sleepers)
                future.set_result(None)
        await asyncio.gather(*tasks)


def most_in(times: list[float], seconds: float) -> int:
    return max(sum(start <= time < start + seconds for time in times) for start in times)


def paced() -> tuple[Time, Pace]:
    time = Time()
    return time, Pace(monotonic=time, sleep=time.sleep)


async def sends(time: Time, pace: Pace, chat: int, times: list[float], *, urgent: bool = False) -> None:
    await pace.turn(chat, urgent=urgent)
    times.append(time.now)


async def later(time: Time, seconds: float, then: Awaitable[None]) -> None:
    await time.sleep(seconds)
    await then


async def test_a_thousand_chats_are_reached_in_36_seconds_and_never_more_than_30_a_second() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(*(sends(time, pace, chat, times) for chat in range(1, 1001)))
    assert len(times) == 1000
    assert times[-1] - times[0] <= 36
    assert most_in(times, 1.0) <= 30


async def test_messages_that_a_busy_line_delivers_late_and_together_are_not_too_many() -> None:
    time, pace = paced()
    arrived: list[float] = []

    async def slow(number: int) -> None:
        counted_at = await pace.turn(number)
        # Every tenth message is held up; it arrives with those behind it.
        await time.sleep(0.07 if number % 10 == 0 else 0.02)
        arrived.append(time.now)
        pace.landed(number, counted_at)

    await time.run(*(slow(number) for number in range(1, 301)))
    assert most_in(sorted(arrived), 1.0) <= 30


async def test_messages_that_a_busy_process_holds_back_after_their_turn_are_not_too_many() -> None:
    time, pace = paced()
    arrived: list[float] = []

    async def held_back(number: int) -> None:
        counted_at = await pace.turn(number)
        # At every hundredth the process stands still for a while; what had its turn meanwhile leaves with it.
        await time.sleep(max(0.0, 0.4 - number % 100 * pace_of_turns))
        left_at = await pace.leaves(number, counted_at)
        await time.sleep(0.01)
        arrived.append(time.now)
        pace.landed(number, left_at)

    pace_of_turns = 0.034
    await time.run(*(held_back(number) for number in range(1, 301)))
    assert most_in(sorted(arrived), 1.0) <= 30


async def test_a_message_that_is_long_on_its_way_does_not_slow_the_others_down() -> None:
    time, pace = paced()
    arrived: list[float] = []

    async def steady(number: int) -> None:
        counted_at = await pace.turn(number)
        await time.sleep(0.010 + number % 3 / 1000)  # on record as going out
        left_at = await pace.leaves(number, counted_at)
        await time.sleep(0.010)
        arrived.append(time.now)
        await time.sleep(0.010 + number % 7 / 1000)
        pace.landed(number, left_at)

    await time.run(*(steady(number) for number in range(1, 901)))
    assert most_in(sorted(arrived), 1.0) <= 30
    assert max(arrived) - min(arrived) <= 31  # 900 at 30 a second, each counted until its answer is back


async def test_one_chat_gets_one_notice_a_second() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(*(sends(time, pace, 7, times) for _ in range(5)))
    assert all(b - a >= 1 for a, b in pairwise(times))


async def test_a_group_gets_twenty_messages_a_minute() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(*(sends(time, pace, -7, times) for _ in range(45)))
    assert most_in(times, 60.0) == 20


async def test_a_group_gets_twenty_messages_a_minute_even_of_answers() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(*(sends(time, pace, -7, times, urgent=True) for _ in range(45)))
    assert most_in(times, 60.0) == 20


async def test_an_answer_does_not_wait_behind_the_fan_out() -> None:
    time, pace = paced()
    notices: list[float] = []
    answers: list[float] = []
    began = time.now
    await time.run(
        *(sends(time, pace, chat, notices) for chat in range(1, 301)),
        *(later(time, 2.0, sends(time, pace, chat, answers, urgent=True)) for chat in range(1001, 1004)),
    )
    assert max(answers) - began < 2.2
    assert max(notices) - began > 10


async def test_the_fan_out_makes_room_for_answers() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(
        *(sends(time, pace, chat, times) for chat in range(1, 201)),
        *(later(time, 1 + n / 4, sends(time, pace, 1000 + n, times, urgent=True)) for n in range(12)),
    )
    assert most_in(times, 1.0) <= 30


async def test_answers_alone_are_not_held_back() -> None:
    time, pace = paced()
    times: list[float] = []
    await time.run(*(sends(time, pace, chat % 8 + 1, times, urgent=True) for chat in range(200)))
    assert times[-1] == times[0]


async def test_everybody_pauses_when_telegram_asks_for_it() -> None:
    time, pace = paced()
    times: list[float] = []
    began = time.now
    pace.pause(5)
    await time.run(sends(time, pace, 1, times), sends(time, pace, 2, times, urgent=True), later(time, 0, pace.calm()))
    assert min(times) >= began + 5


async def test_answers_keep_to_the_limit_for_a_while_after_a_pause() -> None:
    time, pace = paced()
    times: list[float] = []
    pace.pause(1)
    await time.run(*(sends(time, pace, chat, times, urgent=True) for chat in range(1, 101)))
    assert most_in(times, 1.0) <= 30


async def test_an_album_counts_as_its_pictures() -> None:
    time, pace = paced()
    began = time.now

    async def album() -> None:
        await pace.turn(1, messages=10)

    times: list[float] = []
    await time.run(album(), later(time, 0.001, sends(time, pace, 2, times)))
    assert times[0] - began > 0.33


async def test_a_process_that_takes_over_at_once_keeps_to_what_the_one_before_has_left_of_the_limits() -> None:
    time, before = paced()
    times: list[float] = []
    await time.run(*(sends(time, before, chat, times) for chat in range(1, 61)))
    after = Pace(monotonic=time, sleep=time.sleep)
    after.succeed()
    await time.run(
        *(sends(time, after, chat, times) for chat in range(201, 301)),
        *(later(time, 0.01, sends(time, after, chat, times, urgent=True)) for chat in range(301, 306)),
    )
    assert most_in(times, 1.0) <= 30
