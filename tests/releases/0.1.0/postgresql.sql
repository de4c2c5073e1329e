CREATE TABLE public.adjustment (
    id integer NOT NULL,
    group_id integer NOT NULL,
    department_id integer NOT NULL,
    month character varying NOT NULL,
    corrects character varying NOT NULL,
    points character varying NOT NULL,
    reason character varying NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    booked_by integer NOT NULL
);
CREATE SEQUENCE public.adjustment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.adjustment_id_seq OWNED BY public.adjustment.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.assignment (
    id integer NOT NULL,
    group_id integer NOT NULL,
    task_id integer NOT NULL,
    department_id integer NOT NULL,
    role character varying(24) NOT NULL,
    from_month character varying NOT NULL,
    withdrawn_from character varying,
    absent_months character varying NOT NULL
);
CREATE SEQUENCE public.assignment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.assignment_id_seq OWNED BY public.assignment.id;
CREATE TABLE public.bulletin (
    id integer NOT NULL,
    group_id integer NOT NULL,
    kind character varying(24) NOT NULL,
    period character varying NOT NULL,
    number integer NOT NULL,
    state character varying(24) NOT NULL,
    reason character varying NOT NULL,
    value character varying NOT NULL,
    digest character varying NOT NULL,
    rulebook_version character varying NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    open_until timestamp with time zone,
    published_at timestamp with time zone,
    published_by integer,
    marked_at timestamp with time zone,
    proposed_by integer,
    proposed_seen character varying NOT NULL
);
CREATE SEQUENCE public.bulletin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.bulletin_id_seq OWNED BY public.bulletin.id;
CREATE TABLE public.call (
    id integer NOT NULL,
    group_id integer NOT NULL,
    dispatch_id integer NOT NULL,
    department_id integer NOT NULL,
    person_id integer,
    reason character varying(24) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by integer
);
CREATE SEQUENCE public.call_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.call_id_seq OWNED BY public.call.id;
CREATE TABLE public.chat_turn (
    chat_id bigint NOT NULL,
    holder character varying NOT NULL
);
CREATE TABLE public.claim (
    id integer NOT NULL,
    group_id integer NOT NULL,
    department_id integer NOT NULL,
    number integer,
    month character varying NOT NULL,
    rule character varying NOT NULL,
    level character varying,
    what character varying NOT NULL,
    happened_on date,
    by_whom character varying NOT NULL,
    same_as integer,
    apart boolean NOT NULL,
    state character varying(24) NOT NULL,
    revision integer NOT NULL,
    begun_by integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    decided_by integer,
    decided_at timestamp with time zone,
    reason character varying NOT NULL
);
CREATE SEQUENCE public.claim_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.claim_id_seq OWNED BY public.claim.id;
CREATE TABLE public.conversation (
    person_id integer NOT NULL,
    group_id integer NOT NULL,
    step character varying(24) NOT NULL,
    subject integer,
    stray character varying NOT NULL,
    by_task boolean NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.department (
    id integer NOT NULL,
    group_id integer NOT NULL,
    name character varying NOT NULL,
    "position" integer NOT NULL,
    aliases character varying NOT NULL
);
CREATE SEQUENCE public.department_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.department_id_seq OWNED BY public.department.id;
CREATE TABLE public.dispatch (
    id integer NOT NULL,
    group_id integer NOT NULL,
    plan_id integer NOT NULL,
    kind character varying(24) NOT NULL,
    month character varying NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone NOT NULL,
    title character varying NOT NULL,
    ask character varying NOT NULL,
    scope character varying(24) NOT NULL,
    section character varying NOT NULL,
    task_kind character varying(24),
    evidence_asked boolean NOT NULL,
    originals_asked boolean NOT NULL,
    opened_by integer,
    closed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    ended_reason character varying NOT NULL
);
CREATE SEQUENCE public.dispatch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.dispatch_id_seq OWNED BY public.dispatch.id;
CREATE TABLE public.distinction (
    id integer NOT NULL,
    group_id integer NOT NULL,
    bulletin_id integer NOT NULL,
    kind character varying(24) NOT NULL,
    department character varying NOT NULL,
    confirmed_by integer NOT NULL,
    confirmed_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.distinction_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.distinction_id_seq OWNED BY public.distinction.id;
CREATE TABLE public.entry (
    id integer NOT NULL,
    group_id integer NOT NULL,
    report_id integer NOT NULL,
    assignment_id integer NOT NULL,
    answer character varying(24),
    text character varying NOT NULL,
    asked_back boolean NOT NULL,
    untold_insisted_at timestamp with time zone,
    verdict character varying(24),
    reason character varying NOT NULL,
    decided_at timestamp with time zone,
    decided_by integer,
    revision integer NOT NULL
);
CREATE SEQUENCE public.entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entry_id_seq OWNED BY public.entry.id;
CREATE TABLE public.evidence (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer NOT NULL,
    entry_id integer,
    problem_id integer,
    claim_id integer,
    finding_id integer,
    message_id integer NOT NULL,
    album character varying,
    kind character varying NOT NULL,
    name character varying NOT NULL,
    mime character varying NOT NULL,
    size bigint NOT NULL,
    file_id character varying NOT NULL,
    file_unique_id character varying NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sha256 character varying,
    fetch_attempts integer NOT NULL,
    fetch_error character varying NOT NULL,
    content character varying NOT NULL,
    preview character varying NOT NULL,
    refused character varying NOT NULL,
    removed_at timestamp with time zone
);
CREATE SEQUENCE public.evidence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.evidence_id_seq OWNED BY public.evidence.id;
CREATE TABLE public.evidenceprint (
    evidence_id integer NOT NULL,
    group_id integer NOT NULL,
    photo character varying,
    crops character varying NOT NULL,
    detail character varying NOT NULL,
    text character varying
);
CREATE TABLE public.excuse (
    id integer NOT NULL,
    group_id integer NOT NULL,
    report_id integer NOT NULL,
    reason character varying NOT NULL,
    excused_by integer NOT NULL,
    excused_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.excuse_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.excuse_id_seq OWNED BY public.excuse.id;
CREATE TABLE public.extension (
    id integer NOT NULL,
    group_id integer NOT NULL,
    dispatch_id integer NOT NULL,
    department_id integer,
    deadline_before timestamp with time zone NOT NULL,
    deadline_after timestamp with time zone,
    reason character varying NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    granted_by integer NOT NULL
);
CREATE SEQUENCE public.extension_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.extension_id_seq OWNED BY public.extension.id;
CREATE TABLE public.finding (
    id integer NOT NULL,
    group_id integer NOT NULL,
    department_id integer NOT NULL,
    number integer,
    month character varying NOT NULL,
    rule character varying NOT NULL,
    level character varying,
    points character varying,
    reason character varying NOT NULL,
    entry_id integer,
    state character varying(24) NOT NULL,
    revision integer NOT NULL,
    begun_by integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    booked_by integer,
    booked_at timestamp with time zone,
    lifted_by integer,
    lifted_at timestamp with time zone,
    lift_reason character varying NOT NULL
);
CREATE SEQUENCE public.finding_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.finding_id_seq OWNED BY public.finding.id;
CREATE TABLE public.group_chat (
    group_id integer NOT NULL,
    chat_id bigint NOT NULL,
    title character varying NOT NULL,
    submissions boolean NOT NULL,
    missing boolean NOT NULL,
    problems boolean NOT NULL,
    bound_at timestamp with time zone NOT NULL,
    bound_by integer NOT NULL
);
CREATE TABLE public.holding (
    id integer NOT NULL,
    group_id integer NOT NULL,
    problem_id integer NOT NULL,
    department_id integer,
    person_id integer,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.holding_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.holding_id_seq OWNED BY public.holding.id;
CREATE TABLE public.inbox (
    update_id bigint NOT NULL,
    chat_id bigint,
    payload character varying NOT NULL,
    received_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    attempts integer NOT NULL,
    error character varying NOT NULL,
    done_at timestamp with time zone,
    answered_at timestamp with time zone,
    holder character varying NOT NULL
);
CREATE TABLE public.indicator (
    id integer NOT NULL,
    group_id integer NOT NULL,
    task_id integer NOT NULL,
    name character varying NOT NULL,
    target character varying NOT NULL,
    unit character varying NOT NULL,
    bound character varying NOT NULL,
    "position" integer NOT NULL
);
CREATE SEQUENCE public.indicator_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.indicator_id_seq OWNED BY public.indicator.id;
CREATE TABLE public.indicatorvalue (
    id integer NOT NULL,
    group_id integer NOT NULL,
    entry_id integer NOT NULL,
    indicator_id integer NOT NULL,
    value character varying NOT NULL,
    fall_insisted_at timestamp with time zone,
    shortfall_insisted_at timestamp with time zone
);
CREATE SEQUENCE public.indicatorvalue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.indicatorvalue_id_seq OWNED BY public.indicatorvalue.id;
CREATE TABLE public.invite (
    id integer NOT NULL,
    group_id integer NOT NULL,
    role character varying(24) NOT NULL,
    department_id integer,
    code_hash character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    used_by integer,
    made_by integer,
    withdrawn_at timestamp with time zone
);
CREATE TABLE public.invite_attempt (
    id integer NOT NULL,
    telegram_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.invite_attempt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.invite_attempt_id_seq OWNED BY public.invite_attempt.id;
CREATE SEQUENCE public.invite_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.invite_id_seq OWNED BY public.invite.id;
CREATE TABLE public.leading_group (
    id integer NOT NULL,
    key character varying NOT NULL,
    name character varying NOT NULL,
    timezone character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    channel_id bigint,
    channel_title character varying NOT NULL,
    look_at timestamp with time zone,
    language character varying NOT NULL,
    second_person boolean NOT NULL,
    second_person_lifted_by integer
);
CREATE SEQUENCE public.leading_group_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.leading_group_id_seq OWNED BY public.leading_group.id;
CREATE TABLE public.lease (
    name character varying NOT NULL,
    holder character varying NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    horizon timestamp with time zone
);
CREATE TABLE public.leave (
    id integer NOT NULL,
    group_id integer NOT NULL,
    seat_id integer NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by integer NOT NULL,
    cancelled_at timestamp with time zone,
    cancelled_by integer
);
CREATE SEQUENCE public.leave_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.leave_id_seq OWNED BY public.leave.id;
CREATE TABLE public.letterhead (
    group_id integer NOT NULL,
    red_head boolean NOT NULL,
    head character varying NOT NULL,
    issuer character varying NOT NULL,
    number character varying NOT NULL,
    signer character varying NOT NULL,
    recipients character varying NOT NULL,
    contact character varying NOT NULL,
    copies character varying NOT NULL
);
CREATE TABLE public.nomination (
    id integer NOT NULL,
    group_id integer NOT NULL,
    department_id integer NOT NULL,
    person_id integer NOT NULL,
    named_by integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    decided_at timestamp with time zone,
    decided_by integer
);
CREATE SEQUENCE public.nomination_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.nomination_id_seq OWNED BY public.nomination.id;
CREATE TABLE public.nudge (
    id integer NOT NULL,
    group_id integer NOT NULL,
    report_id integer NOT NULL,
    step character varying NOT NULL,
    version integer NOT NULL,
    given_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.nudge_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.nudge_id_seq OWNED BY public.nudge.id;
CREATE TABLE public.objection (
    id integer NOT NULL,
    group_id integer NOT NULL,
    bulletin_id integer NOT NULL,
    department_id integer NOT NULL,
    rule character varying NOT NULL,
    text character varying NOT NULL,
    raised_by integer NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    answer character varying NOT NULL,
    answered_by integer,
    answered_at timestamp with time zone
);
CREATE SEQUENCE public.objection_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.objection_id_seq OWNED BY public.objection.id;
CREATE TABLE public.outbox (
    id integer NOT NULL,
    group_id integer NOT NULL,
    key character varying NOT NULL,
    kind character varying NOT NULL,
    chat_id bigint,
    person_id integer,
    dispatch_id integer,
    department_id integer,
    payload character varying NOT NULL,
    due_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    claimed_at timestamp with time zone,
    claimed_by character varying,
    attempts integer NOT NULL,
    sent_at timestamp with time zone,
    message_id bigint,
    error character varying NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.person (
    id integer NOT NULL,
    telegram_id bigint NOT NULL,
    name character varying NOT NULL,
    username character varying,
    language character varying NOT NULL,
    language_chosen boolean NOT NULL,
    blocked_at timestamp with time zone,
    met_at timestamp with time zone NOT NULL,
    acts_in integer
);
CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;
CREATE TABLE public.plan (
    id integer NOT NULL,
    group_id integer NOT NULL,
    year integer NOT NULL,
    title character varying NOT NULL,
    imported_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.plan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.plan_id_seq OWNED BY public.plan.id;
CREATE TABLE public.plandraft (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer NOT NULL,
    name character varying NOT NULL,
    reading text NOT NULL,
    state character varying(24) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone
);
CREATE SEQUENCE public.plandraft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.plandraft_id_seq OWNED BY public.plandraft.id;
CREATE TABLE public.planrequest (
    id integer NOT NULL,
    group_id integer NOT NULL,
    department_id integer NOT NULL,
    person_id integer NOT NULL,
    task_id integer NOT NULL,
    text character varying NOT NULL,
    state character varying(24) NOT NULL,
    answer character varying NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);
CREATE SEQUENCE public.planrequest_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.planrequest_id_seq OWNED BY public.planrequest.id;
CREATE TABLE public.problem (
    id integer NOT NULL,
    group_id integer NOT NULL,
    kind character varying(24) NOT NULL,
    department_id integer,
    number integer,
    task_id integer,
    bulletin_id integer,
    hard boolean NOT NULL,
    text character varying NOT NULL,
    state character varying(24) NOT NULL,
    revision integer NOT NULL,
    lap integer NOT NULL,
    begun_by integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    raised_at timestamp with time zone,
    since timestamp with time zone,
    taken_at timestamp with time zone,
    answered_at timestamp with time zone,
    solved_at timestamp with time zone,
    closed_at timestamp with time zone,
    due_at timestamp with time zone,
    answer character varying NOT NULL
);
CREATE SEQUENCE public.problem_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.problem_id_seq OWNED BY public.problem.id;
CREATE TABLE public.report (
    id integer NOT NULL,
    group_id integer NOT NULL,
    dispatch_id integer NOT NULL,
    department_id integer NOT NULL,
    state character varying(24) NOT NULL,
    version integer NOT NULL,
    first_submitted_at timestamp with time zone,
    submitted_at timestamp with time zone,
    submitted_by integer,
    extended_until timestamp with time zone,
    correct_by timestamp with time zone,
    original_asked_at timestamp with time zone
);
CREATE SEQUENCE public.report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;
CREATE TABLE public.report_note (
    id integer NOT NULL,
    group_id integer NOT NULL,
    report_id integer NOT NULL,
    kind character varying(24) NOT NULL,
    head character varying(24),
    text character varying NOT NULL,
    written_by integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);
CREATE SEQUENCE public.report_note_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.report_note_id_seq OWNED BY public.report_note.id;
CREATE TABLE public.report_version (
    id integer NOT NULL,
    group_id integer NOT NULL,
    report_id integer NOT NULL,
    version integer NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    submitted_by integer NOT NULL,
    content character varying NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by integer
);
CREATE SEQUENCE public.report_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.report_version_id_seq OWNED BY public.report_version.id;
CREATE TABLE public.return_reason (
    id integer NOT NULL,
    group_id integer NOT NULL,
    "position" integer NOT NULL,
    text character varying NOT NULL,
    usual character varying NOT NULL,
    removed_at timestamp with time zone
);
CREATE SEQUENCE public.return_reason_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.return_reason_id_seq OWNED BY public.return_reason.id;
CREATE TABLE public.reuse (
    id integer NOT NULL,
    group_id integer NOT NULL,
    evidence_id integer NOT NULL,
    earlier_id integer NOT NULL,
    likeness character varying(24) NOT NULL,
    distance integer NOT NULL,
    finding character varying(24),
    found_by integer,
    found_at timestamp with time zone
);
CREATE SEQUENCE public.reuse_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reuse_id_seq OWNED BY public.reuse.id;
CREATE TABLE public.round_draft (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    title character varying NOT NULL,
    ask character varying NOT NULL,
    scope character varying(24) NOT NULL,
    section_task_id integer,
    task_kind character varying(24),
    evidence_asked boolean NOT NULL,
    is_question boolean NOT NULL,
    deadline_at timestamp with time zone,
    dispatch_id integer,
    dropped_at timestamp with time zone
);
CREATE TABLE public.round_draft_department (
    draft_id integer NOT NULL,
    department_id integer NOT NULL
);
CREATE SEQUENCE public.round_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.round_draft_id_seq OWNED BY public.round_draft.id;
CREATE TABLE public.round_step (
    id integer NOT NULL,
    group_id integer NOT NULL,
    dispatch_id integer NOT NULL,
    step character varying NOT NULL,
    moment timestamp with time zone NOT NULL,
    carried_out_at timestamp with time zone NOT NULL,
    said boolean NOT NULL
);
CREATE SEQUENCE public.round_step_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.round_step_id_seq OWNED BY public.round_step.id;
CREATE TABLE public.rulebook (
    id integer NOT NULL,
    group_id integer NOT NULL,
    holds_from character varying NOT NULL,
    text character varying NOT NULL,
    source character varying NOT NULL,
    added_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.rulebook_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rulebook_id_seq OWNED BY public.rulebook.id;
CREATE TABLE public.saying (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer NOT NULL,
    entry_id integer,
    note_id integer,
    indicator_id integer,
    problem_id integer,
    claim_id integer,
    finding_id integer,
    field character varying NOT NULL,
    chat_id bigint NOT NULL,
    message_id integer,
    text character varying NOT NULL,
    said_at timestamp with time zone NOT NULL,
    dropped_at timestamp with time zone
);
CREATE SEQUENCE public.saying_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.saying_id_seq OWNED BY public.saying.id;
CREATE TABLE public.seat (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(24) NOT NULL,
    department_id integer,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone
);
CREATE SEQUENCE public.seat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.seat_id_seq OWNED BY public.seat.id;
CREATE TABLE public.shown (
    chat_id bigint NOT NULL,
    message_id bigint NOT NULL,
    kind character varying(24) NOT NULL,
    subject integer NOT NULL
);
CREATE TABLE public.step_change (
    id integer NOT NULL,
    group_id integer NOT NULL,
    month character varying NOT NULL,
    step character varying NOT NULL,
    kind character varying(24) NOT NULL,
    moved_to timestamp with time zone,
    reason character varying NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by integer NOT NULL
);
CREATE SEQUENCE public.step_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.step_change_id_seq OWNED BY public.step_change.id;
CREATE TABLE public.task (
    id integer NOT NULL,
    group_id integer NOT NULL,
    plan_id integer NOT NULL,
    part character varying NOT NULL,
    number character varying NOT NULL,
    key character varying NOT NULL,
    section character varying NOT NULL,
    kind character varying(24) NOT NULL,
    title character varying NOT NULL,
    text character varying NOT NULL,
    due character varying NOT NULL,
    "position" integer NOT NULL,
    from_month character varying NOT NULL,
    withdrawn_from character varying,
    absent_months character varying NOT NULL,
    is_question boolean NOT NULL
);
CREATE SEQUENCE public.task_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.task_id_seq OWNED BY public.task.id;
CREATE TABLE public.trail (
    id integer NOT NULL,
    group_id integer NOT NULL,
    person_id integer,
    at timestamp with time zone NOT NULL,
    act character varying NOT NULL,
    subject character varying NOT NULL,
    subject_id integer NOT NULL,
    before character varying NOT NULL,
    after character varying NOT NULL
);
CREATE SEQUENCE public.trail_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trail_id_seq OWNED BY public.trail.id;
CREATE TABLE public.workday_override (
    id integer NOT NULL,
    group_id integer NOT NULL,
    day date NOT NULL,
    working boolean NOT NULL,
    reason character varying NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by integer NOT NULL
);
CREATE SEQUENCE public.workday_override_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.workday_override_id_seq OWNED BY public.workday_override.id;
ALTER TABLE ONLY public.adjustment ALTER COLUMN id SET DEFAULT nextval('public.adjustment_id_seq'::regclass);
ALTER TABLE ONLY public.assignment ALTER COLUMN id SET DEFAULT nextval('public.assignment_id_seq'::regclass);
ALTER TABLE ONLY public.bulletin ALTER COLUMN id SET DEFAULT nextval('public.bulletin_id_seq'::regclass);
ALTER TABLE ONLY public.call ALTER COLUMN id SET DEFAULT nextval('public.call_id_seq'::regclass);
ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);
ALTER TABLE ONLY public.department ALTER COLUMN id SET DEFAULT nextval('public.department_id_seq'::regclass);
ALTER TABLE ONLY public.dispatch ALTER COLUMN id SET DEFAULT nextval('public.dispatch_id_seq'::regclass);
ALTER TABLE ONLY public.distinction ALTER COLUMN id SET DEFAULT nextval('public.distinction_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.evidence ALTER COLUMN id SET DEFAULT nextval('public.evidence_id_seq'::regclass);
ALTER TABLE ONLY public.excuse ALTER COLUMN id SET DEFAULT nextval('public.excuse_id_seq'::regclass);
ALTER TABLE ONLY public.extension ALTER COLUMN id SET DEFAULT nextval('public.extension_id_seq'::regclass);
ALTER TABLE ONLY public.finding ALTER COLUMN id SET DEFAULT nextval('public.finding_id_seq'::regclass);
ALTER TABLE ONLY public.holding ALTER COLUMN id SET DEFAULT nextval('public.holding_id_seq'::regclass);
ALTER TABLE ONLY public.indicator ALTER COLUMN id SET DEFAULT nextval('public.indicator_id_seq'::regclass);
ALTER TABLE ONLY public.indicatorvalue ALTER COLUMN id SET DEFAULT nextval('public.indicatorvalue_id_seq'::regclass);
ALTER TABLE ONLY public.invite ALTER COLUMN id SET DEFAULT nextval('public.invite_id_seq'::regclass);
ALTER TABLE ONLY public.invite_attempt ALTER COLUMN id SET DEFAULT nextval('public.invite_attempt_id_seq'::regclass);
ALTER TABLE ONLY public.leading_group ALTER COLUMN id SET DEFAULT nextval('public.leading_group_id_seq'::regclass);
ALTER TABLE ONLY public.leave ALTER COLUMN id SET DEFAULT nextval('public.leave_id_seq'::regclass);
ALTER TABLE ONLY public.nomination ALTER COLUMN id SET DEFAULT nextval('public.nomination_id_seq'::regclass);
ALTER TABLE ONLY public.nudge ALTER COLUMN id SET DEFAULT nextval('public.nudge_id_seq'::regclass);
ALTER TABLE ONLY public.objection ALTER COLUMN id SET DEFAULT nextval('public.objection_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);
ALTER TABLE ONLY public.plan ALTER COLUMN id SET DEFAULT nextval('public.plan_id_seq'::regclass);
ALTER TABLE ONLY public.plandraft ALTER COLUMN id SET DEFAULT nextval('public.plandraft_id_seq'::regclass);
ALTER TABLE ONLY public.planrequest ALTER COLUMN id SET DEFAULT nextval('public.planrequest_id_seq'::regclass);
ALTER TABLE ONLY public.problem ALTER COLUMN id SET DEFAULT nextval('public.problem_id_seq'::regclass);
ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);
ALTER TABLE ONLY public.report_note ALTER COLUMN id SET DEFAULT nextval('public.report_note_id_seq'::regclass);
ALTER TABLE ONLY public.report_version ALTER COLUMN id SET DEFAULT nextval('public.report_version_id_seq'::regclass);
ALTER TABLE ONLY public.return_reason ALTER COLUMN id SET DEFAULT nextval('public.return_reason_id_seq'::regclass);
ALTER TABLE ONLY public.reuse ALTER COLUMN id SET DEFAULT nextval('public.reuse_id_seq'::regclass);
ALTER TABLE ONLY public.round_draft ALTER COLUMN id SET DEFAULT nextval('public.round_draft_id_seq'::regclass);
ALTER TABLE ONLY public.round_step ALTER COLUMN id SET DEFAULT nextval('public.round_step_id_seq'::regclass);
ALTER TABLE ONLY public.rulebook ALTER COLUMN id SET DEFAULT nextval('public.rulebook_id_seq'::regclass);
ALTER TABLE ONLY public.saying ALTER COLUMN id SET DEFAULT nextval('public.saying_id_seq'::regclass);
ALTER TABLE ONLY public.seat ALTER COLUMN id SET DEFAULT nextval('public.seat_id_seq'::regclass);
ALTER TABLE ONLY public.step_change ALTER COLUMN id SET DEFAULT nextval('public.step_change_id_seq'::regclass);
ALTER TABLE ONLY public.task ALTER COLUMN id SET DEFAULT nextval('public.task_id_seq'::regclass);
ALTER TABLE ONLY public.trail ALTER COLUMN id SET DEFAULT nextval('public.trail_id_seq'::regclass);
ALTER TABLE ONLY public.workday_override ALTER COLUMN id SET DEFAULT nextval('public.workday_override_id_seq'::regclass);
INSERT INTO public.adjustment VALUES
	(1, 1, 2, '2023-06', '2023-05', '10', '补审5月成果。', '2023-06-02 02:00:02+00', 1);
INSERT INTO public.alembic_version VALUES
	('0001');
INSERT INTO public.assignment VALUES
	(1, 1, 1, 1, 'lead', '', NULL, ''),
	(2, 1, 2, 2, 'lead', '', NULL, ''),
	(3, 1, 3, 2, 'lead', '', NULL, ''),
	(4, 1, 3, 3, 'lead', '', NULL, ''),
	(5, 1, 4, 3, 'lead', '', NULL, '');
INSERT INTO public.bulletin VALUES
	(1, 1, 'month', '2023-05', 0, 'published', '', '{"bulletin":{"adjustments":[],"asked":true,"base_article":"四（一）","drawn_on":"2023-06-01","group":"盂县推进山西中部城市群建设领导小组","issuer":"盂县推进山西中部城市群建设领导小组","late":[],"letterhead":{"contact":"","copies":"","head":"","issuer":"","number":"","recipients":"","red_head":true,"signer":""},"missing":["县工信局"],"month":"2023-05","nothing":[],"number":0,"parted_by":[],"reason":"","rounding":{"decimals":2,"mode":"half_up"},"rows":[{"bonus":"15","deductions":"0","department":"1","movement":null,"name":"县文旅局","rank":1,"tasks":1,"tasks_done":0,"total":"115"},{"bonus":"0","deductions":"0","department":"2","movement":null,"name":"县交通局","rank":2,"tasks":2,"tasks_done":0,"total":"100"},{"bonus":"0","deductions":"-10","department":"3","movement":null,"name":"县工信局","rank":3,"tasks":2,"tasks_done":0,"total":"90"}],"rulebook":"yuxian-2023","rulebook_title":{"en":"Yuxian monthly dispatch scoring rules, 2023","zh":"盂县2023年月度调度计分规则"},"sheets":[{"base":"100","department":"1","lines":[{"article":"四（二）加分项1、公式1–2","base":[1,1],"cap":null,"formula":"10 × 1/1","items":[{"evidence":[{"id":"1","name":"30.jpg","sha256":"780821d1a8380f24f9f88782b46b1672113d8519d876e78392600070577e1b8f"}],"key":"一-1","label":"精品旅游线路","level":"lead","note":"","points":"10","times":1}],"kind":"share","points":"10","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"10"},{"article":"四（二）加分项2、公式3–4","base":[0,1],"cap":null,"formula":"10 × 0/1","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,1],"cap":null,"formula":"10 × 0/1","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"5 × 1","items":[{"evidence":[{"id":"5","name":"79.jpg","sha256":"24aa524f7c352cd2b633b5ea82fa29d61b688b7046d3f09a47ed76d817eb2b80"}],"key":"1","label":"获评全省乡村旅游示范县 · 市文旅局 · 2023-05-12","level":"provincial","note":"","points":"5","times":1}],"kind":"each","points":"5","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"5"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"0"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"0"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县文旅局","position":1,"rulebook":"yuxian-2023","tasks":1,"tasks_advanced":1,"tasks_done":0,"total":"115","version":"1"},{"base":"100","department":"2","lines":[{"article":"四（二）加分项1、公式1–2","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"0"},{"article":"四（二）加分项2、公式3–4","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"0"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"0"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"0"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县交通局","position":2,"rulebook":"yuxian-2023","tasks":2,"tasks_advanced":0,"tasks_done":0,"total":"100","version":"1"},{"base":"100","department":"3","lines":[{"article":"四（二）加分项1、公式1–2","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"progress","title":{"en":"Progress","zh":"任务推进"},"uncapped":"0"},{"article":"四（二）加分项2、公式3–4","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"completion","title":{"en":"Completion","zh":"任务办结"},"uncapped":"0"},{"article":"四（二）加分项3、公式5–6","base":[0,2],"cap":null,"formula":"10 × 0/2","items":[],"kind":"share","points":"0","rule":"follow_up","title":{"en":"Follow-up of completed tasks","zh":"已办结任务推进"},"uncapped":"0"},{"article":"四（二）加分项4","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"commendation","title":{"en":"Commendation","zh":"表彰或通报表扬"},"uncapped":"0"},{"article":"四（二）加分项5","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"suggestion","title":{"en":"Suggestion adopted","zh":"意见建议被采纳"},"uncapped":"0"},{"article":"四（二）加分项6","base":null,"cap":"10","formula":"0","items":[],"kind":"each","points":"0","rule":"seminar","title":{"en":"Seminar, event or publicity","zh":"研讨、活动、宣传推广"},"uncapped":"0"},{"article":"四（二）加分项7","base":null,"cap":"15","formula":"0","items":[],"kind":"each","points":"0","rule":"cooperation","title":{"en":"Regional cooperation","zh":"区域交流合作"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"late","title":{"en":"Late report","zh":"未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"-5 × 1","items":[{"evidence":[],"key":"1","label":"2023-05","level":"missing","note":"","points":"-5","times":1}],"kind":"each","points":"-5","rule":"missing","title":{"en":"Missing report","zh":"未反馈"},"uncapped":"-5"},{"article":"一、四（二）减分项1","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"adhoc","title":{"en":"Ad-hoc round late or missing","zh":"临时调度未按时反馈"},"uncapped":"0"},{"article":"四（二）减分项1","base":null,"cap":null,"formula":"-5 × 1","items":[{"evidence":[],"key":"1","label":"数据与统计口径不一致。","level":null,"note":"","points":"-5","times":1}],"kind":"each","points":"-5","rule":"inaccurate","title":{"en":"Inaccurate information","zh":"信息报送不准确"},"uncapped":"-5"},{"article":"四（二）减分项2","base":null,"cap":null,"formula":"0","items":[],"kind":"each","points":"0","rule":"criticism","title":{"en":"Criticism","zh":"批评或通报批评"},"uncapped":"0"},{"article":"规则未定，本册约定","base":null,"cap":null,"formula":"0","items":[],"kind":"adjustment","points":"0","rule":"adjustment","title":{"en":"Correction of an earlier month","zh":"往月更正"},"uncapped":"0"}],"month":"2023-05","name":"县工信局","position":3,"rulebook":"yuxian-2023","tasks":2,"tasks_advanced":0,"tasks_done":0,"total":"90","version":"1"}],"simulated":false,"version":"1"},"form":1,"kind":"monthly"}', 'e9b27e238f318e68a5e11252b56b8a7d345b9fc1c74a35fb8c916eac0fce4dd3', '1', '2023-06-01 01:00:00.025974+00', '2023-06-02 01:00:02+00', '2023-06-02 02:00:00.58432+00', 1, NULL, NULL, '');
INSERT INTO public.call VALUES
	(1, 1, 1, 3, 6, 'silent', '2023-06-01 01:00:00.025974+00', NULL, NULL);
INSERT INTO public.claim VALUES
	(1, 1, 1, 1, '2023-05', 'commendation', 'provincial', '获评全省乡村旅游示范县', '2023-05-12', '市文旅局', NULL, false, 'accepted', 7, 4, '2023-05-15 01:00:06+00', '2023-05-15 01:00:08.664647+00', 1, '2023-05-15 01:00:09.472252+00', '');
INSERT INTO public.conversation VALUES
	(3, 1, 'home', NULL, '', false, '2023-05-12 02:00:02+00'),
	(6, 1, 'report', NULL, '', false, '2023-05-12 02:00:03+00'),
	(2, 1, 'review', 3, '', false, '2023-05-15 01:00:05+00'),
	(4, 1, 'report', NULL, '', false, '2023-05-15 01:00:12+00'),
	(1, 1, 'home', NULL, '', false, '2023-06-02 02:00:02+00'),
	(5, 1, 'entry', 7, '', false, '2023-06-15 01:00:00.662736+00');
INSERT INTO public.department VALUES
	(1, 1, '县文旅局', 1, ''),
	(2, 1, '县交通局', 2, ''),
	(3, 1, '县工信局', 3, '');
INSERT INTO public.dispatch VALUES
	(1, 1, 1, 'regular', '2023-05', '2023-05-15 01:00:00+00', '2023-05-25 16:00:00+00', '', '', 'all', '', NULL, true, false, NULL, NULL, NULL, ''),
	(2, 1, 1, 'regular', '2023-06', '2023-06-15 01:00:00+00', '2023-06-25 16:00:00+00', '', '', 'all', '', NULL, true, false, NULL, NULL, NULL, '');
INSERT INTO public.entry VALUES
	(4, 1, 3, 4, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(5, 1, 3, 5, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(1, 1, 1, 1, 'result', '推出线路2条。', false, NULL, 'accepted', '', '2023-05-15 01:00:03+00', 1, 3),
	(2, 1, 2, 2, 'result', '路基完成3公里。
K3+200至K6+200。', false, NULL, 'accepted', '', '2023-06-02 02:00:01.77627+00', 1, 5),
	(3, 1, 2, 3, 'result', '上线12辆。', false, NULL, 'accepted', '', '2023-06-02 02:00:01.77627+00', 1, 3),
	(6, 1, 4, 1, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(8, 1, 5, 3, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(9, 1, 6, 4, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(10, 1, 6, 5, NULL, '', false, NULL, NULL, '', NULL, NULL, 0),
	(7, 1, 5, 2, 'result', '路基完成6公里。', false, NULL, NULL, '', NULL, NULL, 2);
INSERT INTO public.evidence VALUES
	(1, 1, 4, 1, NULL, NULL, NULL, 30, NULL, 'photo', '30.jpg', 'image/jpeg', 812, 'AgACFwqUonSuDD4gvWqpgRmOJ3KtAU8z7IaqAAAAAAAB', 'FwqUonSuDD4gvWqp', '2023-05-15 01:00:01+00', '780821d1a8380f24f9f88782b46b1672113d8519d876e78392600070577e1b8f', 0, '', 'photo', '', '', NULL),
	(2, 1, 5, 2, NULL, NULL, NULL, 45, NULL, 'photo', '45.jpg', 'image/jpeg', 787, 'AgAC5nckwIGXUFS_en6kI9nHeaVsMo90tpO0AAAAAAAC', '5nckwIGXUFS_en6k', '2023-05-15 01:00:04+00', 'a5d015bc3b4808cb67085fec8d88dcdc1ff7da393fcbd670e975fa8a21d43303', 0, '', 'photo', '', '', NULL),
	(3, 1, 5, 3, NULL, NULL, NULL, 49, NULL, 'photo', '49.jpg', 'image/jpeg', 753, 'AgACSpDNFljqwxUehIY3Vxph7PSLjGo-oLnkAAAAAAAD', 'SpDNFljqwxUehIY3', '2023-05-15 01:00:04+00', '54ff4bfd5e8de911c5a631b51c059b6674c70c6b76082c1ce1616657c71678ab', 0, '', 'photo', '', '', NULL),
	(4, 1, 5, 2, NULL, NULL, NULL, 66, NULL, 'document', '里程.txt', 'text/plain', 7, 'AgACMA_rYIV7cG4x5iLX1igPpZxlapxpsLXXAAAAAAAE', 'MA_rYIV7cG4x5iLX', '2023-05-15 01:00:06+00', '8741995dbd2877e9ccdfc3372478f1e159735e3f5b516c718aff54490b059732', 0, '', 'text', '', '', NULL),
	(5, 1, 4, NULL, NULL, 1, NULL, 79, NULL, 'photo', '79.jpg', 'image/jpeg', 755, 'AgACuCNujctZI5WI6nQGUsKhxyxwfsm0gzHkAAAAAAAF', 'uCNujctZI5WI6nQG', '2023-05-15 01:00:08+00', '24aa524f7c352cd2b633b5ea82fa29d61b688b7046d3f09a47ed76d817eb2b80', 0, '', 'photo', '', '', NULL),
	(6, 1, 5, 7, NULL, NULL, NULL, 159, NULL, 'photo', '159.jpg', 'image/jpeg', 760, 'AgACEaMLuGdRgYcRz3OCCtkhJpDIYN3M52LTAAAAAAAi', 'EaMLuGdRgYcRz3OC', '2023-06-15 01:00:00+00', 'fbe08bc5300a3a91b2d58d6f3d86bf2282060e2054b48c9401c5a18a4411deeb', 0, '', 'photo', '', '', NULL);
INSERT INTO public.finding VALUES
	(1, 1, 3, 1, '2023-05', 'inaccurate', NULL, NULL, '数据与统计口径不一致。', NULL, 'booked', 3, 1, '2023-05-15 01:00:10.11583+00', 1, '2023-05-15 01:00:10.530571+00', NULL, NULL, '');
INSERT INTO public.holding VALUES
	(1, 1, 1, NULL, NULL, '2023-05-15 01:00:11.01656+00', '2023-05-15 01:00:11.619392+00'),
	(2, 1, 1, NULL, 1, '2023-05-15 01:00:11.619392+00', NULL);
INSERT INTO public.inbox VALUES
	(1795367556, 5000000005, '{"update_id":1795367556,"message":{"message_id":159,"from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"photo":[{"file_id":"AgACEaMLuGdRgYcRz3OCCtkhJpDIYN3M52LTAAAAAAAi","file_unique_id":"EaMLuGdRgYcRz3OC","width":64,"height":48,"file_size":760}],"caption":"路基完成6公里。"}}', '2023-06-15 01:00:00.83133+00', '2023-06-15 01:00:00+00', 'done', 0, '', '2023-06-15 01:00:00+00', '2023-06-15 01:00:01.044357+00', ''),
	(1795367553, 5000000005, '{"update_id":1795367553,"message":{"message_id":157,"from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"text":"/report","entities":[{"type":"bot_command","offset":0,"length":7}]}}', '2023-06-15 01:00:00.665102+00', '2023-06-15 01:00:00+00', 'done', 0, '', '2023-06-15 01:00:00+00', '2023-06-15 01:00:00.705466+00', ''),
	(1795367554, 5000000005, '{"update_id":1795367554,"callback_query":{"id":"14217514981871569","from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"message":{"message_id":158,"from":{"id":7,"is_bot":true,"first_name":"调度","username":"diaodu_bot"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"reply_markup":{"inline_keyboard":[[{"callback_data":"e:7","text":"⬜ 1. 环城路"}],[{"callback_data":"e:8","text":"⬜ 2. 智慧公交"}],[{"callback_data":"n:5","text":"全部无进展（零报告）"}]]},"text":"2023年6月工作月报 · 县交通局\n截止：6月25日24:00前（含25日）\n共2项任务，已填0项，还差2项。","entities":[{"type":"bold","offset":0,"length":11}],"link_preview_options":{"is_disabled":true}},"chat_instance":"3635843325426468321","data":"e:7"}}', '2023-06-15 01:00:00.697009+00', '2023-06-15 01:00:00.662736+00', 'done', 0, '', '2023-06-15 01:00:00.662736+00', '2023-06-15 01:00:00.771316+00', ''),
	(1795367555, 5000000005, '{"update_id":1795367555,"callback_query":{"id":"14217514981879488","from":{"id":5000000005,"is_bot":false,"first_name":"陈涛","language_code":"zh-hans"},"message":{"message_id":158,"from":{"id":7,"is_bot":true,"first_name":"调度","username":"diaodu_bot"},"chat":{"id":5000000005,"type":"private","first_name":"陈涛"},"date":1686790800,"text":"第1项／共2项 · 建设\n环城路\n上期（2023年5月）：有成果。路基完成3公里。\nK3+200至K6+200。\n本期进展：未选择\n请选择本期进展；也可先发文字、照片或文件。涉密内容不上传。","entities":[{"type":"bold","offset":13,"length":3},{"type":"bold","offset":62,"length":3}],"link_preview_options":{"is_disabled":true},"reply_markup":{"inline_keyboard":[[{"callback_data":"a:7:result","text":"有成果"},{"callback_data":"a:7:completed","text":"已办结"},{"callback_data":"a:7:nothing","text":"无进展"}],[{"callback_data":"ul:7","text":"在上月基础上修改"}],[{"callback_data":"pre:7","text":"上报难点堵点"},{"callback_data":"plr:7","text":"申请调整任务"}],[{"callback_data":"e:8","text":"跳到下一项"}],[{"callback_data":"sr:5","text":"返回清单"}]]},"edit_date":1686790800},"chat_instance":"3635843325426468321","data":"a:7:result"}}', '2023-06-15 01:00:00.761533+00', '2023-06-15 01:00:00.696698+00', 'done', 0, '', '2023-06-15 01:00:00.696698+00', '2023-06-15 01:00:00.837934+00', '');
INSERT INTO public.indicator VALUES
	(1, 1, 4, '新建5G基站', '160', '个', 'min', 0);
INSERT INTO public.invite VALUES
	(1, 1, 'office', NULL, '97f596efb07a657f531dae5511b36726653dc1611acc2e06cb40ef7e45767411', '2023-05-12 02:00:01.82115+00', '2023-06-11 02:00:01.82115+00', '2023-05-12 02:00:01+00', 1, NULL, NULL),
	(2, 1, 'office', NULL, 'e026e7dee204cd2f75084a4899d27197219662c721a3a07e3f39274663ace908', '2023-05-12 02:00:02.266122+00', '2023-06-11 02:00:02.266122+00', '2023-05-12 02:00:02+00', 2, NULL, NULL),
	(3, 1, 'leader', NULL, '2649da26b6b0af1f451a6ed8630a110f9d81f19e6a44ff5d01b8713117e885e3', '2023-05-12 02:00:02.512976+00', '2023-06-11 02:00:02.512976+00', '2023-05-12 02:00:02+00', 3, NULL, NULL),
	(4, 1, 'liaison', 1, 'c9175a40ba457256502c588cca0707186f47759a98539416bb1b7d39171e1d54', '2023-05-12 02:00:02.703945+00', '2023-06-11 02:00:02.703945+00', '2023-05-12 02:00:02+00', 4, NULL, NULL),
	(5, 1, 'liaison', 2, 'e2d45cb3527822bd2f2a85a545f653dae944c0dfe11e8ff02fb7973f32b9d153', '2023-05-12 02:00:02.926793+00', '2023-06-11 02:00:02.926793+00', '2023-05-12 02:00:02+00', 5, NULL, NULL),
	(6, 1, 'liaison', 3, 'd1d99f6d3006a63a88083e3ed6299c88a5f99843810ba56305674795efc8f438', '2023-05-12 02:00:03.056142+00', '2023-06-11 02:00:03.056142+00', '2023-05-12 02:00:03+00', 6, NULL, NULL),
	(7, 1, 'deputy', 1, 'b1908b016cd862298ca8321e56668c0fb9e61d8a5c0ac9c13f864a72c81f0aa5', '2023-05-12 02:00:03.266532+00', '2023-06-11 02:00:03.266532+00', '2023-05-12 02:00:03+00', 7, 4, NULL);
INSERT INTO public.leading_group VALUES
	(1, 'yuxian', '盂县推进山西中部城市群建设领导小组', 'Asia/Shanghai', '2023-05-12 02:00:00+00', -1001000000001, '领导小组通报', '2023-06-20 01:00:00+00', 'zh-CN', false, NULL);
INSERT INTO public.lease VALUES
	('poll', 'county/pid 1.00000000', '2026-11-22 17:11:36.161834+00', '2023-06-15 01:00:00.000466+00'),
	('tick', 'county/pid 1.00000000', '2026-11-22 17:11:36.176308+00', '2026-11-22 17:11:29.985692+00');
INSERT INTO public.leave VALUES
	(1, 1, 4, '2023-05-22', '2023-05-24', '2023-05-15 01:00:12+00', 4, NULL, NULL);
INSERT INTO public.nomination VALUES
	(1, 1, 1, 7, 4, '2023-05-12 02:00:03+00', 'confirmed', '2023-05-12 02:00:03.482589+00', 1);
INSERT INTO public.nudge VALUES
	(1, 1, 2, 'review-waiting', 2, '2023-06-01 01:00:00.658169+00');
INSERT INTO public.objection VALUES
	(1, 1, 1, 2, 'progress', '智慧公交已上线，请审核。', 5, '2023-06-01 01:00:03+00', 'answered', '下月一并更正。', 1, '2023-06-01 01:00:04+00');
INSERT INTO public.outbox VALUES
	(1, 1, 'deputy-asked:1:1', 'deputy-asked', 5000000001, 1, NULL, NULL, '{"nomination": 1}', '2023-05-12 02:00:03+00', 'sent', '2026-11-22 17:11:12.029647+00', 'county/pid 1.00000000', 0, '2023-05-12 02:00:03.775877+00', 17, '', '2023-05-12 02:00:03+00'),
	(2, 1, 'deputy-asked:1:2', 'deputy-asked', 5000000002, 2, NULL, NULL, '{"nomination": 1}', '2023-05-12 02:00:03+00', 'sent', '2026-11-22 17:11:12.066071+00', 'county/pid 1.00000000', 0, '2023-05-12 02:00:03.79945+00', 18, '', '2023-05-12 02:00:03+00'),
	(4, 1, 'deputy-decided:1:7', 'deputy-decided', 5000000007, 7, NULL, NULL, '{"nomination": 1, "to": 7}', '2023-05-12 02:00:03.482589+00', 'sent', '2026-11-22 17:11:12.510114+00', 'county/pid 1.00000000', 0, '2023-05-12 02:00:04.266864+00', 20, '', '2023-05-12 02:00:03.482589+00'),
	(3, 1, 'deputy-decided:1:4', 'deputy-decided', 5000000004, 4, NULL, NULL, '{"nomination": 1, "to": 4}', '2023-05-12 02:00:03.482589+00', 'sent', '2026-11-22 17:11:12.535817+00', 'county/pid 1.00000000', 0, '2023-05-12 02:00:04.282781+00', 21, '', '2023-05-12 02:00:03.482589+00'),
	(7, 1, 'round:1:opening:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "opening", "occasion": "open"}', '2023-05-15 01:00:00.030664+00', 'sent', '2026-11-22 17:11:13.288881+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:00.647252+00', 23, '', '2023-05-15 01:00:00.030664+00'),
	(6, 1, 'round:1:opening:2', 'reminder', 5000000005, 5, 1, 2, '{"dispatch": 1, "step": "opening", "occasion": "open"}', '2023-05-15 01:00:00.030664+00', 'sent', '2026-11-22 17:11:13.338773+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:00.674966+00', 24, '', '2023-05-15 01:00:00.030664+00'),
	(5, 1, 'round:1:opening:1', 'reminder', 5000000004, 4, 1, 1, '{"dispatch": 1, "step": "opening", "occasion": "open"}', '2023-05-15 01:00:00.030664+00', 'sent', '2026-11-22 17:11:13.311677+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:00.726319+00', 25, '', '2023-05-15 01:00:00.030664+00'),
	(8, 1, 'round:1:opening:office:1', 'round', 5000000001, 1, 1, NULL, '{"dispatch": 1, "step": "opening", "occasion": "open"}', '2023-05-15 01:00:00.030664+00', 'sent', '2026-11-22 17:11:13.577468+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:00.892648+00', 26, '', '2023-05-15 01:00:00.030664+00'),
	(9, 1, 'round:1:opening:office:2', 'round', 5000000002, 2, 1, NULL, '{"dispatch": 1, "step": "opening", "occasion": "open"}', '2023-05-15 01:00:00.030664+00', 'sent', '2026-11-22 17:11:13.64304+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:00.925946+00', 27, '', '2023-05-15 01:00:00.030664+00'),
	(11, 1, 'submitted:1:1:2', 'submitted', 5000000002, 2, NULL, NULL, '{"report": 1, "version": 1}', '2023-05-15 01:00:01.620495+00', 'sent', '2026-11-22 17:11:14.805989+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:02.127928+00', 34, '', '2023-05-15 01:00:01.620495+00'),
	(10, 1, 'submitted:1:1:1', 'submitted', 5000000001, 1, NULL, NULL, '{"report": 1, "version": 1}', '2023-05-15 01:00:01.620495+00', 'sent', '2026-11-22 17:11:14.89187+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:02.183234+00', 35, '', '2023-05-15 01:00:01.620495+00'),
	(12, 1, 'reviewed:1:1:20230515010003000000', 'reviewed', 5000000004, 4, 1, 1, '{"dispatch": 1, "report": 1}', '2023-05-15 01:00:03+00', 'sent', '2026-11-22 17:11:16.324657+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:03.631302+00', 41, '', '2023-05-15 01:00:03+00'),
	(13, 1, 'submitted:2:1:1', 'submitted', 5000000001, 1, NULL, NULL, '{"report": 2, "version": 1}', '2023-05-15 01:00:04.757129+00', 'sent', '2026-11-22 17:11:17.82045+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:05.114337+00', 53, '', '2023-05-15 01:00:04.757129+00'),
	(14, 1, 'submitted:2:1:2', 'submitted', 5000000002, 2, NULL, NULL, '{"report": 2, "version": 1}', '2023-05-15 01:00:04.757129+00', 'sent', '2026-11-22 17:11:17.840137+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:05.138255+00', 54, '', '2023-05-15 01:00:04.757129+00'),
	(15, 1, 'returned:2:3', 'returned', 5000000005, 5, 1, 2, '{"dispatch": 1, "report": 2, "entry": 2}', '2023-05-15 01:00:05+00', 'sent', '2026-11-22 17:11:18.68739+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:05.964421+00', 62, '', '2023-05-15 01:00:05+00'),
	(17, 1, 'submitted:2:2:2', 'submitted', 5000000002, 2, NULL, NULL, '{"report": 2, "version": 2}', '2023-05-15 01:00:06.385101+00', 'sent', '2026-11-22 17:11:19.556204+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:06.884754+00', 69, '', '2023-05-15 01:00:06.385101+00'),
	(16, 1, 'submitted:2:2:1', 'submitted', 5000000001, 1, NULL, NULL, '{"report": 2, "version": 2}', '2023-05-15 01:00:06.385101+00', 'sent', '2026-11-22 17:11:19.589254+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:06.902032+00', 70, '', '2023-05-15 01:00:06.385101+00'),
	(18, 1, 'claim:1:6:1', 'claim', 5000000001, 1, NULL, NULL, '{"claim": 1, "revision": 6}', '2023-05-15 01:00:08.664647+00', 'sent', '2026-11-22 17:11:22.061257+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:09.338643+00', 81, '', '2023-05-15 01:00:08.664647+00'),
	(19, 1, 'claim:1:6:2', 'claim', 5000000002, 2, NULL, NULL, '{"claim": 1, "revision": 6}', '2023-05-15 01:00:08.664647+00', 'sent', '2026-11-22 17:11:22.064913+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:09.35279+00', 82, '', '2023-05-15 01:00:08.664647+00'),
	(20, 1, 'claim-answer:1:7:4', 'claim-answer', 5000000004, 4, NULL, 1, '{"claim": 1, "revision": 7}', '2023-05-15 01:00:09.472252+00', 'sent', '2026-11-22 17:11:22.636453+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:09.939799+00', 87, '', '2023-05-15 01:00:09.472252+00'),
	(21, 1, 'finding:1:3:6', 'finding', 5000000006, 6, NULL, 3, '{"what": "booked", "finding": 1, "revision": 3}', '2023-05-15 01:00:10.530571+00', 'sent', '2026-11-22 17:11:23.704973+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:10.995314+00', 93, '', '2023-05-15 01:00:10.530571+00'),
	(22, 1, 'problem-news:1:1:raised:1', 'problem-news', 5000000001, 1, NULL, NULL, '{"problem": 1, "what": "raised", "by": "陈涛", "words": ""}', '2023-05-15 01:00:11.01656+00', 'sent', '2026-11-22 17:11:24.184499+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:11.480327+00', 97, '', '2023-05-15 01:00:11.01656+00'),
	(23, 1, 'problem-news:1:1:raised:2', 'problem-news', 5000000002, 2, NULL, NULL, '{"problem": 1, "what": "raised", "by": "陈涛", "words": ""}', '2023-05-15 01:00:11.01656+00', 'sent', '2026-11-22 17:11:24.209627+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:11.506941+00', 98, '', '2023-05-15 01:00:11.01656+00'),
	(24, 1, 'problem-news:1:2:taken:5', 'problem-news', 5000000005, 5, NULL, NULL, '{"problem": 1, "what": "taken", "by": "王芳", "words": ""}', '2023-05-15 01:00:11.619392+00', 'sent', '2026-11-22 17:11:24.717683+00', 'county/pid 1.00000000', 0, '2023-05-15 01:00:12.012847+00', 101, '', '2023-05-15 01:00:11.619392+00'),
	(25, 1, 'leave:1:noted:7', 'leave', 5000000007, 7, NULL, NULL, '{"leave": 1, "what": "noted", "by": "李梅", "of": "县文旅局"}', '2023-05-15 01:00:12+00', 'skipped', '2026-11-22 17:11:24.903166+00', 'county/pid 1.00000000', 0, NULL, NULL, '', '2023-05-15 01:00:12+00'),
	(26, 1, 'round:1:day-20:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "day-20", "occasion": "remind"}', '2023-05-19 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(27, 1, 'round:1:day-23:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "day-23", "occasion": "remind"}', '2023-05-23 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(28, 1, 'round:1:day-24:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "day-24", "occasion": "remind"}', '2023-05-24 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(29, 1, 'round:1:last-call:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "last-call", "occasion": "remind"}', '2023-05-25 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(30, 1, 'round:1:overdue:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "overdue", "occasion": "overdue"}', '2023-05-26 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(49, 1, 'sheet:1:1', 'sheet', 5000000004, 4, NULL, NULL, '{"bulletin": 1}', '2023-06-01 01:00:02+00', 'sent', '2026-11-22 17:11:27.901906+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:03.05708+00', 117, '', '2023-06-01 01:00:02+00'),
	(50, 1, 'sheet:1:2', 'sheet', 5000000005, 5, NULL, NULL, '{"bulletin": 1}', '2023-06-01 01:00:02+00', 'sent', '2026-11-22 17:11:28.090748+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:03.246883+00', 118, '', '2023-06-01 01:00:02+00'),
	(51, 1, 'sheet:1:3', 'sheet', 5000000006, 6, NULL, NULL, '{"bulletin": 1}', '2023-06-01 01:00:02+00', 'sent', '2026-11-22 17:11:28.289047+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:03.426894+00', 119, '', '2023-06-01 01:00:02+00'),
	(52, 1, 'objection:1:1', 'objection', 5000000001, 1, NULL, NULL, '{"objection": 1}', '2023-06-01 01:00:03+00', 'sent', '2026-11-22 17:11:29.115276+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:04.235609+00', 124, '', '2023-06-01 01:00:03+00'),
	(57, 1, 'bulletin:1', 'bulletin', -1001000000001, NULL, NULL, NULL, '{"bulletin": 1}', '2023-06-02 02:00:00.58432+00', 'sent', '2026-11-22 17:11:31.17985+00', 'county/pid 1.00000000', 0, '2023-06-02 02:00:01.505965+00', 1, '', '2023-06-02 02:00:00.58432+00'),
	(31, 1, 'round:1:overdue:office:1', 'round', 5000000001, 1, 1, NULL, '{"dispatch": 1, "step": "overdue", "occasion": "overdue"}', '2023-05-26 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(32, 1, 'round:1:overdue:office:2', 'round', 5000000002, 2, 1, NULL, '{"dispatch": 1, "step": "overdue", "occasion": "overdue"}', '2023-05-26 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(33, 1, 'round:1:chase-1:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "chase-1", "occasion": "chase"}', '2023-05-27 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(34, 1, 'round:1:chase-2:3', 'reminder', 5000000006, 6, 1, 3, '{"dispatch": 1, "step": "chase-2", "occasion": "chase"}', '2023-05-28 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'missed', '2023-06-01 01:00:00.025974+00'),
	(39, 1, 'problem:1:1:feedback:before:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "feedback", "occasion": "before"}', '2023-05-17 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-17 01:00:00+00'),
	(40, 1, 'problem:1:1:feedback:after:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "feedback", "occasion": "after"}', '2023-05-19 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-19 01:00:00+00'),
	(41, 1, 'problem:1:1:feedback:up-leaders:3', 'problem-reminder', 5000000003, 3, NULL, NULL, '{"problem": 1, "lap": 1, "step": "feedback", "occasion": "up"}', '2023-05-20 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-20 01:00:00+00'),
	(42, 1, 'problem:1:1:solve:before:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "before"}', '2023-05-21 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-21 01:00:00+00'),
	(43, 1, 'problem:1:1:solve:after:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "after"}', '2023-05-23 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-23 01:00:00+00'),
	(44, 1, 'problem:1:1:solve:up-leaders:3', 'problem-reminder', 5000000003, 3, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "up"}', '2023-05-24 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-24 01:00:00+00'),
	(45, 1, 'problem:1:1:solve:follow-1:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-05-31 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-31 01:00:00+00'),
	(46, 1, 'problem:1:1:solve:follow-1:2', 'problem-reminder', 5000000002, 2, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-05-31 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-05-31 01:00:00+00'),
	(35, 1, 'round:1:telephone:office:1', 'round', 5000000001, 1, 1, NULL, '{"dispatch": 1, "step": "telephone", "occasion": "telephone"}', '2023-06-01 01:00:00.025974+00', 'sent', '2026-11-22 17:11:25.888952+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.045807+00', 104, '', '2023-06-01 01:00:00.025974+00'),
	(37, 1, 'draft:1:1', 'draft', 5000000001, 1, NULL, NULL, '{"bulletin": 1}', '2023-06-01 01:00:00.025974+00', 'sent', '2026-11-22 17:11:25.887655+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.059766+00', 105, '', '2023-06-01 01:00:00.025974+00'),
	(36, 1, 'round:1:telephone:office:2', 'round', 5000000002, 2, 1, NULL, '{"dispatch": 1, "step": "telephone", "occasion": "telephone"}', '2023-06-01 01:00:00.025974+00', 'sent', '2026-11-22 17:11:25.912814+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.087948+00', 106, '', '2023-06-01 01:00:00.025974+00');
INSERT INTO public.outbox VALUES
	(38, 1, 'draft:1:2', 'draft', 5000000002, 2, NULL, NULL, '{"bulletin": 1}', '2023-06-01 01:00:00.025974+00', 'sent', '2026-11-22 17:11:25.992338+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.121087+00', 108, '', '2023-06-01 01:00:00.025974+00'),
	(47, 1, 'nudge:review-waiting:1:1', 'nudge', 5000000001, 1, NULL, NULL, '{"of": "review", "occasion": "nudge-review", "reports": [[2, 2]]}', '2023-06-01 01:00:00.658169+00', 'sent', '2026-11-22 17:11:25.970878+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.112725+00', 107, '', '2023-06-01 01:00:00.658169+00'),
	(48, 1, 'nudge:review-waiting:1:2', 'nudge', 5000000002, 2, NULL, NULL, '{"of": "review", "occasion": "nudge-review", "reports": [[2, 2]]}', '2023-06-01 01:00:00.658169+00', 'sent', '2026-11-22 17:11:25.99408+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:01.145293+00', 109, '', '2023-06-01 01:00:00.658169+00'),
	(56, 1, 'window:1:2', 'window', 5000000002, 2, NULL, NULL, '{"bulletin": 1}', '2023-06-02 01:00:02+00', 'sent', '2026-11-22 17:11:30.052365+00', 'county/pid 1.00000000', 0, '2023-06-02 02:00:00.333254+00', 129, '', '2023-06-02 01:00:02+00'),
	(55, 1, 'window:1:1', 'window', 5000000001, 1, NULL, NULL, '{"bulletin": 1}', '2023-06-02 01:00:02+00', 'sent', '2026-11-22 17:11:30.067718+00', 'county/pid 1.00000000', 0, '2023-06-02 02:00:00.351628+00', 130, '', '2023-06-02 01:00:02+00'),
	(53, 1, 'objection:1:2', 'objection', 5000000002, 2, NULL, NULL, '{"objection": 1}', '2023-06-01 01:00:03+00', 'sent', '2026-11-22 17:11:29.008354+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:04.140296+00', 123, '', '2023-06-01 01:00:03+00'),
	(54, 1, 'objection-answer:1:5', 'objection-answer', 5000000005, 5, NULL, NULL, '{"objection": 1}', '2023-06-01 01:00:04+00', 'sent', '2026-11-22 17:11:29.698881+00', 'county/pid 1.00000000', 0, '2023-06-01 01:00:04.816562+00', 128, '', '2023-06-01 01:00:04+00'),
	(58, 1, 'reviewed:2:2:20230602020001776270', 'reviewed', 5000000005, 5, 1, 2, '{"dispatch": 1, "report": 2}', '2023-06-02 02:02:01.77627+00', 'sent', '2026-11-22 17:11:32.900657+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.480202+00', 152, '', '2023-06-02 02:02:01.77627+00'),
	(59, 1, 'round:2:opening:1', 'reminder', 5000000004, 4, 2, 1, '{"dispatch": 2, "step": "opening", "occasion": "open"}', '2023-06-15 01:00:00.012225+00', 'sent', '2026-11-22 17:11:32.991534+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.595487+00', 153, '', '2023-06-15 01:00:00.012225+00'),
	(64, 1, 'problem:1:1:solve:follow-2:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-06-07 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-06-07 01:00:00+00'),
	(65, 1, 'problem:1:1:solve:follow-2:2', 'problem-reminder', 5000000002, 2, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-06-07 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-06-07 01:00:00+00'),
	(66, 1, 'problem:1:1:solve:follow-3:1', 'problem-reminder', 5000000001, 1, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-06-14 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-06-14 01:00:00+00'),
	(67, 1, 'problem:1:1:solve:follow-3:2', 'problem-reminder', 5000000002, 2, NULL, NULL, '{"problem": 1, "lap": 1, "step": "solve", "occasion": "follow"}', '2023-06-14 01:00:00+00', 'skipped', NULL, NULL, 0, NULL, NULL, 'stale', '2023-06-14 01:00:00+00'),
	(60, 1, 'round:2:opening:2', 'reminder', 5000000005, 5, 2, 2, '{"dispatch": 2, "step": "opening", "occasion": "open"}', '2023-06-15 01:00:00.012225+00', 'sent', '2026-11-22 17:11:32.913337+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.457822+00', 151, '', '2023-06-15 01:00:00.012225+00'),
	(61, 1, 'round:2:opening:3', 'reminder', 5000000006, 6, 2, 3, '{"dispatch": 2, "step": "opening", "occasion": "open"}', '2023-06-15 01:00:00.012225+00', 'sent', '2026-11-22 17:11:33.074735+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.624228+00', 154, '', '2023-06-15 01:00:00.012225+00'),
	(63, 1, 'round:2:opening:office:2', 'round', 5000000002, 2, 2, NULL, '{"dispatch": 2, "step": "opening", "occasion": "open"}', '2023-06-15 01:00:00.012225+00', 'sent', '2026-11-22 17:11:33.111252+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.638184+00', 155, '', '2023-06-15 01:00:00.012225+00'),
	(62, 1, 'round:2:opening:office:1', 'round', 5000000001, 1, 2, NULL, '{"dispatch": 2, "step": "opening", "occasion": "open"}', '2023-06-15 01:00:00.012225+00', 'sent', '2026-11-22 17:11:33.105335+00', 'county/pid 1.00000000', 0, '2023-06-15 01:00:00.644604+00', 156, '', '2023-06-15 01:00:00.012225+00');
INSERT INTO public.person VALUES
	(1, 5000000001, '王芳', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:01+00', 1),
	(2, 5000000002, '刘洋', NULL, 'en', false, NULL, '2023-05-12 02:00:02+00', 1),
	(3, 5000000003, '赵强', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:02+00', 1),
	(4, 5000000004, '李梅', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:02+00', 1),
	(5, 5000000005, '陈涛', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:02+00', 1),
	(6, 5000000006, '张伟', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:03+00', 1),
	(7, 5000000007, '周敏', NULL, 'zh-CN', false, NULL, '2023-05-12 02:00:03+00', 1);
INSERT INTO public.plan VALUES
	(1, 1, 2023, '2023年工作任务', '2023-05-12 02:00:00+00');
INSERT INTO public.problem VALUES
	(1, 1, 'problem', 2, 1, NULL, NULL, false, '环城路征地涉及3户，补偿标准未定，请自然资源部门协调。', 'taken', 2, 1, 5, '2023-05-15 01:00:10+00', '2023-05-15 01:00:11.01656+00', '2023-05-15 01:00:11.01656+00', '2023-05-15 01:00:11.619392+00', NULL, NULL, NULL, NULL, '');
INSERT INTO public.report VALUES
	(3, 1, 1, 3, 'open', 0, NULL, NULL, NULL, NULL, NULL, NULL),
	(1, 1, 1, 1, 'reviewed', 1, '2023-05-15 01:00:01.620495+00', '2023-05-15 01:00:01.620495+00', 4, NULL, NULL, NULL),
	(2, 1, 1, 2, 'reviewed', 2, '2023-05-15 01:00:04.757129+00', '2023-05-15 01:00:06.385101+00', 5, NULL, NULL, NULL),
	(4, 1, 2, 1, 'open', 0, NULL, NULL, NULL, NULL, NULL, NULL),
	(5, 1, 2, 2, 'open', 0, NULL, NULL, NULL, NULL, NULL, NULL),
	(6, 1, 2, 3, 'open', 0, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.report_version VALUES
	(1, 1, 1, 1, '2023-05-15 01:00:01.620495+00', 4, '[{"entry":1,"answer":"result","text":"推出线路2条。","values":[],"files":[1]}]', NULL, NULL),
	(2, 1, 2, 1, '2023-05-15 01:00:04.757129+00', 5, '[{"entry":2,"answer":"result","text":"路基完成3公里。","values":[],"files":[2]},{"entry":3,"answer":"result","text":"上线12辆。","values":[],"files":[3]}]', NULL, NULL),
	(3, 1, 2, 2, '2023-05-15 01:00:06.385101+00', 5, '[{"entry":2,"answer":"result","text":"路基完成3公里。\nK3+200至K6+200。","values":[],"files":[2,4]},{"entry":3,"answer":"result","text":"上线12辆。","values":[],"files":[3]}]', NULL, NULL);
INSERT INTO public.return_reason VALUES
	(1, 1, 1, '', 'unclear', NULL),
	(2, 1, 2, '', 'unproven', NULL),
	(3, 1, 3, '', 'mismatch', NULL),
	(4, 1, 4, '', 'unchanged', NULL),
	(5, 1, 5, '', 'value', NULL);
INSERT INTO public.round_step VALUES
	(1, 1, 1, 'opening', '2023-05-15 01:00:00+00', '2023-05-15 01:00:00.030664+00', true),
	(2, 1, 1, 'day-20', '2023-05-19 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(3, 1, 1, 'day-23', '2023-05-23 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(4, 1, 1, 'day-24', '2023-05-24 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(5, 1, 1, 'last-call', '2023-05-25 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(6, 1, 1, 'overdue', '2023-05-26 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(7, 1, 1, 'chase-1', '2023-05-27 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(8, 1, 1, 'chase-2', '2023-05-28 01:00:00+00', '2023-06-01 01:00:00.025974+00', false),
	(9, 1, 1, 'telephone', '2023-05-28 08:00:00+00', '2023-06-01 01:00:00.025974+00', true),
	(10, 1, 2, 'opening', '2023-06-15 01:00:00+00', '2023-06-15 01:00:00.012225+00', true);
INSERT INTO public.rulebook VALUES
	(1, 1, '2023-01', '# 盂县推动山西中部城市群高质量发展工作调度办法（2023年，试行1年）的计分规则。
# Every decision names the article it comes from; where the notice is silent, the article says "规则未定，本册约定".
# Points are exact: 10, 2.5 or "1/3".
id = "yuxian-2023"
version = "1"
holds_from = "2023-01"
objection_hours = 24                     # 公示期; 规则未定，本册约定
sheets_with_bulletin = false             # true: with the bulletin each liaison gets the sheet as it was published
[title]
zh = "盂县2023年月度调度计分规则"
en = "Yuxian monthly dispatch scoring rules, 2023"
[base]
points = 100
article = "四（一）"
# N, 本部门年度总任务数.
[tasks]
divisor = "all"                          # all | key_tasks
joint = "whole"                          # whole | weighted
evidence = true                          # "且有印证材料的"
originals = false                        # true: a photo is asked for as a file (作为文件发送), once a report
article = "四（二）加分项1–3、公式2、4、6"
[[lines]]
id = "progress"
kind = "share"
title = { zh = "任务推进", en = "Progress" }
article = "四（二）加分项1、公式1–2"
factor = 10
where = { result = true, completed_earlier = false }
[[lines]]
id = "completion"
kind = "share"
title = { zh = "任务办结", en = "Completion" }
article = "四（二）加分项2、公式3–4"
factor = 10
where = { completed = true, completed_earlier = false }
[[lines]]
id = "follow_up"
kind = "share"
title = { zh = "已办结任务推进", en = "Follow-up of completed tasks" }
article = "四（二）加分项3、公式5–6"
factor = 10
where = { result = true, completed_earlier = true }
[[lines]]
id = "commendation"
kind = "each"
source = "claims"
title = { zh = "表彰或通报表扬", en = "Commendation" }
article = "四（二）加分项4"
points = { central = 10, provincial = 5, municipal = 3 }
[[lines]]
id = "suggestion"
kind = "each"
source = "claims"
title = { zh = "意见建议被采纳", en = "Suggestion adopted" }
article = "四（二）加分项5"
points = 5
[[lines]]
id = "seminar"
kind = "each"
source = "claims"
title = { zh = "研讨、活动、宣传推广", en = "Seminar, event or publicity" }
article = "四（二）加分项6"
points = 5
cap = { points = 10, per = "month" }
[[lines]]
id = "cooperation"
kind = "each"
source = "claims"
title = { zh = "区域交流合作", en = "Regional cooperation" }
article = "四（二）加分项7"
points = 5
evidence = true
cap = { points = 15, per = "month" }
[[lines]]
id = "late"
kind = "each"
source = "rounds"
title = { zh = "未按时反馈", en = "Late report" }
article = "四（二）减分项1"
points = -5
outcomes = ["late"]
adhoc = false
[[lines]]
id = "missing"
kind = "each"
source = "rounds"
title = { zh = "未反馈", en = "Missing report" }
article = "四（二）减分项1"
points = -5
outcomes = ["missing"]
adhoc = false
[[lines]]
id = "adhoc"
kind = "each"
source = "rounds"
title = { zh = "临时调度未按时反馈", en = "Ad-hoc round late or missing" }
article = "一、四（二）减分项1"
points = -5
outcomes = ["late", "missing"]
adhoc = true
[[lines]]
id = "inaccurate"
kind = "each"
source = "findings"
title = { zh = "信息报送不准确", en = "Inaccurate information" }
article = "四（二）减分项1"
points = -5
[[lines]]
id = "criticism"
kind = "each"
source = "findings"
title = { zh = "批评或通报批评", en = "Criticism" }
article = "四（二）减分项2"
points = { central = -10, provincial = -5, municipal = -3 }
[[lines]]
id = "adjustment"
kind = "adjustment"
title = { zh = "往月更正", en = "Correction of an earlier month" }
article = "规则未定，本册约定"
[rounding]
decimals = 2
mode = "half_up"                         # half_up | half_even | down
article = "规则未定，本册约定"
[ranking]
compare = "exact"                        # exact | printed
ties = "shared"                          # shared 1, 2, 2, 4 | dense 1, 2, 2, 3
article = "四（一）、六.1"
[deadline]
day = 25
time = "24:00"
inclusive = true                         # the 25th itself is in time
on_day_off = "keep"                      # keep | previous | next
article = "五.1"
[schedule]
article = "五.1；提醒时间为本册约定"
opening = { day = 15, at = "09:00" }
overdue = { day = 26, at = "09:00" }     # 26, 27, 28: at most three times
telephone = { day = 28, at = "16:00" }   # what is left is for a person
draft = { days_after = 1, at = "09:00" }
quiet = { from = "21:00", to = "08:00" }   # nothing but answers is sent
correction_days = 2                      # working days for correcting what was sent back
[[schedule.reminders]]
key = "day-20"
day = 20
on_day_off = "previous"
[[schedule.reminders]]
key = "day-23"
day = 23
on_day_off = "previous"
[[schedule.reminders]]
key = "day-24"
day = 24
on_day_off = "previous"
[[schedule.reminders]]
key = "last-call"                        # of the deadline''s own day: it stays where the deadline stays
day = 25
[[schedule.chase]]
key = "chase-1"
day = 27
[[schedule.chase]]
key = "chase-2"
day = 28
# A word to whoever holds something up, so many working days after it was left lying. Of a correction the days are counted
# from the last day of its limit.
[[schedule.nudges]]
key = "draft-idle"
of = "draft"                             # draft | review | correction | uncorrected
after = 2
at = "10:00"
[[schedule.nudges]]
key = "review-waiting"
of = "review"
after = 2
[[schedule.nudges]]
key = "correction-due"
of = "correction"
after = 0
[[schedule.nudges]]
key = "correction-over"
of = "correction"
after = 1
[[schedule.nudges]]
key = "uncorrected"                      # the office is told
of = "uncorrected"
after = 1
[[schedule.adhoc]]
key = "half-way"
part = "1/2"
[[schedule.adhoc]]
key = "day-before"
before = "1 day"
[[schedule.adhoc]]
key = "hour-before"
before = "1 hour"
[aggregation]
quarter = "mean"                         # mean | sum
year = "mean"
article = "四（一）、七"
# 通报批评 is proposed on this ground; a person decides.
[criticism]
months_without_result = 2
reminders = 2
article = "六.2"
# Lamps are tried from the top. The notice has none: 规则未定，本册约定.
[[lamps]]
id = "red"
title = { zh = "红灯", en = "Red" }
color = "#B3261E"
meaning = { zh = "连续两个月无成果", en = "No result for two months running" }
when = { months_without_result = 2, completed = false }
article = "六.2"
[[lamps]]
id = "yellow"
title = { zh = "黄灯", en = "Yellow" }
color = "#E3A008"
meaning = { zh = "曾亮红灯，已补上", en = "Was red and has been made good" }
when = { was = "red" }
[[lamps]]
id = "green"
title = { zh = "绿灯", en = "Green" }
color = "#2E7D32"
meaning = { zh = "正常推进", en = "On course" }
', 'yuxian-2023.toml', '2023-05-12 02:00:00+00');
INSERT INTO public.saying VALUES
	(1, 1, 4, 1, NULL, NULL, NULL, NULL, NULL, '', 5000000004, 30, '推出线路2条。', '2023-05-15 01:00:01+00', NULL),
	(2, 1, 5, 2, NULL, NULL, NULL, NULL, NULL, '', 5000000005, 45, '路基完成3公里。', '2023-05-15 01:00:04+00', NULL),
	(3, 1, 5, 3, NULL, NULL, NULL, NULL, NULL, '', 5000000005, 49, '上线12辆。', '2023-05-15 01:00:04+00', NULL),
	(4, 1, 5, 2, NULL, NULL, NULL, NULL, NULL, '', 5000000005, 65, 'K3+200至K6+200。', '2023-05-15 01:00:06+00', NULL),
	(5, 1, 4, NULL, NULL, NULL, NULL, 1, NULL, 'what', 5000000004, 73, '获评全省乡村旅游示范县', '2023-05-15 01:00:07+00', NULL),
	(6, 1, 4, NULL, NULL, NULL, NULL, 1, NULL, 'happened_on', 5000000004, 75, '5月12日', '2023-05-15 01:00:08+00', NULL),
	(7, 1, 4, NULL, NULL, NULL, NULL, 1, NULL, 'by_whom', 5000000004, 77, '市文旅局', '2023-05-15 01:00:08+00', NULL),
	(8, 1, 1, NULL, NULL, NULL, NULL, NULL, 1, 'reason', 5000000001, 90, '数据与统计口径不一致。', '2023-05-15 01:00:10+00', NULL),
	(9, 1, 5, NULL, NULL, NULL, 1, NULL, NULL, '', 5000000005, 95, '环城路征地涉及3户，补偿标准未定，请自然资源部门协调。', '2023-05-15 01:00:11+00', NULL),
	(10, 1, 5, 7, NULL, NULL, NULL, NULL, NULL, '', 5000000005, 159, '路基完成6公里。', '2023-06-15 01:00:00+00', NULL);
INSERT INTO public.seat VALUES
	(1, 1, 1, 'office', NULL, '2023-05-12 02:00:01+00', NULL),
	(2, 1, 2, 'office', NULL, '2023-05-12 02:00:02+00', NULL),
	(3, 1, 3, 'leader', NULL, '2023-05-12 02:00:02+00', NULL),
	(4, 1, 4, 'liaison', 1, '2023-05-12 02:00:02+00', NULL),
	(5, 1, 5, 'liaison', 2, '2023-05-12 02:00:02+00', NULL),
	(6, 1, 6, 'liaison', 3, '2023-05-12 02:00:03+00', NULL),
	(7, 1, 7, 'deputy', 1, '2023-05-12 02:00:03.482589+00', NULL);
INSERT INTO public.task VALUES
	(1, 1, 1, '一', '1', '一-1', '建设', 'key', '精品旅游线路', '精品旅游线路。', '', 1, '2023-01', NULL, '', false),
	(2, 1, 1, '一', '2', '一-2', '建设', 'key', '环城路', '环城路。', '', 2, '2023-01', NULL, '', false),
	(3, 1, 1, '一', '3', '一-3', '建设', 'key', '智慧公交', '智慧公交。', '', 3, '2023-01', NULL, '', false),
	(4, 1, 1, '一', '4', '一-4', '建设', 'key', '新建5G基站', '新建5G基站。', '', 4, '2023-01', NULL, '', false);
INSERT INTO public.trail VALUES
	(1, 1, 1, '2023-05-12 02:00:01+00', 'seat-taken', 'seat', 1, '', 'office'),
	(2, 1, 2, '2023-05-12 02:00:02+00', 'seat-taken', 'seat', 2, '', 'office'),
	(3, 1, 3, '2023-05-12 02:00:02+00', 'seat-taken', 'seat', 3, '', 'leader'),
	(4, 1, 4, '2023-05-12 02:00:02+00', 'seat-taken', 'seat', 4, '', 'liaison'),
	(5, 1, 5, '2023-05-12 02:00:02+00', 'seat-taken', 'seat', 5, '', 'liaison'),
	(6, 1, 6, '2023-05-12 02:00:03+00', 'seat-taken', 'seat', 6, '', 'liaison'),
	(7, 1, 4, '2023-05-12 02:00:03.266532+00', 'invite-made', 'invite', 1, '', 'deputy'),
	(8, 1, 7, '2023-05-12 02:00:03.482589+00', 'seat-taken', 'seat', 7, '', 'deputy'),
	(9, 1, 1, '2023-05-12 02:00:03.482589+00', 'deputy-confirmed', 'deputy', 1, 'asked', 'confirmed：周敏'),
	(10, 1, 1, '2023-05-12 02:00:04+00', 'channel-bound', 'group', 1, '', '领导小组通报'),
	(11, 1, 4, '2023-05-15 01:00:01.096493+00', 'entry-answer', 'entry', 1, '', 'result'),
	(12, 1, 4, '2023-05-15 01:00:01+00', 'entry-text', 'entry', 1, '', '推出线路2条。'),
	(13, 1, 4, '2023-05-15 01:00:01+00', 'entry-evidence', 'entry', 1, 'files：0', 'files：1'),
	(14, 1, 4, '2023-05-15 01:00:01.620495+00', 'report-submitted', 'report', 1, 'owed', 'submitted：1'),
	(15, 1, 1, '2023-05-15 01:00:03+00', 'entry-accepted', 'entry', 1, 'undecided', 'accepted'),
	(16, 1, 5, '2023-05-15 01:00:04+00', 'entry-answer', 'entry', 2, '', 'result'),
	(17, 1, 5, '2023-05-15 01:00:04+00', 'entry-text', 'entry', 2, '', '路基完成3公里。'),
	(18, 1, 5, '2023-05-15 01:00:04+00', 'entry-evidence', 'entry', 2, 'files：0', 'files：1'),
	(19, 1, 5, '2023-05-15 01:00:04.285367+00', 'entry-answer', 'entry', 3, '', 'result'),
	(20, 1, 5, '2023-05-15 01:00:04+00', 'entry-text', 'entry', 3, '', '上线12辆。'),
	(21, 1, 5, '2023-05-15 01:00:04+00', 'entry-evidence', 'entry', 3, 'files：0', 'files：1'),
	(22, 1, 5, '2023-05-15 01:00:04.757129+00', 'report-submitted', 'report', 2, 'owed', 'submitted：1'),
	(23, 1, 2, '2023-05-15 01:00:05+00', 'entry-returned', 'entry', 2, 'undecided', 'returned：请补充里程桩号。'),
	(24, 1, 5, '2023-05-15 01:00:06+00', 'entry-text', 'entry', 2, '路基完成3公里。', '路基完成3公里。
K3+200至K6+200。'),
	(25, 1, 5, '2023-05-15 01:00:06+00', 'entry-evidence', 'entry', 2, 'files：1', 'files：2'),
	(26, 1, 5, '2023-05-15 01:00:06.385101+00', 'report-submitted', 'report', 2, 'submitted', 'submitted：2'),
	(27, 1, 4, '2023-05-15 01:00:07+00', 'claim-kind', 'claim', 1, '', 'commendation'),
	(28, 1, 4, '2023-05-15 01:00:07.275853+00', 'claim-level', 'claim', 1, '', 'provincial'),
	(29, 1, 4, '2023-05-15 01:00:07+00', 'claim-words', 'claim', 1, '', '获评全省乡村旅游示范县'),
	(30, 1, 4, '2023-05-15 01:00:08+00', 'claim-words', 'claim', 1, '2023-05', '2023-05-12 · 2023-05'),
	(31, 1, 4, '2023-05-15 01:00:08+00', 'claim-words', 'claim', 1, '', '市文旅局'),
	(32, 1, 4, '2023-05-15 01:00:08+00', 'claim-evidence', 'claim', 1, 'files：0', 'files：1'),
	(33, 1, 4, '2023-05-15 01:00:08.664647+00', 'claim-sent', 'claim', 1, 'draft', 'sent：获评全省乡村旅游示范县'),
	(34, 1, 1, '2023-05-15 01:00:09.472252+00', 'claim-accepted', 'claim', 1, 'sent', '获评全省乡村旅游示范县'),
	(35, 1, 1, '2023-05-15 01:00:10.185958+00', 'finding-kind', 'finding', 1, '', 'inaccurate'),
	(36, 1, 1, '2023-05-15 01:00:10+00', 'finding-reason', 'finding', 1, '', '数据与统计口径不一致。'),
	(37, 1, 1, '2023-05-15 01:00:10.530571+00', 'finding-booked', 'finding', 1, 'draft', 'booked：inaccurate  数据与统计口径不一致。'),
	(38, 1, 5, '2023-05-15 01:00:11+00', 'problem-text', 'problem', 1, '', '环城路征地涉及3户，补偿标准未定，请自然资源部门协调。'),
	(39, 1, 5, '2023-05-15 01:00:11.01656+00', 'problem-raised', 'problem', 1, 'draft', 'raised：环城路征地涉及3户，补偿标准未定，请自然资源部门协调。'),
	(40, 1, 1, '2023-05-15 01:00:11.619392+00', 'problem-taken', 'problem', 1, 'raised', 'taken'),
	(41, 1, 4, '2023-05-15 01:00:12+00', 'leave-noted', 'leave', 1, '', '2023-05-22/2023-05-24'),
	(42, 1, NULL, '2023-05-20 01:00:00+00', 'problem-escalated', 'problem', 1, 'feedback', 'leaders'),
	(43, 1, NULL, '2023-05-24 01:00:00+00', 'problem-escalated', 'problem', 1, 'solve', 'leaders'),
	(44, 1, 1, '2023-06-01 01:00:02+00', 'bulletin-opened', 'bulletin', 1, 'drafted', 'objections-open'),
	(45, 1, 5, '2023-06-01 01:00:03+00', 'objection-raised', 'objection', 1, 'draft', 'asked：progress 智慧公交已上线，请审核。'),
	(46, 1, 1, '2023-06-01 01:00:04+00', 'objection-answered', 'objection', 1, 'asked', 'answered：下月一并更正。'),
	(47, 1, 1, '2023-06-02 02:00:00.58432+00', 'bulletin-published', 'bulletin', 1, 'objections-open', 'published：e9b27e238f318e68a5e11252b56b8a7d345b9fc1c74a35fb8c916eac0fce4dd3'),
	(48, 1, 1, '2023-06-02 02:00:01.77627+00', 'entry-accepted', 'entry', 2, 'undecided', 'accepted'),
	(49, 1, 1, '2023-06-02 02:00:01.77627+00', 'entry-accepted', 'entry', 3, 'undecided', 'accepted'),
	(50, 1, 1, '2023-06-02 02:00:01.77627+00', 'report-accepted-all', 'report', 2, 'undecided：2', 'accepted');
INSERT INTO public.trail VALUES
	(51, 1, 1, '2023-06-02 02:00:02+00', 'month-adjusted', 'bulletin', 1, 'published：2023-05', 'adjusted：2023-06 补审5月成果。'),
	(52, 1, 5, '2023-06-15 01:00:00.696698+00', 'entry-answer', 'entry', 7, '', 'result'),
	(53, 1, 5, '2023-06-15 01:00:00+00', 'entry-text', 'entry', 7, '', '路基完成6公里。'),
	(54, 1, 5, '2023-06-15 01:00:00+00', 'entry-evidence', 'entry', 7, 'files：0', 'files：1');
SELECT pg_catalog.setval('public.adjustment_id_seq', 1, true);
SELECT pg_catalog.setval('public.assignment_id_seq', 5, true);
SELECT pg_catalog.setval('public.bulletin_id_seq', 1, true);
SELECT pg_catalog.setval('public.call_id_seq', 1, true);
SELECT pg_catalog.setval('public.claim_id_seq', 1, true);
SELECT pg_catalog.setval('public.department_id_seq', 3, true);
SELECT pg_catalog.setval('public.dispatch_id_seq', 2, true);
SELECT pg_catalog.setval('public.distinction_id_seq', 1, false);
SELECT pg_catalog.setval('public.entry_id_seq', 10, true);
SELECT pg_catalog.setval('public.evidence_id_seq', 6, true);
SELECT pg_catalog.setval('public.excuse_id_seq', 1, false);
SELECT pg_catalog.setval('public.extension_id_seq', 1, false);
SELECT pg_catalog.setval('public.finding_id_seq', 1, true);
SELECT pg_catalog.setval('public.holding_id_seq', 2, true);
SELECT pg_catalog.setval('public.indicator_id_seq', 1, true);
SELECT pg_catalog.setval('public.indicatorvalue_id_seq', 1, false);
SELECT pg_catalog.setval('public.invite_attempt_id_seq', 1, false);
SELECT pg_catalog.setval('public.invite_id_seq', 7, true);
SELECT pg_catalog.setval('public.leading_group_id_seq', 1, true);
SELECT pg_catalog.setval('public.leave_id_seq', 1, true);
SELECT pg_catalog.setval('public.nomination_id_seq', 1, true);
SELECT pg_catalog.setval('public.nudge_id_seq', 1, true);
SELECT pg_catalog.setval('public.objection_id_seq', 1, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 67, true);
SELECT pg_catalog.setval('public.person_id_seq', 7, true);
SELECT pg_catalog.setval('public.plan_id_seq', 1, true);
SELECT pg_catalog.setval('public.plandraft_id_seq', 1, false);
SELECT pg_catalog.setval('public.planrequest_id_seq', 1, false);
SELECT pg_catalog.setval('public.problem_id_seq', 1, true);
SELECT pg_catalog.setval('public.report_id_seq', 6, true);
SELECT pg_catalog.setval('public.report_note_id_seq', 1, false);
SELECT pg_catalog.setval('public.report_version_id_seq', 3, true);
SELECT pg_catalog.setval('public.return_reason_id_seq', 5, true);
SELECT pg_catalog.setval('public.reuse_id_seq', 1, false);
SELECT pg_catalog.setval('public.round_draft_id_seq', 1, false);
SELECT pg_catalog.setval('public.round_step_id_seq', 10, true);
SELECT pg_catalog.setval('public.rulebook_id_seq', 1, true);
SELECT pg_catalog.setval('public.saying_id_seq', 10, true);
SELECT pg_catalog.setval('public.seat_id_seq', 7, true);
SELECT pg_catalog.setval('public.step_change_id_seq', 1, false);
SELECT pg_catalog.setval('public.task_id_seq', 4, true);
SELECT pg_catalog.setval('public.trail_id_seq', 54, true);
SELECT pg_catalog.setval('public.workday_override_id_seq', 1, false);
ALTER TABLE ONLY public.adjustment
    ADD CONSTRAINT adjustment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_task_id_department_id_key UNIQUE (task_id, department_id);
ALTER TABLE ONLY public.bulletin
    ADD CONSTRAINT bulletin_group_id_period_number_key UNIQUE (group_id, period, number);
ALTER TABLE ONLY public.bulletin
    ADD CONSTRAINT bulletin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_dispatch_id_department_id_key UNIQUE (dispatch_id, department_id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.chat_turn
    ADD CONSTRAINT chat_turn_pkey PRIMARY KEY (chat_id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_group_id_number_key UNIQUE (group_id, number);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (person_id, group_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_group_id_name_key UNIQUE (group_id, name);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.distinction
    ADD CONSTRAINT distinction_bulletin_id_kind_department_key UNIQUE (bulletin_id, kind, department);
ALTER TABLE ONLY public.distinction
    ADD CONSTRAINT distinction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_report_id_assignment_id_key UNIQUE (report_id, assignment_id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_person_id_message_id_key UNIQUE (person_id, message_id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evidenceprint
    ADD CONSTRAINT evidenceprint_pkey PRIMARY KEY (evidence_id);
ALTER TABLE ONLY public.excuse
    ADD CONSTRAINT excuse_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.excuse
    ADD CONSTRAINT excuse_report_id_key UNIQUE (report_id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_group_id_number_key UNIQUE (group_id, number);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.group_chat
    ADD CONSTRAINT group_chat_chat_id_key UNIQUE (chat_id);
ALTER TABLE ONLY public.group_chat
    ADD CONSTRAINT group_chat_pkey PRIMARY KEY (group_id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (update_id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.indicatorvalue
    ADD CONSTRAINT indicatorvalue_entry_id_indicator_id_key UNIQUE (entry_id, indicator_id);
ALTER TABLE ONLY public.indicatorvalue
    ADD CONSTRAINT indicatorvalue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invite_attempt
    ADD CONSTRAINT invite_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leading_group
    ADD CONSTRAINT leading_group_channel_id_key UNIQUE (channel_id);
ALTER TABLE ONLY public.leading_group
    ADD CONSTRAINT leading_group_key_key UNIQUE (key);
ALTER TABLE ONLY public.leading_group
    ADD CONSTRAINT leading_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT leave_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.letterhead
    ADD CONSTRAINT letterhead_pkey PRIMARY KEY (group_id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT nudge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT nudge_report_id_step_version_key UNIQUE (report_id, step, version);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_bulletin_id_department_id_rule_key UNIQUE (bulletin_id, department_id, rule);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_key_key UNIQUE (key);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_telegram_id_key UNIQUE (telegram_id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_group_id_year_key UNIQUE (group_id, year);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.plandraft
    ADD CONSTRAINT plandraft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.planrequest
    ADD CONSTRAINT planrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_group_id_kind_number_key UNIQUE (group_id, kind, number);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_dispatch_id_department_id_key UNIQUE (dispatch_id, department_id);
ALTER TABLE ONLY public.report_note
    ADD CONSTRAINT report_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_report_id_version_key UNIQUE (report_id, version);
ALTER TABLE ONLY public.return_reason
    ADD CONSTRAINT return_reason_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_evidence_id_earlier_id_key UNIQUE (evidence_id, earlier_id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.round_draft_department
    ADD CONSTRAINT round_draft_department_pkey PRIMARY KEY (draft_id, department_id);
ALTER TABLE ONLY public.round_draft
    ADD CONSTRAINT round_draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.round_step
    ADD CONSTRAINT round_step_dispatch_id_step_key UNIQUE (dispatch_id, step);
ALTER TABLE ONLY public.round_step
    ADD CONSTRAINT round_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rulebook
    ADD CONSTRAINT rulebook_group_id_holds_from_key UNIQUE (group_id, holds_from);
ALTER TABLE ONLY public.rulebook
    ADD CONSTRAINT rulebook_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_chat_id_message_id_key UNIQUE (chat_id, message_id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shown
    ADD CONSTRAINT shown_pkey PRIMARY KEY (chat_id, message_id);
ALTER TABLE ONLY public.step_change
    ADD CONSTRAINT step_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_plan_id_part_number_key UNIQUE (plan_id, part, number);
ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.workday_override
    ADD CONSTRAINT workday_override_group_id_day_key UNIQUE (group_id, day);
ALTER TABLE ONLY public.workday_override
    ADD CONSTRAINT workday_override_pkey PRIMARY KEY (id);
CREATE INDEX ix_adjustment_group_id ON public.adjustment USING btree (group_id);
CREATE INDEX ix_assignment_department_id ON public.assignment USING btree (department_id);
CREATE INDEX ix_assignment_group_id ON public.assignment USING btree (group_id);
CREATE INDEX ix_assignment_task_id ON public.assignment USING btree (task_id);
CREATE INDEX ix_bulletin_group_id ON public.bulletin USING btree (group_id);
CREATE INDEX ix_call_group_id ON public.call USING btree (group_id);
CREATE INDEX ix_claim_department_id ON public.claim USING btree (department_id);
CREATE INDEX ix_claim_group_id ON public.claim USING btree (group_id);
CREATE INDEX ix_department_group_id ON public.department USING btree (group_id);
CREATE INDEX ix_dispatch_group_id ON public.dispatch USING btree (group_id);
CREATE INDEX ix_distinction_bulletin_id ON public.distinction USING btree (bulletin_id);
CREATE INDEX ix_distinction_group_id ON public.distinction USING btree (group_id);
CREATE INDEX ix_entry_assignment_id ON public.entry USING btree (assignment_id);
CREATE INDEX ix_entry_group_id ON public.entry USING btree (group_id);
CREATE INDEX ix_entry_report_id ON public.entry USING btree (report_id);
CREATE INDEX ix_evidence_claim_id ON public.evidence USING btree (claim_id);
CREATE INDEX ix_evidence_entry_id ON public.evidence USING btree (entry_id);
CREATE INDEX ix_evidence_finding_id ON public.evidence USING btree (finding_id);
CREATE INDEX ix_evidence_group_id ON public.evidence USING btree (group_id);
CREATE INDEX ix_evidence_problem_id ON public.evidence USING btree (problem_id);
CREATE INDEX ix_evidence_sha256 ON public.evidence USING btree (sha256);
CREATE INDEX ix_evidence_stray ON public.evidence USING btree (person_id) WHERE ((entry_id IS NULL) AND (problem_id IS NULL) AND (claim_id IS NULL) AND (finding_id IS NULL) AND (removed_at IS NULL));
CREATE INDEX ix_evidenceprint_group_id ON public.evidenceprint USING btree (group_id);
CREATE INDEX ix_excuse_group_id ON public.excuse USING btree (group_id);
CREATE INDEX ix_extension_dispatch_id ON public.extension USING btree (dispatch_id);
CREATE INDEX ix_extension_group_id ON public.extension USING btree (group_id);
CREATE INDEX ix_finding_department_id ON public.finding USING btree (department_id);
CREATE INDEX ix_finding_group_id ON public.finding USING btree (group_id);
CREATE INDEX ix_holding_group_id ON public.holding USING btree (group_id);
CREATE INDEX ix_holding_problem_id ON public.holding USING btree (problem_id);
CREATE INDEX ix_inbox_open ON public.inbox USING btree (state, answered_at);
CREATE INDEX ix_inbox_received_at ON public.inbox USING btree (received_at);
CREATE INDEX ix_indicator_group_id ON public.indicator USING btree (group_id);
CREATE INDEX ix_indicator_task_id ON public.indicator USING btree (task_id);
CREATE INDEX ix_indicatorvalue_entry_id ON public.indicatorvalue USING btree (entry_id);
CREATE INDEX ix_indicatorvalue_group_id ON public.indicatorvalue USING btree (group_id);
CREATE INDEX ix_invite_attempt_at ON public.invite_attempt USING btree (at);
CREATE INDEX ix_invite_attempt_telegram_id ON public.invite_attempt USING btree (telegram_id);
CREATE INDEX ix_invite_group_id ON public.invite USING btree (group_id);
CREATE INDEX ix_leave_group_id ON public.leave USING btree (group_id);
CREATE INDEX ix_leave_seat_id ON public.leave USING btree (seat_id);
CREATE INDEX ix_nomination_group_id ON public.nomination USING btree (group_id);
CREATE INDEX ix_nudge_report_id ON public.nudge USING btree (report_id);
CREATE INDEX ix_objection_bulletin_id ON public.objection USING btree (bulletin_id);
CREATE INDEX ix_objection_group_id ON public.objection USING btree (group_id);
CREATE INDEX ix_outbox_department_id ON public.outbox USING btree (department_id);
CREATE INDEX ix_outbox_dispatch_id ON public.outbox USING btree (dispatch_id);
CREATE INDEX ix_outbox_due ON public.outbox USING btree (state, due_at);
CREATE INDEX ix_outbox_group_id ON public.outbox USING btree (group_id);
CREATE INDEX ix_plan_group_id ON public.plan USING btree (group_id);
CREATE INDEX ix_plandraft_group_id ON public.plandraft USING btree (group_id);
CREATE INDEX ix_planrequest_department_id ON public.planrequest USING btree (department_id);
CREATE INDEX ix_planrequest_group_id ON public.planrequest USING btree (group_id);
CREATE INDEX ix_planrequest_task_id ON public.planrequest USING btree (task_id);
CREATE INDEX ix_problem_department_id ON public.problem USING btree (department_id);
CREATE INDEX ix_problem_group_id ON public.problem USING btree (group_id);
CREATE INDEX ix_report_department_id ON public.report USING btree (department_id);
CREATE INDEX ix_report_dispatch_id ON public.report USING btree (dispatch_id);
CREATE INDEX ix_report_group_id ON public.report USING btree (group_id);
CREATE INDEX ix_report_note_group_id ON public.report_note USING btree (group_id);
CREATE INDEX ix_report_note_report_id ON public.report_note USING btree (report_id);
CREATE INDEX ix_report_version_group_id ON public.report_version USING btree (group_id);
CREATE INDEX ix_return_reason_group_id ON public.return_reason USING btree (group_id);
CREATE INDEX ix_reuse_earlier_id ON public.reuse USING btree (earlier_id);
CREATE INDEX ix_reuse_group_id ON public.reuse USING btree (group_id);
CREATE INDEX ix_round_draft_group_id ON public.round_draft USING btree (group_id);
CREATE INDEX ix_round_draft_person_id ON public.round_draft USING btree (person_id);
CREATE INDEX ix_round_step_dispatch_id ON public.round_step USING btree (dispatch_id);
CREATE INDEX ix_rulebook_group_id ON public.rulebook USING btree (group_id);
CREATE INDEX ix_saying_claim_id ON public.saying USING btree (claim_id);
CREATE INDEX ix_saying_entry_id ON public.saying USING btree (entry_id);
CREATE INDEX ix_saying_finding_id ON public.saying USING btree (finding_id);
CREATE INDEX ix_saying_group_id ON public.saying USING btree (group_id);
CREATE INDEX ix_saying_note_id ON public.saying USING btree (note_id);
CREATE INDEX ix_saying_person_id ON public.saying USING btree (person_id);
CREATE INDEX ix_saying_problem_id ON public.saying USING btree (problem_id);
CREATE INDEX ix_seat_group_id ON public.seat USING btree (group_id);
CREATE INDEX ix_seat_person_id ON public.seat USING btree (person_id);
CREATE INDEX ix_step_change_group_id ON public.step_change USING btree (group_id);
CREATE INDEX ix_task_group_id ON public.task USING btree (group_id);
CREATE INDEX ix_task_plan_id ON public.task USING btree (plan_id);
CREATE INDEX ix_trail_group_id ON public.trail USING btree (group_id);
CREATE INDEX ix_trail_subject ON public.trail USING btree (subject, subject_id);
CREATE INDEX ix_workday_override_group_id ON public.workday_override USING btree (group_id);
CREATE UNIQUE INDEX one_active_deputy ON public.seat USING btree (department_id) WHERE ((until IS NULL) AND ((role)::text = 'deputy'::text));
CREATE UNIQUE INDEX one_active_liaison ON public.seat USING btree (department_id) WHERE ((until IS NULL) AND ((role)::text = 'liaison'::text));
CREATE UNIQUE INDEX one_active_seat ON public.seat USING btree (group_id, person_id) WHERE (until IS NULL);
CREATE UNIQUE INDEX one_open_holding ON public.holding USING btree (problem_id) WHERE (until IS NULL);
CREATE UNIQUE INDEX one_regular_round ON public.dispatch USING btree (group_id, month) WHERE ((kind)::text = 'regular'::text);
ALTER TABLE ONLY public.adjustment
    ADD CONSTRAINT adjustment_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.adjustment
    ADD CONSTRAINT adjustment_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.adjustment
    ADD CONSTRAINT adjustment_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id);
ALTER TABLE ONLY public.bulletin
    ADD CONSTRAINT bulletin_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.bulletin
    ADD CONSTRAINT bulletin_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.bulletin
    ADD CONSTRAINT bulletin_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_same_as_fkey FOREIGN KEY (same_as) REFERENCES public.claim(id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.dispatch
    ADD CONSTRAINT dispatch_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id);
ALTER TABLE ONLY public.distinction
    ADD CONSTRAINT distinction_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES public.bulletin(id);
ALTER TABLE ONLY public.distinction
    ADD CONSTRAINT distinction_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.distinction
    ADD CONSTRAINT distinction_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.assignment(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES public.finding(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES public.problem(id);
ALTER TABLE ONLY public.evidenceprint
    ADD CONSTRAINT evidenceprint_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES public.evidence(id);
ALTER TABLE ONLY public.evidenceprint
    ADD CONSTRAINT evidenceprint_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.excuse
    ADD CONSTRAINT excuse_excused_by_fkey FOREIGN KEY (excused_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.excuse
    ADD CONSTRAINT excuse_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.excuse
    ADD CONSTRAINT excuse_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.extension
    ADD CONSTRAINT extension_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.group_chat
    ADD CONSTRAINT group_chat_bound_by_fkey FOREIGN KEY (bound_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.group_chat
    ADD CONSTRAINT group_chat_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.holding
    ADD CONSTRAINT holding_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES public.problem(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id);
ALTER TABLE ONLY public.indicatorvalue
    ADD CONSTRAINT indicatorvalue_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id);
ALTER TABLE ONLY public.indicatorvalue
    ADD CONSTRAINT indicatorvalue_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.indicatorvalue
    ADD CONSTRAINT indicatorvalue_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.invite
    ADD CONSTRAINT invite_used_by_fkey FOREIGN KEY (used_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT leave_cancelled_by_fkey FOREIGN KEY (cancelled_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT leave_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT leave_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.leave
    ADD CONSTRAINT leave_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES public.seat(id);
ALTER TABLE ONLY public.letterhead
    ADD CONSTRAINT letterhead_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_named_by_fkey FOREIGN KEY (named_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT nudge_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT nudge_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES public.bulletin(id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_acts_in_fkey FOREIGN KEY (acts_in) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.plandraft
    ADD CONSTRAINT plandraft_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.plandraft
    ADD CONSTRAINT plandraft_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.planrequest
    ADD CONSTRAINT planrequest_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.planrequest
    ADD CONSTRAINT planrequest_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.planrequest
    ADD CONSTRAINT planrequest_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.planrequest
    ADD CONSTRAINT planrequest_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES public.bulletin(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.task(id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.report_note
    ADD CONSTRAINT report_note_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.report_note
    ADD CONSTRAINT report_note_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);
ALTER TABLE ONLY public.report_note
    ADD CONSTRAINT report_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT report_version_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.return_reason
    ADD CONSTRAINT return_reason_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES public.evidence(id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES public.evidence(id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_found_by_fkey FOREIGN KEY (found_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.reuse
    ADD CONSTRAINT reuse_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.round_draft_department
    ADD CONSTRAINT round_draft_department_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.round_draft_department
    ADD CONSTRAINT round_draft_department_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.round_draft(id);
ALTER TABLE ONLY public.round_draft
    ADD CONSTRAINT round_draft_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.round_draft
    ADD CONSTRAINT round_draft_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.round_draft
    ADD CONSTRAINT round_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.round_draft
    ADD CONSTRAINT round_draft_section_task_id_fkey FOREIGN KEY (section_task_id) REFERENCES public.task(id);
ALTER TABLE ONLY public.round_step
    ADD CONSTRAINT round_step_dispatch_id_fkey FOREIGN KEY (dispatch_id) REFERENCES public.dispatch(id);
ALTER TABLE ONLY public.round_step
    ADD CONSTRAINT round_step_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.rulebook
    ADD CONSTRAINT rulebook_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.entry(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES public.finding(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_note_id_fkey FOREIGN KEY (note_id) REFERENCES public.report_note(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.saying
    ADD CONSTRAINT saying_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES public.problem(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.step_change
    ADD CONSTRAINT step_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.step_change
    ADD CONSTRAINT step_change_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plan(id);
ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.workday_override
    ADD CONSTRAINT workday_override_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);
ALTER TABLE ONLY public.workday_override
    ADD CONSTRAINT workday_override_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.leading_group(id);
