"""Views: what use cases give back. A screen is a pure function of one of them."""

from domain.scoring.facts import TaskKind
from models.bulletin import BulletinState
from models.claim import ClaimState
from models.conversation import Step
from models.dispatch import Scope
from models.entry import Answer
from models.finding import FindingState
from models.group_chat import Posting
from models.problem import ProblemKind
from models.report_note import NoteHead, NoteKind
from models.reuse import ReuseFinding
from models.seat import SeatRole
from models.shown import ShownKind
from services.views.calendar import CalendarView
from services.views.claims import ClaimView
from services.views.departments import DepartmentsView
from services.views.findings import FindingView
from services.views.gathering import GatheringView
from services.views.group_chats import GroupChatView
from services.views.letterhead import LetterheadView
from services.views.notes import NotesScreen
from services.views.notices import NoticesView
from services.views.people import PeopleView
from services.views.planning import PlanView
from services.views.problems import ProblemView
from services.views.proof import ProofView
from services.views.publication import PublicationView
from services.views.reporting import ReportingView
from services.views.reuse import ReuseView
from services.views.reviewing import ReviewingView
from services.views.rounds import RoundsView
from services.views.scoring import ScoringView
from services.views.tasks import TaskView
from services.views.trails import TrailView

__all__ = [
    "Answer",
    "BulletinState",
    "ClaimState",
    "FindingState",
    "NoteHead",
    "NoteKind",
    "Posting",
    "ProblemKind",
    "ReuseFinding",
    "Scope",
    "SeatRole",
    "ShownKind",
    "Step",
    "TaskKind",
    "View",
]

View = (
    CalendarView
    | ClaimView
    | DepartmentsView
    | FindingView
    | GatheringView
    | GroupChatView
    | LetterheadView
    | NotesScreen
    | NoticesView
    | PeopleView
    | PlanView
    | ProblemView
    | ProofView
    | PublicationView
    | ReportingView
    | ReuseView
    | ReviewingView
    | RoundsView
    | ScoringView
    | TaskView
    | TrailView
)
