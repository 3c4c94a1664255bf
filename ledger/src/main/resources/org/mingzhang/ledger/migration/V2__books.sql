-- Budget authority by double entry. Amounts are whole fen.
--
-- A movement takes an amount from one account of a line and gives it to another account of the same line, so every line
-- sums to zero whatever is posted; an entry is one side of a movement. A transfer is what was posted at once under one key.

create table line (
    id bigserial primary key,
    code varchar(80) not null constraint line_code_once unique,
    year integer not null,
    unit_code varchar(21) not null references unit,
    fund varchar(30) not null
        constraint line_fund_known check (fund in (
            'general-public-budget', 'government-fund', 'state-capital', 'special-account',
            'operations', 'business', 'upper-level', 'subordinate', 'other')),
    functional_class varchar(30) not null default 'functional' check (functional_class = 'functional'),
    functional varchar(7) not null,
    department_class varchar(30) not null default 'department-economic'
        check (department_class = 'department-economic'),
    department_economic varchar(7),
    government_class varchar(30) not null default 'government-economic'
        check (government_class = 'government-economic'),
    government_economic varchar(7),
    category varchar(30) not null
        constraint line_category_known check (category in (
            'personnel', 'public-funds', 'other-operating', 'specific-purpose',
            'business', 'upper-level', 'subordinate', 'income')),
    project_code varchar(21) references project,
    constraint line_functional_in_year
        foreign key (functional_class, year, functional) references account,
    constraint line_department_economic_in_year
        foreign key (department_class, year, department_economic) references account,
    constraint line_government_economic_in_year
        foreign key (government_class, year, government_economic) references account,
    constraint line_project_where_needed
        check (project_code is not null or category not in ('other-operating', 'specific-purpose'))
);
create index line_of_unit on line (unit_code, year);

create table transfer (
    id bigserial primary key,
    posting_key varchar(80) not null constraint transfer_key_once unique,
    kind varchar(20) not null,
    on_date date not null,
    voucher varchar(80) not null,
    clerk varchar(80) not null,
    note varchar(400) not null,
    digest char(64) not null,
    reverses bigint constraint transfer_reversed_once unique references transfer,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint transfer_of_kind unique (id, kind),
    constraint transfer_reverses_something check ((kind = 'reverse') = (reverses is not null))
);

create table movement (
    transfer_id bigint not null,
    no integer not null,
    kind varchar(20) not null,
    line_id bigint not null references line,
    source varchar(20) not null,
    target varchar(20) not null,
    amount bigint not null constraint movement_amount_positive check (amount > 0),
    primary key (transfer_id, no),
    foreign key (transfer_id, kind) references transfer (id, kind),
    constraint movement_fits_kind check (
        (kind, source, target) in (
            ('approve', 'initial', 'available'),
            ('supplement', 'adjusted', 'available'),
            ('cut', 'available', 'adjusted'),
            ('transfer', 'available', 'transferred'),
            ('transfer', 'transferred', 'available'),
            ('pay', 'available', 'spent'),
            ('refund', 'spent', 'available'),
            ('carry-over', 'available', 'carried-out'),
            ('carry-over', 'carried-in', 'available'),
            ('recall', 'available', 'recalled'),
            ('plan-income', 'planned', 'expected'),
            ('receive', 'received', 'resources'),
            ('open', 'opening', 'resources'),
            ('draw-surplus', 'surplus-used', 'resources'),
            ('allocate-surplus', 'resources', 'surplus-allocated'))
        or kind = 'reverse')
);
create index movement_of_line on movement (line_id);

-- What the movements of a line come to; kept by the trigger below and by nothing else. The checks are what makes
-- overspending impossible: the row is locked by whoever moves something on the line, until he commits.
create table balance (
    line_id bigint primary key references line,
    initial bigint not null default 0,
    carried_in bigint not null default 0,
    adjusted bigint not null default 0,
    transferred bigint not null default 0,
    recalled bigint not null default 0,
    carried_out bigint not null default 0,
    available bigint not null default 0 constraint authority_not_negative check (available >= 0),
    spent bigint not null default 0 constraint spent_not_negative check (spent >= 0),
    planned bigint not null default 0,
    expected bigint not null default 0,
    opening bigint not null default 0,
    received bigint not null default 0,
    surplus_used bigint not null default 0,
    surplus_allocated bigint not null default 0,
    resources bigint not null default 0,
    constraint line_sums_to_zero check (
        initial + carried_in + adjusted + transferred + recalled + carried_out + available + spent
        + planned + expected + opening + received + surplus_used + surplus_allocated + resources = 0)
) with (fillfactor = 50);

create function open_balance() returns trigger language plpgsql as $$
begin
    insert into balance (line_id) values (new.id);
    return null;
end $$;
create trigger line_has_balance after insert on line for each row execute function open_balance();

create function apply_movement() returns trigger language plpgsql as $$
declare
    dated date;
    unit_is_dissolved boolean;
    g bigint := new.amount;
    s varchar(20) := new.source;
    t varchar(20) := new.target;
begin
    update balance set
        initial = initial + case 'initial' when t then g when s then -g else 0 end,
        carried_in = carried_in + case 'carried-in' when t then g when s then -g else 0 end,
        adjusted = adjusted + case 'adjusted' when t then g when s then -g else 0 end,
        transferred = transferred + case 'transferred' when t then g when s then -g else 0 end,
        recalled = recalled + case 'recalled' when t then g when s then -g else 0 end,
        carried_out = carried_out + case 'carried-out' when t then g when s then -g else 0 end,
        available = available + case 'available' when t then g when s then -g else 0 end,
        spent = spent + case 'spent' when t then g when s then -g else 0 end,
        planned = planned + case 'planned' when t then g when s then -g else 0 end,
        expected = expected + case 'expected' when t then g when s then -g else 0 end,
        opening = opening + case 'opening' when t then g when s then -g else 0 end,
        received = received + case 'received' when t then g when s then -g else 0 end,
        surplus_used = surplus_used + case 'surplus-used' when t then g when s then -g else 0 end,
        surplus_allocated = surplus_allocated + case 'surplus-allocated' when t then g when s then -g else 0 end,
        resources = resources + case 'resources' when t then g when s then -g else 0 end
    where line_id = new.line_id;

    -- A unit that is not there yet, or no longer, takes no new authority and pays nothing; what it has may still be
    -- handed on, refunded, recalled or reversed.
    if new.kind in ('approve', 'supplement', 'pay')
            or (new.kind in ('transfer', 'carry-over') and t = 'available') then
        select tr.on_date into dated from transfer tr where tr.id = new.transfer_id;
        select st.dissolved into unit_is_dissolved
            from unit_state st join line l on l.unit_code = st.unit_code
            where l.id = new.line_id and st.valid_from <= dated
            order by st.valid_from desc, st.id desc limit 1;
        if unit_is_dissolved is null or unit_is_dissolved then
            raise exception 'unit_not_active on %', dated using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return null;
end $$;
create trigger movement_applied after insert on movement for each row execute function apply_movement();

create function guard_balance() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'append_only: balance is kept by the movements' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger balance_guarded before insert or update on balance for each row execute function guard_balance();
create trigger balance_never_deleted before delete on balance for each row execute function refuse_change();

create trigger line_append_only before update or delete on line for each row execute function refuse_change();
create trigger transfer_append_only before update or delete on transfer for each row execute function refuse_change();
create trigger movement_append_only before update or delete on movement for each row execute function refuse_change();
create trigger line_no_truncate before truncate on line execute function refuse_change();
create trigger transfer_no_truncate before truncate on transfer execute function refuse_change();
create trigger movement_no_truncate before truncate on movement execute function refuse_change();
create trigger balance_no_truncate before truncate on balance execute function refuse_change();

-- The double entry as accountants read it: each movement is two entries of opposite sign.
create view entry as
    select transfer_id, no, line_id, source as account, -amount as amount from movement
    union all
    select transfer_id, no, line_id, target as account, amount from movement;
