-- Whose place it has to be, by who pays; empty for anybody's.
alter table listing_availability add column payers text[] not null default '{}';
