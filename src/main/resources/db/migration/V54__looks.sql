-- How often a listing was shown on a day: found on a page of results, opened, on a shortlist or in a comparison that was
-- opened. Of those who looked nothing is kept. Several instances add to one row.
create table listing_look (
    listing_id      bigint not null references listing on delete cascade,
    day             date not null,
    found           bigint not null,
    opened          bigint not null,
    shortlisted     bigint not null,
    primary key (listing_id, day)
);
create index listing_look_of_day on listing_look (day);
