-- What a council says of its market: docs/decisions/091-a-market-position-statement.md. Each save adds a version, and none is
-- ever changed but by being published. The figures stand in it as they were told.
create table market_statement (
    id              uuid primary key,
    council_gss     text not null,
    -- from 1; two who save after the same version can't both have the next
    version         integer not null check (version > 0),
    content         jsonb not null,
    made_at         timestamptz not null,
    made_by         uuid not null,
    published_at    timestamptz,
    published_by    uuid,
    unique (council_gss, version),
    check ((published_at is null) = (published_by is null))
);
create index market_statement_by on market_statement (made_by);
create index market_statement_published on market_statement (council_gss, published_at desc) where published_at is not null;
