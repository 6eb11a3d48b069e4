-- Which keys the locked fields are under, by ids that tell nothing of them: an instance without one of them does not start.
-- docs/decisions/100-what-a-copy-of-the-database-tells.md
create table vault_key (
    id               text primary key
);

-- Locked, and found again by a keyed mark; what is plain yet is locked at the next start, before anybody is served.
alter table review_contact rename column email_hash to email_mark;
-- What was said before, without how its writer wanted to be known: nothing shows it.
update review_version set content = content - 'knownAs';

alter table moderation_matter rename column asker_hash to asker_mark;
alter table search_alert rename column email_hash to email_mark;
alter table enquiry rename column email_hash to email_mark;
