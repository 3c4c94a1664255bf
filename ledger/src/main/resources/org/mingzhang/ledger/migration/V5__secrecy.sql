-- Units and projects that are secret. A unit is secret in a budget year if it was at any time since that year began: what was
-- published of it would say something of what came later.
alter table unit_state add column secret boolean not null default false;
alter table project_state add column secret boolean not null default false;

-- What held of units, each state until the next; of states for the same day the last one recorded.
create view unit_span as
    select unit_code, valid_from, lead(valid_from) over (partition by unit_code order by valid_from) as valid_until, secret
    from (select distinct on (unit_code, valid_from) unit_code, valid_from, secret
          from unit_state order by unit_code, valid_from, id desc) as standing;

create function unit_is_secret(of_unit varchar, in_year integer) returns boolean stable language sql as $$
    select exists (
        select 1 from unit_span
        where unit_code = of_unit and secret
          and (valid_until is null or valid_until > make_date(in_year, 1, 1)))
$$;

-- A project is secret as last recorded, whatever the year; so are the projects of a secret unit.
create function project_is_secret(of_project varchar, in_year integer) returns boolean stable language sql as $$
    select coalesce((
        select secret or unit_is_secret(unit_code, in_year) from project_state
        where project_code = of_project order by id desc limit 1), false)
$$;
