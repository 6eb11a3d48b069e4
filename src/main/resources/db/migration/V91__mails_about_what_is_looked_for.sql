-- Mails may be asked for about a search, and about what is looked for in a council's area: docs/decisions/042 and 090.
alter table search_alert add column topic text not null default 'search' check (topic in ('search', 'wanted'));

-- Whoever asked while signed in, with the address of their account; it goes with the account.
alter table search_alert add column person_id uuid;

drop index search_alert_to_look;
create index search_alert_to_look on search_alert (topic, looked_on, id) where confirmed_at is not null;
create index search_alert_of_person on search_alert (person_id) where person_id is not null;
