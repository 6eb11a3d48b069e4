-- Documents that are to prove a review are a kind of their own: nobody who looks at one sees what the review says.
alter table moderation_matter drop constraint moderation_matter_kind_check;
alter table moderation_matter add constraint moderation_matter_kind_check check (kind in ('new-listing', 'photo', 'claim',
    'report', 'appeal', 'review', 'review-document', 'review-reply', 'review-report', 'review-invitations'));
update moderation_matter set kind = 'review-document' where kind = 'review' and reference like '% document';

-- What became of a review and why, as its private page tells it; deleted with its words.
create table review_note (
    id               bigint generated always as identity primary key,
    review_id        bigint not null references review on delete cascade,
    at               timestamptz not null,
    what             text not null check (what in ('document-refused', 'document-ended', 'held', 'doubted', 'in-order', 'refused',
                       'refused-again')),
    reason           text
);
create index review_note_of_review on review_note (review_id, id desc);
