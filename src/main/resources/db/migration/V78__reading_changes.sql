-- How far each source of changes has been read, so that a server that was away reads on from there.
create table change_reading (
    source     text primary key,
    read_until timestamptz not null,
    -- whether the last attempt failed: told once, not each hour
    failing    boolean not null
);
