-- What the disclosure needs besides money, and what was published before this ledger.

-- Counts as signed entries: a correction takes the earlier entry back and makes another. Amounts (of procurement) are fen.
create table fact (
    id bigserial primary key,
    unit_code varchar(21) not null references unit,
    year integer not null,
    stage varchar(20) not null constraint fact_stage_known check (stage in ('budget', 'actual')),
    measure varchar(60) not null,
    quantity bigint not null,
    reverses bigint constraint fact_reversed_once unique references fact,
    clerk varchar(80) not null,
    note varchar(400) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint fact_sign check ((quantity >= 0) = (reverses is null) or quantity = 0)
);
create index fact_of_unit on fact (unit_code, year, stage, measure);

create table baseline (
    id bigserial primary key,
    body_code varchar(21) not null,
    year integer not null,
    kind varchar(20) not null constraint baseline_kind_known check (kind in ('budget', 'final-account')),
    source_file varchar(400) not null,
    source_sha256 varchar(64) not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint baseline_once unique (body_code, year, kind, source_sha256)
);

create table baseline_cell (
    baseline_id bigint not null references baseline,
    no integer not null,
    form varchar(60) not null,
    block varchar(30),
    row_code varchar(60),
    row_label varchar(400) not null,
    line_no varchar(20),
    column_key varchar(60) not null,
    printed varchar(400) not null,
    value numeric,
    currency_unit varchar(30) not null,
    primary key (baseline_id, no)
);
create index baseline_cell_of_form on baseline_cell (baseline_id, form);

create table baseline_slot (
    baseline_id bigint not null references baseline,
    no integer not null,
    statement varchar(100) not null,
    slot varchar(100) not null,
    printed varchar(400) not null,
    value numeric,
    unit varchar(20),
    primary key (baseline_id, no)
);

create trigger fact_append_only before update or delete on fact for each row execute function refuse_change();
create trigger baseline_append_only before update or delete on baseline for each row execute function refuse_change();
create trigger baseline_cell_append_only before update or delete on baseline_cell
    for each row execute function refuse_change();
create trigger baseline_slot_append_only before update or delete on baseline_slot
    for each row execute function refuse_change();
create trigger fact_no_truncate before truncate on fact execute function refuse_change();
create trigger baseline_no_truncate before truncate on baseline execute function refuse_change();
create trigger baseline_cell_no_truncate before truncate on baseline_cell execute function refuse_change();
create trigger baseline_slot_no_truncate before truncate on baseline_slot execute function refuse_change();
