"""The yardstick: the same form as python-telegram-bot's manual builds it, with all of its defaults.

ConversationHandler, PicklePersistence, one update at a time, the HTTPX transport. It checks no right and writes no
trail; forms and the conversation's state go to a file now and then.
"""

import sys
import warnings

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

ANSWER, TEXT, CONFIRM = range(3)
Context = ContextTypes.DEFAULT_TYPE


async def report(update: Update, _context: Context) -> int:
    """Ask what happened with the task."""
    if update.message is not None:
        await update.message.reply_text(
            "<b>2023年5月月报</b>\n第1项重点任务\n请选择本月情况。",
            parse_mode="HTML",
            reply_markup=_keyboard("result", "nothing"),
        )
    return ANSWER


async def answer(update: Update, context: Context) -> int:
    """Keep the answer; ask for words."""
    query = update.callback_query
    if query is not None and context.user_data is not None:
        context.user_data["answer"] = query.data
        await query.answer()
        await query.edit_message_text("<b>第1项重点任务</b>\n有成果。\n请用一段话说明本月进展。", parse_mode="HTML")
    return TEXT


async def text(update: Update, context: Context) -> int:
    """Keep the words; ask for confirmation."""
    if update.message is not None and context.user_data is not None:
        context.user_data["text"] = update.message.text
        await update.message.reply_text(
            f"<b>第1项重点任务</b>\n有成果。\n{update.message.text}\n确认提交吗？",
            parse_mode="HTML",
            reply_markup=_keyboard("submit", "cancel"),
        )
    return CONFIRM


async def confirm(update: Update, context: Context) -> int:
    """Keep the form as the manual does, and thank."""
    query = update.callback_query
    if query is not None and context.user_data is not None:
        context.bot_data.setdefault("forms", []).append(dict(context.user_data))
        context.user_data.clear()
        await query.answer()
        await query.edit_message_text("<b>已提交</b>\n编号 2023-05-01-1", parse_mode="HTML")
    return ConversationHandler.END


def _keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(each, callback_data=each)] for each in data])


def main(telegram: str, token: str, file: str) -> None:
    """Run the bot until it is told to end."""
    builder = ApplicationBuilder().token(token).base_url(f"{telegram}/bot").base_file_url(f"{telegram}/file/bot")
    application = builder.persistence(PicklePersistence(file)).build()
    conversation = ConversationHandler(
        entry_points=[CommandHandler("report", report)],
        states={
            ANSWER: [CallbackQueryHandler(answer)],
            TEXT: [MessageHandler(filters.TEXT & ~filters.COMMAND, text)],
            CONFIRM: [CallbackQueryHandler(confirm)],
        },
        fallbacks=[],
        name="report",
        persistent=True,
    )
    application.add_handler(conversation)
    application.run_polling()


if __name__ == "__main__":
    warnings.filterwarnings("ignore", message="If 'per_message=False'")  # as the manual has it
    main(*sys.argv[1:])
