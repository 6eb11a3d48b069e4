-- Half-years that are over: what may be told of the unmet needs that people agreed to have counted was written once.
create table unmet_half_year (
    half            date primary key check (extract(day from half) = 1 and extract(month from half) in (1, 7)),
    told_on         date not null
);

-- What may be told: docs/decisions/090-what-is-wanted.md. Tens, rounded down; whatever is not here is not told.
create table told_unmet_need (
    council_gss     text not null,
    half            date not null references unmet_half_year on delete cascade,
    help            text not null,
    reason          text not null,
    tens            bigint not null check (tens >= 10 and tens % 10 = 0),
    primary key (council_gss, half, help, reason)
);
