-- A reply and a report are about what a review said when they were sent: its version is the number of changes before.
alter table review_reply add column version integer not null default 0;
update review_reply r set version = (select count(*) from review_version v
    where v.review_id = r.review_id and v.replaced_at <= r.sent_at);
alter table review_reply alter column version drop default;
alter table review_reply drop constraint review_reply_pkey;
alter table review_reply add primary key (review_id, version);

alter table review_report add column version integer not null default 0;
update review_report r set version = (select count(*) from review_version v
    where v.review_id = r.review_id and v.replaced_at <= r.sent_at);
alter table review_report alter column version drop default;

update moderation_matter m set reference = m.reference || ' ' || p.version
from review_reply p join review r on r.id = p.review_id
where m.kind = 'review-reply' and m.reference = r.public_id::text;
