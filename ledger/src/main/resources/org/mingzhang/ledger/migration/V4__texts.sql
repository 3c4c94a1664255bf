-- What a disclosure says in words that only people can give: duties, offices, reasons, terms. What is stated anew replaces the
-- row before, which stays visible.
create table stated_text (
    id bigserial primary key,
    body_code varchar(21) not null,
    year integer not null,
    kind varchar(20) not null constraint stated_text_kind_known check (kind in ('budget', 'final-account')),
    matter varchar(20) not null
        constraint stated_text_matter_known check (matter in ('duties', 'offices', 'reason', 'term')),
    subject varchar(200) not null,
    content varchar(20000) not null,
    secret boolean not null,
    clerk varchar(80) not null,
    replaces bigint constraint stated_text_replaced_once unique references stated_text,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint stated_text_subject_where_needed check ((subject <> '') = (matter in ('reason', 'term')))
);
create index stated_text_of_body on stated_text (body_code, year, kind);

create trigger stated_text_append_only before update or delete on stated_text
    for each row execute function refuse_change();
create trigger stated_text_no_truncate before truncate on stated_text execute function refuse_change();
