-- Performance of projects and departments, from target to next year's request. What is stated anew stands beside what was stated
-- before; of rows with the same key the last one holds. A subject is a department (its code) or a project (21 places).
create table performance_target (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    level2 varchar(80) not null,
    name varchar(200) not null,
    level1 varchar(80) not null,
    target varchar(200) not null,
    weight numeric(6, 2) not null constraint target_weight_within check (weight between 0 and 100),
    explanation varchar(2000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index performance_target_of on performance_target (subject, year);

create table performance_goal (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    task varchar(200) not null,
    expected varchar(20000) not null,
    actual varchar(20000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index performance_goal_of on performance_goal (subject, year);

create table performance_step (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    step varchar(30) not null constraint performance_step_known check (step in
        ('submit-targets', 'review-targets', 'approve-targets', 'submit-evaluation', 'review-evaluation')),
    day date not null,
    opinion varchar(2000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint performance_step_once unique (year, subject, step)
);

create table performance_progress (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    name varchar(200) not null,
    until date not null,
    actual varchar(200) not null,
    degree numeric(5, 2) constraint progress_degree_within check (degree between 0 and 100),
    forecast varchar(200) not null,
    cause varchar(2000) not null,
    measure varchar(2000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index performance_progress_of on performance_progress (subject, year);

create table performance_result (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    name varchar(200) not null,
    actual varchar(200) not null,
    degree numeric(5, 2) constraint result_degree_within check (degree between 0 and 100),
    evidence varchar(2000) not null,
    reason varchar(2000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index performance_result_of on performance_result (subject, year);

-- What evaluators of the department or of the finance side found, by their own criteria.
create table performance_verdict (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    evaluator varchar(20) not null constraint evaluator_known check (evaluator in ('department', 'finance')),
    criterion varchar(200) not null,
    weight numeric(6, 2) not null constraint verdict_weight_within check (weight > 0 and weight <= 100),
    score numeric(6, 2) not null,
    opinion varchar(2000) not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint verdict_within_weight check (score between 0 and weight)
);
create index performance_verdict_of on performance_verdict (subject, year);

create table rectification (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    problem varchar(200) not null,
    measure varchar(2000) not null,
    due date not null,
    checked date,
    state varchar(20) not null constraint rectification_state_known check (state in ('open', 'done', 'not-done')),
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint rectification_checked_where_judged check ((state = 'open') = (checked is null))
);
create index rectification_of on rectification (subject, year);

-- What is asked for a project in the budget of a year, in fen.
create table budget_request (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    amount bigint not null constraint request_is_something check (amount > 0),
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp()
);

create function refuse_targets_after_approval() returns trigger language plpgsql as $$
begin
    if exists (select 1 from performance_step s
               where s.year = new.year and s.subject = new.subject and s.step = 'approve-targets') then
        raise exception 'targets of % for % are approved', new.subject, new.year;
    end if;
    return new;
end $$;
create trigger performance_target_frozen before insert on performance_target
    for each row execute function refuse_targets_after_approval();

do $$
declare each text;
begin
    foreach each in array array['performance_target', 'performance_goal', 'performance_step', 'performance_progress',
                                'performance_result', 'performance_verdict', 'rectification', 'budget_request'] loop
        execute format('create trigger %I_append_only before update or delete on %I for each row execute function refuse_change()',
                       each, each);
        execute format('create trigger %I_no_truncate before truncate on %I execute function refuse_change()', each, each);
    end loop;
end $$;
