-- When somebody can come, by part of each day ("mon-morning"), from the days and times that an offer tells; TimeOfWeek and
-- PartOfDay in Java. Empty where nobody said.
alter table listing
    add column times text[] not null default '{}';

create index listing_times on listing using gin (times) where status = 'open' and cardinality(times) > 0;

update listing l
set times = said.times
from (
    select i.id, array_agg(distinct lower(left(d.day, 3)) || '-' || p.part order by lower(left(d.day, 3)) || '-' || p.part)
        as times
    from listing i
        cross join lateral jsonb_array_elements_text(i.details -> 'days') d (day)
        cross join lateral jsonb_array_elements_text(i.details -> 'times') w (word)
        join (values ('mornings', 'morning'), ('morning', 'morning'), ('afternoons', 'afternoon'),
            ('afternoon', 'afternoon'), ('evenings', 'evening'), ('evening', 'evening'), ('nights', 'night'),
            ('night', 'night'), ('overnight', 'night'), ('school hours', 'morning'), ('school hours', 'afternoon'),
            ('daytime', 'morning'), ('daytime', 'afternoon'), ('any time', 'morning'), ('any time', 'afternoon'),
            ('any time', 'evening'), ('any time', 'night'), ('at any time', 'morning'), ('at any time', 'afternoon'),
            ('at any time', 'evening'), ('at any time', 'night')) p (words, part) on p.words = lower(trim(w.word))
    where jsonb_typeof(i.details -> 'days') = 'array' and jsonb_typeof(i.details -> 'times') = 'array'
    group by i.id
) said
where said.id = l.id;
