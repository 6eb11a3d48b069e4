-- The key of the hashes that stand for accounts in the security log: with the log alone, nobody can try addresses.
create table security_log_key (
    single boolean primary key default true check (single),
    key    bytea not null
);
insert into security_log_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
