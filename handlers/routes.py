"""Which update goes to which conversation. People talk to the bot in private; in channels it only publishes.

In a group it hears one command, of the office, and follows what becomes of the group.
"""

from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers import (
    bulletin,
    calendar,
    call,
    claim,
    correction,
    department,
    deputy,
    errors,
    finding,
    flood,
    gathering,
    group_chat,
    instruction,
    join,
    keyboard,
    letterhead,
    membership,
    note,
    objection,
    plan,
    problem,
    proof,
    reasons,
    report,
    reuse,
    review,
    rounds,
    score,
    speech,
    staffing,
    taps,
    task,
    trails,
    workdays,
)
from handlers.turn import Turn

FIRST = -1
"""The group of handlers that PTB asks before all others."""
PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
GROUPS = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
FILES = filters.PHOTO | filters.Document.ALL | filters.VIDEO | filters.VOICE | filters.AUDIO
# Conversations of buttons alone register themselves when imported.
BUTTONS_ALONE = (correction, department, note, objection, reuse)
COMMANDS = {
    "start": join.start,
    "help": join.guide,
    "keys": keyboard.keys,
    "language": join.ask_language,
    "report": report.report,
    "desk": review.desk,
    "bulletin": bulletin.latest,
    "calendar": calendar.calendar,
    "workdays": workdays.workdays,
    "plan": plan.plan,
    "rounds": rounds.rounds,
    "notices": proof.notices,
    "letterhead": letterhead.letterhead,
    "calls": call.listed,
    "people": staffing.people,
    "switch": staffing.switch,
    "deputy": deputy.deputy,
    "leave": deputy.leave,
    "handover": deputy.handover,
    "problem": problem.begin,
    "problems": problem.listed,
    "score": score.score,
    "claim": claim.begin,
    "claims": claim.listed,
    "findings": finding.listed,
    "reasons": reasons.reasons,
    "ledger": gathering.ledger,
    "evidence": gathering.evidence,
    "digest": gathering.digest,
    "trail": trails.trail,
    "task": task.task,
    "instructions": instruction.listed,
    "group": group_chat.settings,
}


def install(application: Application[Any, Turn, Any, Any, Any, Any]) -> None:
    """Add every handler to the application."""
    application.add_handler(TypeHandler(Update, flood.held_back), group=FIRST)
    application.add_handlers(_handlers())
    application.add_error_handler(errors.failed)


def _handlers() -> list[BaseHandler[Any, Turn, Any]]:
    return [
        CallbackQueryHandler(taps.tapped),
        MessageHandler(PRIVATE & filters.TEXT & ~filters.COMMAND, speech.text),
        MessageHandler(PRIVATE & FILES, speech.file),
        MessageHandler(PRIVATE & filters.LOCATION, speech.place),
        *(CommandHandler(name, handler, filters=PRIVATE) for name, handler in COMMANDS.items()),
        CommandHandler("here", group_chat.here, filters=GROUPS),
        MessageHandler(GROUPS & filters.StatusUpdate.MIGRATE, group_chat.migrated),
        MessageHandler(PRIVATE & filters.Regex(r"^/\d{1,3}$"), keyboard.press),
        MessageHandler(PRIVATE & filters.COMMAND, join.unknown_command),
        MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, speech.unknown_kind),
        MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE & ~filters.LOCATION, speech.edited),
        ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER),
    ]
