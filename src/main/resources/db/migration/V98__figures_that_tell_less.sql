-- Rough figures that let nobody work out a single answer, and a file that stands as it was published:
-- docs/decisions/094-what-an-insider-learns.md

-- Told as a band alone; null where the exact sum is told.
alter table review_cohort add column band text check (band in ('most', 'half-or-fewer'));
-- How many of those counted have taken their review back: of them nothing else is kept.
alter table review_cohort add column gone integer not null default 0 check (gone >= 0);
-- Whether it is told at present: nothing is once fewer than five people are left.
alter table review_cohort add column shown boolean not null default true;

update review_cohort c set band = case when 2 * s.yes > s.answers then 'most' else 'half-or-fewer' end
from (select listing_id, question, sum(yes) as yes, sum(yes + in_part + no) as answers
      from review_cohort group by 1, 2) s
where s.listing_id = c.listing_id and s.question = c.question and s.answers < 10;

do $$
declare
    one record;
begin
    for one in
        select conname from pg_constraint
        where conrelid = 'review_figure'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%band%' or pg_get_constraintdef(oid) like '%(answers >= 10)%')
    loop
        execute format('alter table review_figure drop constraint %I', one.conname);
    end loop;
end $$;

update review_figure f set band = case when 2 * s.yes > s.answers then 'most' else 'half-or-fewer' end
from (select listing_id, question, sum(yes) as yes, sum(yes + in_part + no) as answers
      from review_cohort group by 1, 2) s
where s.listing_id = f.listing_id and s.question = f.question;
update review_figure set band = 'half-or-fewer' where band in ('many', 'few');
alter table review_figure add constraint review_figure_band check (band in ('most', 'half-or-fewer'));
alter table review_figure add constraint review_figure_exact check (yes is null or answers >= 10);

-- The published inputs of each round, as they were.
create table review_inputs (
    round            date primary key,
    -- first day of the quarter from which the ages of cohorts count
    quarter          date not null,
    content          text not null
);
