-- Trying a code tells nobody whether it was used, and what is taken back leaves nothing that leads to its writer:
-- docs/decisions/094-what-an-insider-learns.md

-- A used code stays, so that it answers as an unused one does. For which review it was used, nothing tells.
alter table invitation_code add column uses integer not null default 0 check (uses >= 0);

-- A letter that came with more reviews than a family writes: a moderator looks.
alter table review add column letter_shared boolean not null default false;

-- How many codes were used as it was told at the last round, and how many for more than one review.
alter table invitation_batch add column used_told integer not null default 0;
alter table invitation_batch add column used_again integer not null default 0;
update invitation_batch set used_told = used;

-- Whether it is known how many people a service is for.
alter table invitation_batch add column size_known boolean not null default false;
update invitation_batch b set size_known = l.beds is not null from listing l where l.id = b.listing_id;
-- When chance drew whom to ask about: places in the inviter's list of people by surname, never codes.
alter table invitation_batch add column drawn_at timestamptz;
-- As far as the sample, the numbers and a council can tell, everybody was invited.
alter table invitation_batch add column to_everybody boolean not null default false;
create index invitation_batch_to_draw on invitation_batch (made_at) where drawn_at is null;
-- The samples of before were numbers of letters, known from the first day.
delete from invitation_sample;

-- Addresses count towards their limit from the day on which they were given.
alter table review_contact add column given_at timestamptz not null default now();
drop index review_contact_hash;
create index review_contact_hash on review_contact (email_hash, given_at);

-- Nothing of a review that was taken back tells who typed it in.
do $$
declare
    one record;
begin
    for one in
        select conname from pg_constraint
        where conrelid = 'review'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%typed_by%'
    loop
        execute format('alter table review drop constraint %I', one.conname);
    end loop;
end $$;
alter table review add constraint review_typed_in check (
    case when channel in ('web', 'easy-read') then typed_by is null else typed_by is not null or erased_at is not null end);

-- What was taken back before loses the same.
with left_behind as (
    delete from review_counted c using review r where r.id = c.review_id and r.state = 'withdrawn'
    returning c.cohort_id)
update review_cohort h set gone = h.gone + g.people
from (select cohort_id, count(*) as people from left_behind group by 1) g where g.cohort_id = h.id;
delete from review_enquiry e using review r where r.id = e.review_id and r.state = 'withdrawn';
update review set recommends = null, batch_id = null, typed_by = null, reason = null, decided_kind = null,
    decided_reference = null, appeal_reference = null
where state = 'withdrawn';
