-- What is within reach, as it was reckoned for fixed questions in the night: docs/decisions/089-reach-on-pages.md. All of it
-- may be deleted at any time: what is not here is reckoned for whoever asks.
create table stored_reach_question (
    question        text primary key,
    counted_on      date not null
);

-- An area is a council's code, or 'England', which has no sectors here. Of each sector five numbers: its postcodes, and
-- those with one, three, five and ten options or more. A kind of which there is no option anywhere has no row.
create table stored_reach (
    question        text not null references stored_reach_question on delete cascade,
    area            text not null,
    kind            text not null,
    numbers         bigint[] not null check (cardinality(numbers) = 5),
    sectors         text[] not null,
    sector_numbers  smallint[] not null,
    primary key (question, area, kind),
    check (cardinality(sector_numbers) = 5 * cardinality(sectors))
);
