-- A published statement may be taken back by an officer: it is told that it was, and when, and not what it said. It stays
-- among the versions of the council's officers. docs/decisions/099-taken-back-dated-and-compared.md
alter table market_statement
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid,
    add constraint market_statement_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null or published_at is not null));

-- All searches of each month and kind, without what they were for: what regions and England are compared by.
create index published_demand_all on published_demand (month, council_gss) include (kind, tens) where breakdown = 'all';
