"""Views: what use cases give back. A screen is a pure function of one of them."""

from domain.invite_slips import Slip
from domain.scoring.facts import TaskKind
from models.bulletin import BulletinState
from models.claim import ClaimState
from models.conversation import Step
from models.dispatch import Scope
from models.entry import Answer, Verdict
from models.finding import FindingState
from models.group_chat import Posting
from models.problem import ProblemKind
from models.report_note import NoteHead, NoteKind
from models.reuse import ReuseFinding
from models.seat import SeatRole
from models.shown import ShownKind
from services.views.calendar import (
    CalendarScreen,
    HolidayLine,
    OwnDay,
    StepCard,
    WorkdaysScreen,
    WorkdaysUnknown,
)
from services.views.claims import (
    ClaimCard,
    ClaimDraft,
    ClaimLine,
    ClaimList,
    ClaimNews,
    ClaimView,
    ClaimWant,
    ClaimWorth,
)
from services.views.departments import DepartmentChoice, DepartmentPage, TrendPage
from services.views.findings import (
    ClockCard,
    ClockLine,
    FindingCard,
    FindingDraft,
    FindingLine,
    FindingList,
    FindingNews,
    FindingRule,
    FindingView,
    FindingWant,
)
from services.views.gathering import DigestFile, GatheringView, LedgerFile, PackChoice, PackedFile, PackOrder
from services.views.group_chats import (
    GroupChatLost,
    GroupChatScreen,
    GroupChatView,
    MissingPost,
    ProblemPost,
    SubmissionsBoard,
)
from services.views.letterhead import LetterheadAsk, LetterheadScreen
from services.views.notes import NoteLine, NotesScreen
from services.views.notices import (
    ChannelBound,
    DraftReady,
    Joined,
    LanguageChoice,
    LeaderHome,
    LiaisonNudge,
    NudgeLine,
    OfficeNudge,
    PublicationTrouble,
    Reminder,
    ReportWithdrawn,
    Reviewed,
    RoundNotice,
    Stranger,
    Submitted,
    UpdateFailed,
)
from services.views.people import (
    CallLine,
    CallList,
    DepartmentSeats,
    DeputyAsked,
    DeputyCard,
    DeputyDecided,
    DeputyHome,
    DeputyRequest,
    GroupChoice,
    HandoverCard,
    InviteBook,
    InviteCard,
    LeaveCard,
    LeaveLine,
    LeaveNews,
    PeopleBoard,
    PeopleLine,
    PeopleView,
    PublicationProposed,
    SeatEnded,
    SeatOption,
    StaffCard,
    Standing,
)
from services.views.planning import (
    PlanAdopted,
    PlanChanges,
    PlanDoubtCard,
    PlanDraftScreen,
    PlanInvitation,
    PlanNews,
    PlanReading,
    PlanRequestAsk,
    PlanRequestCard,
    PlanRequestLine,
    PlanRequestList,
    PlanView,
    PlanWorkbook,
)
from services.views.problems import (
    HistoryLine,
    Holder,
    HolderChoice,
    HolderOption,
    InstructionAnswer,
    InstructionDates,
    InstructionDraft,
    ProblemAsk,
    ProblemCard,
    ProblemDraft,
    ProblemLine,
    ProblemList,
    ProblemMay,
    ProblemNews,
    ProblemReminder,
    ProblemTasks,
    ProblemView,
    StepLine,
)
from services.views.proof import DepartmentNotices, DepartmentRecord, NoticesBook, NoticesOverview
from services.views.publication import (
    Adjusted,
    BulletinPreview,
    ChannelPost,
    CorrectionAsk,
    CorrectionProposal,
    Difference,
    NoBulletin,
    ObjectionCard,
    ObjectionPrompt,
    OwnSheet,
    Proposal,
    Published,
    WindowOpened,
    WindowOver,
)
from services.views.readers import (
    PAGE,
    Attention,
    AttentionKind,
    Deadline,
    LastMonth,
    Mark,
    Proof,
    Reader,
    Target,
)
from services.views.reporting import (
    AskedReport,
    CheckLine,
    EditTaken,
    EntryCard,
    NoRound,
    Receipt,
    Received,
    ReportCheck,
    ReportChoice,
    ReportSheet,
    SentFile,
    SheetLine,
    StrayPrompt,
)
from services.views.reuse import (
    Comparison,
    CopiedText,
    FileRefused,
    FilesUnkept,
    Place,
    ReuseLine,
    Side,
    UsedFor,
    Watched,
)
from services.views.reviewing import (
    Desk,
    EntryChange,
    QueueLine,
    ReasonLine,
    ReasonList,
    ReviewCard,
    ReviewDone,
    ReviewFile,
    ReviewNotesPage,
    TaskDone,
    TaskPlace,
    WaitingTask,
)
from services.views.rounds import (
    DeadlineMoved,
    ExtensionChoice,
    ExtensionLine,
    RoundBoard,
    RoundCard,
    RoundDraftCard,
    RoundEnded,
    RoundLine,
    ScopeChoice,
    ScopeOption,
)
from services.views.scoring import DepartmentPick, PickFor, ScoreView, ScoringView
from services.views.tasks import TaskLine, TaskList, TaskPage, TaskPart, TaskView
from services.views.trails import TrailChoice, TrailFile, TrailOf, TrailPage, TrailView

__all__ = [
    "PAGE",
    "Adjusted",
    "Answer",
    "AskedReport",
    "Attention",
    "AttentionKind",
    "BulletinPreview",
    "BulletinState",
    "CalendarScreen",
    "CallLine",
    "CallList",
    "ChannelBound",
    "ChannelPost",
    "CheckLine",
    "ClaimCard",
    "ClaimDraft",
    "ClaimLine",
    "ClaimList",
    "ClaimNews",
    "ClaimState",
    "ClaimView",
    "ClaimWant",
    "ClaimWorth",
    "ClockCard",
    "ClockLine",
    "Comparison",
    "CopiedText",
    "CorrectionAsk",
    "CorrectionProposal",
    "Deadline",
    "DeadlineMoved",
    "DepartmentChoice",
    "DepartmentNotices",
    "DepartmentPage",
    "DepartmentPick",
    "DepartmentRecord",
    "DepartmentSeats",
    "DeputyAsked",
    "DeputyCard",
    "DeputyDecided",
    "DeputyHome",
    "DeputyRequest",
    "Desk",
    "Difference",
    "DigestFile",
    "DraftReady",
    "EditTaken",
    "EntryCard",
    "EntryChange",
    "ExtensionChoice",
    "ExtensionLine",
    "FileRefused",
    "FilesUnkept",
    "FindingCard",
    "FindingDraft",
    "FindingLine",
    "FindingList",
    "FindingNews",
    "FindingRule",
    "FindingState",
    "FindingView",
    "FindingWant",
    "GroupChatLost",
    "GroupChatScreen",
    "GroupChatView",
    "GroupChoice",
    "HandoverCard",
    "HistoryLine",
    "Holder",
    "HolderChoice",
    "HolderOption",
    "HolidayLine",
    "InstructionAnswer",
    "InstructionDates",
    "InstructionDraft",
    "InviteBook",
    "InviteCard",
    "Joined",
    "LanguageChoice",
    "LastMonth",
    "LeaderHome",
    "LeaveCard",
    "LeaveLine",
    "LeaveNews",
    "LedgerFile",
    "LetterheadAsk",
    "LetterheadScreen",
    "LiaisonNudge",
    "Mark",
    "MissingPost",
    "NoBulletin",
    "NoRound",
    "NoteHead",
    "NoteKind",
    "NoteLine",
    "NotesScreen",
    "NoticesBook",
    "NoticesOverview",
    "NudgeLine",
    "ObjectionCard",
    "ObjectionPrompt",
    "OfficeNudge",
    "OwnDay",
    "OwnSheet",
    "PackChoice",
    "PackOrder",
    "PackedFile",
    "PeopleBoard",
    "PeopleLine",
    "PeopleView",
    "PickFor",
    "Place",
    "PlanAdopted",
    "PlanChanges",
    "PlanDoubtCard",
    "PlanDraftScreen",
    "PlanInvitation",
    "PlanNews",
    "PlanReading",
    "PlanRequestAsk",
    "PlanRequestCard",
    "PlanRequestLine",
    "PlanRequestList",
    "PlanView",
    "PlanWorkbook",
    "Posting",
    "ProblemAsk",
    "ProblemCard",
    "ProblemDraft",
    "ProblemKind",
    "ProblemLine",
    "ProblemList",
    "ProblemMay",
    "ProblemNews",
    "ProblemPost",
    "ProblemReminder",
    "ProblemTasks",
    "ProblemView",
    "Proof",
    "Proposal",
    "PublicationProposed",
    "PublicationTrouble",
    "Published",
    "QueueLine",
    "Reader",
    "ReasonLine",
    "ReasonList",
    "Receipt",
    "Received",
    "Reminder",
    "ReportCheck",
    "ReportChoice",
    "ReportSheet",
    "ReportWithdrawn",
    "ReuseFinding",
    "ReuseLine",
    "ReviewCard",
    "ReviewDone",
    "ReviewFile",
    "ReviewNotesPage",
    "Reviewed",
    "RoundBoard",
    "RoundCard",
    "RoundDraftCard",
    "RoundEnded",
    "RoundLine",
    "RoundNotice",
    "Scope",
    "ScopeChoice",
    "ScopeOption",
    "ScoreView",
    "ScoringView",
    "SeatEnded",
    "SeatOption",
    "SeatRole",
    "SentFile",
    "SheetLine",
    "ShownKind",
    "Side",
    "Slip",
    "StaffCard",
    "Standing",
    "Step",
    "StepCard",
    "StepLine",
    "Stranger",
    "StrayPrompt",
    "SubmissionsBoard",
    "Submitted",
    "Target",
    "TaskDone",
    "TaskKind",
    "TaskLine",
    "TaskList",
    "TaskPage",
    "TaskPart",
    "TaskPlace",
    "TaskView",
    "TrailChoice",
    "TrailFile",
    "TrailOf",
    "TrailPage",
    "TrendPage",
    "UpdateFailed",
    "UsedFor",
    "Verdict",
    "View",
    "WaitingTask",
    "Watched",
    "WindowOpened",
    "WindowOver",
    "WorkdaysScreen",
    "WorkdaysUnknown",
]

View = (
    ReportSheet
    | EntryCard
    | StrayPrompt
    | ReportCheck
    | Receipt
    | NoRound
    | ReportChoice
    | Desk
    | ReviewCard
    | Comparison
    | FileRefused
    | FilesUnkept
    | ReviewDone
    | TaskDone
    | ReviewNotesPage
    | ReasonList
    | LeaderHome
    | BulletinPreview
    | Published
    | WindowOpened
    | WindowOver
    | OwnSheet
    | ObjectionPrompt
    | ObjectionCard
    | CorrectionProposal
    | CorrectionAsk
    | Adjusted
    | NoBulletin
    | Joined
    | Stranger
    | LanguageChoice
    | Reminder
    | Submitted
    | Reviewed
    | ReportWithdrawn
    | NotesScreen
    | RoundNotice
    | LiaisonNudge
    | OfficeNudge
    | DraftReady
    | ChannelPost
    | ChannelBound
    | UpdateFailed
    | PublicationTrouble
    | CalendarScreen
    | StepCard
    | WorkdaysScreen
    | WorkdaysUnknown
    | DeadlineMoved
    | ExtensionChoice
    | RoundBoard
    | RoundCard
    | RoundDraftCard
    | RoundEnded
    | ScopeChoice
    | NoticesOverview
    | DepartmentRecord
    | NoticesBook
    | LetterheadScreen
    | LetterheadAsk
    | DepartmentChoice
    | DepartmentPage
    | TrendPage
    | ProblemView
    | ScoringView
    | PeopleView
    | ClaimView
    | FindingView
    | PlanView
    | GatheringView
    | TrailView
    | TaskView
    | GroupChatView
)
