-- What people looked for, and agreed to have counted, where no week had all that they can't do without: so many of a
-- council's area in a month. Nothing of any person, and no place finer than the council.
create table unmet_need (
    council_gss     text not null,
    month           date not null check (extract(day from month) = 1),
    help            text not null,
    reason          text not null,
    times           bigint not null check (times > 0),
    primary key (council_gss, month, help, reason)
);
