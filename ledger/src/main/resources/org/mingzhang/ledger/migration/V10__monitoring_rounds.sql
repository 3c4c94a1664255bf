-- Rounds of monitoring that the finance side opens: for one department or unit, or for all (an empty code).
create table monitoring_round (
    id bigserial primary key,
    year integer not null,
    subject varchar(21) not null,
    until date not null,
    opened date not null,
    due date not null,
    clerk varchar(80) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint round_until_in_year check (extract(year from until) = year),
    constraint round_due_after_opening check (due >= opened and due >= until)
);
create index monitoring_round_of on monitoring_round (year);

create trigger monitoring_round_append_only before update or delete on monitoring_round
    for each row execute function refuse_change();
create trigger monitoring_round_no_truncate before truncate on monitoring_round execute function refuse_change();
