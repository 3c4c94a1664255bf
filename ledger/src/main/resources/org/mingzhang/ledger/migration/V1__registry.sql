-- Who keeps accounts, for what, and under which accounts of which year. Append-only: what changed is another row.

create table department (
    code varchar(21) primary key
);

-- What held of a department from a day on, until the next row of the same department; of two rows for the same day the
-- later one was written to correct the earlier.
create table department_state (
    id bigserial primary key,
    department_code varchar(21) not null references department,
    valid_from date not null,
    name varchar(200) not null,
    dissolved boolean not null,
    recorded_at timestamptz not null default now()
);
create index department_state_at on department_state (department_code, valid_from desc, id desc);

create table unit (
    code varchar(21) primary key
);

create table unit_state (
    id bigserial primary key,
    unit_code varchar(21) not null references unit,
    valid_from date not null,
    department_code varchar(21) not null references department,
    name varchar(200) not null,
    headquarters boolean not null,
    financially_independent boolean not null,
    nature varchar(30) not null
        constraint unit_nature_known check (nature in ('administrative', 'civil-service-like', 'public-institution')),
    dissolved boolean not null,
    recorded_at timestamptz not null default now()
);
create index unit_state_at on unit_state (unit_code, valid_from desc, id desc);

create table project (
    code varchar(21) primary key
        constraint project_code_form check (code ~ '^[0-9]{8}[0-9A-Z]{13}$')
);

create table project_state (
    id bigserial primary key,
    project_code varchar(21) not null references project,
    unit_code varchar(21) not null references unit,
    name varchar(200) not null,
    category varchar(30) not null
        constraint project_category_known
        check (category in ('personnel', 'public-funds', 'other-operating', 'specific-purpose')),
    first_year integer not null,
    last_year integer,
    recorded_at timestamptz not null default now(),
    constraint project_years_ordered check (last_year is null or last_year >= first_year)
);
create index project_state_at on project_state (project_code, id desc);

-- The accounts in force in a year, as the catalogue gave them when the year was opened in this ledger.
create table account (
    classification varchar(30) not null
        constraint account_classification_known
        check (classification in ('functional', 'department-economic', 'government-economic')),
    year integer not null,
    code varchar(7) not null,
    name varchar(200) not null,
    primary key (classification, year, code)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append_only: % of %', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger department_append_only before update or delete on department
    for each row execute function refuse_change();
create trigger department_state_append_only before update or delete on department_state
    for each row execute function refuse_change();
create trigger unit_append_only before update or delete on unit for each row execute function refuse_change();
create trigger unit_state_append_only before update or delete on unit_state
    for each row execute function refuse_change();
create trigger project_append_only before update or delete on project for each row execute function refuse_change();
create trigger project_state_append_only before update or delete on project_state
    for each row execute function refuse_change();
create trigger account_append_only before update or delete on account for each row execute function refuse_change();

create trigger department_no_truncate before truncate on department execute function refuse_change();
create trigger department_state_no_truncate before truncate on department_state execute function refuse_change();
create trigger unit_no_truncate before truncate on unit execute function refuse_change();
create trigger unit_state_no_truncate before truncate on unit_state execute function refuse_change();
create trigger project_no_truncate before truncate on project execute function refuse_change();
create trigger project_state_no_truncate before truncate on project_state execute function refuse_change();
create trigger account_no_truncate before truncate on account execute function refuse_change();
