"""An ad-hoc round being put together."""

from delivery.parcel import Parcel
from handlers.buttons.rounds import (
    AskEvidence,
    AskQuestion,
    ChoosePart,
    ChooseScope,
    DropRound,
    LaunchRound,
    OpenRoundDraft,
)
from handlers.screens.drawing import Key, deadline_text, draw, key, paragraphs, quotation, short
from handlers.screens.fitting import names_text
from handlers.screens.rounds import scope_text
from locales import Words
from services.views import Scope
from services.views.rounds import RoundDraftCard, ScopeChoice, ScopeOption

CARD = "card"


@draw.register
def draft(view: RoundDraftCard, words: Words) -> Parcel:
    """Draw the round as it would be opened, or ask for what is missing."""
    text = paragraphs(
        words.html("round-draft-title", title=view.title or words("draft-not-said")),
        quotation(view.ask),
        words.html("round-scope", scope=scope_text(words, view.scope, view.section, view.task_kind)),
        words.html("round-draft-question") if view.is_question else "",
        words.html(
            "round-draft-asked-question" if view.is_question else "round-draft-asked",
            departments=len(view.departments),
            tasks=view.tasks,
            names=names_text(words, view.departments),
        )
        if view.departments
        else words.html("round-draft-nobody"),
        words.html("sheet-deadline", deadline=deadline_text(words, view.deadline))
        if view.deadline
        else words.html("round-draft-no-deadline"),
        words.html("round-evidence" if view.evidence_asked else "round-no-evidence"),
        words.html(f"round-draft-ask-{view.asking}") if view.asking else "",
    )
    return Parcel(text, buttons=tuple(_rows(view, words)))


@draw.register
def choice(view: ScopeChoice, words: Words) -> Parcel:
    """Draw what the round may be limited to."""
    several = view.scope is Scope.DEPARTMENTS
    rows = [(_option(view, each, words),) for each in view.options]
    back = (key(words("button-chosen" if several else "button-back"), OpenRoundDraft(view.draft, CARD)),)
    return Parcel(words.html(f"scope-choose-{view.scope}"), buttons=(*rows, back))


def _option(view: ScopeChoice, option: ScopeOption, words: Words) -> Key:
    name = words(f"task-kind-{option.name}") if view.scope is Scope.KIND else option.name
    label = words("scope-option", name=short(name, 22), count=option.tasks)
    return key(
        words("answer-chosen", answer=label) if option.chosen else label, ChoosePart(view.draft, view.scope, option.id)
    )


def _rows(view: RoundDraftCard, words: Words) -> list[tuple[Key, ...]]:
    drop = key(words("button-drop-round"), DropRound(view.draft))
    if view.asking:
        back = ((key(words("button-back"), OpenRoundDraft(view.draft, CARD)),),) if view.title and view.deadline else ()
        return [*back, (drop,)]
    scopes = [
        key(
            words("answer-chosen" if each is view.scope else "answer-offered", answer=words(f"scope-{each}")),
            ChooseScope(view.draft, each),
        )
        for each in Scope
    ]
    return [
        (scopes[0], scopes[1]),
        (scopes[2], scopes[3]),
        (
            key(
                words("button-question-off" if view.is_question else "button-question-on"),
                AskQuestion(view.draft, int(not view.is_question)),
            ),
            key(
                words("button-evidence-off" if view.evidence_asked else "button-evidence-on"),
                AskEvidence(view.draft, int(not view.evidence_asked)),
            ),
        ),
        (
            key(words("button-round-words"), OpenRoundDraft(view.draft, "ask")),
            key(words("button-round-deadline"), OpenRoundDraft(view.draft, "deadline")),
        ),
        (key(words("button-launch-round"), LaunchRound(view.draft)), drop),
    ]
