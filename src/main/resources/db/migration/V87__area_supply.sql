-- What there is in each council's area, each region and England, reckoned anew each night, to compare a council with:
-- docs/decisions/087-the-desk.md. An area is a council's code, a region's name or 'England'.
create table area_supply (
    area            text not null,
    kind            text not null,
    figures         jsonb not null,
    primary key (area, kind)
);

-- Of which day that is, and of how many open listings: one row, or none before the first time.
create table area_supply_state (
    only_one        boolean primary key default true check (only_one),
    as_at           date not null,
    listings        bigint not null
);
