-- Files that show an actual value, each kept once, by the SHA-256 of its bytes.
create table attachment (
    digest char(64) primary key,
    content bytea not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint attachment_is_what_it_says check (digest = encode(sha256(content), 'hex'))
);
alter table performance_result add column file_name varchar(200) not null default '';
alter table performance_result add column file_digest char(64) references attachment;
alter table performance_result add constraint result_file_named check ((file_name = '') = (file_digest is null));

create trigger attachment_append_only before update or delete on attachment for each row execute function refuse_change();
create trigger attachment_no_truncate before truncate on attachment execute function refuse_change();
