"""How the bot gets its updates: long polling or a webhook."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from simulator.methods.registry import Nothing, method
from simulator.refusals import bad_request, conflict
from simulator.shapes import Json, present
from simulator.updates import BATCH
from simulator.world import World

MAX_POLL_SECONDS = 50
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(frozen=True, slots=True, kw_only=True)
class GetUpdates:
    """getUpdates."""

    offset: int = 0
    limit: int = BATCH
    timeout: int = 0
    allowed_updates: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWebhook:
    """setWebhook."""

    url: str
    max_connections: int = 40
    allowed_updates: list[str] | None = None
    drop_pending_updates: bool = False
    secret_token: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteWebhook:
    """deleteWebhook."""

    drop_pending_updates: bool = False


@method("getUpdates", GetUpdates, returns="Array of Update")
async def get_updates(world: World, args: GetUpdates) -> list[Json]:
    """Long poll; confirms everything below `offset`."""
    if world.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    world.updates.allow(args.allowed_updates)
    seconds = min(max(args.timeout, 0), MAX_POLL_SECONDS)
    limit = args.limit if 1 <= args.limit <= BATCH else BATCH
    return await world.updates.poll(offset=args.offset, limit=limit, timeout=seconds)


@method("setWebhook", SetWebhook, returns="Boolean")
def set_webhook(world: World, args: SetWebhook) -> bool:
    """Push updates to an address from now on; an empty one ends that."""
    if args.url and urlsplit(args.url).scheme not in ("https", "http"):
        raise bad_request("bad webhook: an HTTPS URL must be provided for webhook")
    secret = args.secret_token or ""
    if len(secret) > 256 or not all(c.isalnum() or c in "_-" for c in secret):  # noqa: PLR2004 - setWebhook's own figure
        raise bad_request("secret token contains unallowed characters")
    world.updates.allow(args.allowed_updates)
    world.updates.end_poll(conflict("terminated by setWebhook request"))
    _drop_pending(world, drop=args.drop_pending_updates)
    world.webhook.set(args.url, secret=secret, max_connections=args.max_connections)
    return True


@method("deleteWebhook", DeleteWebhook, returns="Boolean")
def delete_webhook(world: World, args: DeleteWebhook) -> bool:
    """Go back to getUpdates."""
    world.webhook.set("", secret="", max_connections=40)
    _drop_pending(world, drop=args.drop_pending_updates)
    return True


def _drop_pending(world: World, *, drop: bool) -> None:
    if drop:
        world.updates.pending.clear()


@method("getWebhookInfo", Nothing, returns="WebhookInfo")
def get_webhook_info(world: World, _: Nothing) -> Json:
    """The state of the webhook."""
    hook = world.webhook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if hook.url:
        info |= present(
            last_error_date=hook.last_error_date,
            last_error_message=hook.last_error,
            max_connections=hook.max_connections,
        )
    if world.updates.allowed is not None:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info
