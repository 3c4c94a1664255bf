-- The units whose figures a body's disclosure for a year is made of: those of the department as the year ended, also those that had
-- been dissolved before, or the one unit; none that is secret. Asked for by the department, so that a body costs the same in a
-- ledger of any size.
create index unit_state_of_department on unit_state (department_code, unit_code);
create index unit_state_secret on unit_state (unit_code) where secret;
create index project_state_secret on project_state (project_code) where secret;

create function units_of_body(body varchar, in_year integer) returns table (unit_code varchar) stable language sql as $$
    select named.code
    from (select code from unit where code = body
          union select of.unit_code from unit_state of where of.department_code = body) as named (code)
    where (named.code = body
           or (select st.department_code from unit_state st
               where st.unit_code = named.code and st.valid_from <= make_date(in_year, 12, 31)
               order by st.valid_from desc, st.id desc limit 1) = body)
      and exists (
          select 1 from unit_state st where st.unit_code = named.code and st.valid_from <= make_date(in_year, 12, 31))
      and not unit_is_secret(named.code, in_year)
$$;

-- The same as before, found by what is marked as secret, of which there is little, before anything is said of the rest.
create or replace function unit_is_secret(of_unit varchar, in_year integer) returns boolean stable language sql as $$
    select exists (select 1 from unit_state where unit_code = of_unit and secret) and exists (
        select 1 from unit_span
        where unit_code = of_unit and secret
          and (valid_until is null or valid_until > make_date(in_year, 1, 1)))
$$;
