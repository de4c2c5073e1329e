"""How a month gets published: preview, objection window, publication."""

from simulator.characters import Person
from tests.county import County

MAY = ("2023-06-01T09:00", "2023-06-02T10:00")
JUNE = ("2023-07-03T09:00", "2023-07-04T10:00")


async def opens_to_objections(county: County, clerk: Person, *, at: str = MAY[0], name: str = "预览2023年5月") -> None:
    """Bring a month to its end and open its draft to objections."""
    await county.reaches(at)
    await clerk.says("/desk")
    await clerk.taps(name)
    await clerk.taps("公示")
    await clerk.sees("已开始公示")
    await county.settles()


async def publishes(county: County, clerk: Person, *, at: str = MAY[1], name: str = "预览2023年5月") -> None:
    """Publish a month whose objection window is over."""
    await county.reaches(at)
    await clerk.says("/desk")
    await clerk.taps(name)
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("已发布并封存")
    await county.settles()
