from datetime import UTC, datetime, timedelta
from typing import Any

from delivery.moments import Batch, next_horizon, sent_moments

NOON = datetime(2023, 5, 25, 12, 0, tzinfo=UTC)


def seconds(count: float) -> datetime:
    return NOON + timedelta(seconds=count)


def stamp(count: int) -> int:
    return int(seconds(count).timestamp())


def message(at: int) -> dict[str, Any]:
    return {"update_id": 1, "message": {"date": stamp(at)}}


def tap(*, shown: int = 0, edited: int | None = None) -> dict[str, Any]:
    below = {"date": stamp(shown) if shown else 0} | ({} if edited is None else {"edit_date": stamp(edited)})
    return {"update_id": 1, "callback_query": {"message": below}}


def test_a_message_counts_from_its_own_time() -> None:
    assert sent_moments(Batch([message(5)], seconds(900)), horizon=seconds(600)) == [seconds(5)]


def test_an_edit_counts_from_the_edit() -> None:
    edit = {"update_id": 1, "edited_message": {"date": stamp(5), "edit_date": stamp(50)}}
    assert sent_moments(Batch([edit], seconds(900)), horizon=None) == [seconds(50)]


def test_a_tap_counts_from_the_end_of_the_poll_before_it() -> None:
    assert sent_moments(Batch([tap(shown=-900)], seconds(10)), horizon=seconds(3)) == [seconds(3)]


def test_a_tap_cannot_be_older_than_what_was_tapped() -> None:
    assert sent_moments(Batch([tap(shown=-900, edited=7)], seconds(10)), horizon=seconds(3)) == [seconds(7)]


def test_a_tap_cannot_be_older_than_a_message_before_it() -> None:
    moments = sent_moments(Batch([tap(), message(6), tap()], seconds(10)), horizon=seconds(3))
    assert moments == [seconds(3), seconds(6), seconds(6)]


def test_a_tap_made_while_the_bot_was_down_is_not_late() -> None:
    last_poll_before_the_fall, back_again = seconds(0), seconds(3600)
    assert sent_moments(Batch([tap(shown=-60)], back_again), horizon=last_poll_before_the_fall) == [seconds(0)]


def test_a_tap_of_which_nothing_is_known_counts_from_now() -> None:
    assert sent_moments(Batch([tap()], seconds(10)), horizon=None) == [seconds(10)]


def test_a_tap_is_never_in_the_future_of_a_clock_put_back() -> None:
    assert sent_moments(Batch([tap(shown=800)], seconds(10)), horizon=seconds(900)) == [seconds(10)]


def test_an_answered_poll_moves_the_horizon_to_its_end() -> None:
    assert next_horizon(Batch([], seconds(10)), horizon=seconds(3)) == seconds(10)


def test_time_on_the_way_to_us_does_not_move_the_horizon() -> None:
    assert next_horizon(Batch([], seconds(10), delay=timedelta(seconds=4)), horizon=seconds(3)) == seconds(6)


def test_a_full_batch_moves_the_horizon_only_by_its_messages() -> None:
    full = Batch([message(1), tap()], seconds(3600), full=True)
    assert next_horizon(full, horizon=seconds(0)) == seconds(1)


def test_a_clock_put_back_takes_the_horizon_with_it() -> None:
    assert next_horizon(Batch([], seconds(10)), horizon=seconds(900)) == seconds(10)


def test_a_backlog_read_in_several_batches_makes_nobody_late() -> None:
    horizon: datetime | None = seconds(0)
    batches = [Batch([tap(), tap()], seconds(3600), full=True), Batch([tap()], seconds(3601))]
    moments = []
    for batch in batches:
        moments += sent_moments(batch, horizon=horizon)
        horizon = next_horizon(batch, horizon=horizon)
    assert moments == [seconds(0)] * 3
    assert horizon == seconds(3601)
