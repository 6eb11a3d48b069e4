-- What is looked for, as counts of a day without anybody who looks: docs/decisions/084-demand-without-surveillance.md. Each
-- breakdown stands alone, so that no row says two things about one search. 'all' has one value, the empty one.
create table demand (
    council_gss     text not null,
    kind            text not null,
    breakdown       text not null,
    value           text not null,
    day             date not null,
    times           bigint not null check (times > 0),
    primary key (council_gss, kind, breakdown, value, day)
);
create index demand_by_day on demand (day);

-- Months that are closed: what may be shown of them was written once, and no count is added any more.
create table demand_month (
    month           date primary key check (extract(day from month) = 1),
    published_on    date not null
);

-- What may be shown: docs/decisions/085-nothing-under-ten.md. Tens, rounded down; whatever is not here is not told.
create table published_demand (
    council_gss     text not null,
    kind            text not null,
    breakdown       text not null,
    value           text not null,
    month           date not null references demand_month on delete cascade,
    tens            bigint not null check (tens >= 10 and tens % 10 = 0),
    primary key (council_gss, month, kind, breakdown, value)
);
create index published_demand_by_month on published_demand (month);
