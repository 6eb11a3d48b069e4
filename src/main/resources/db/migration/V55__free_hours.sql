-- Where time is free and not places: hours a week of home care, personal assistants and micro-enterprises.
alter table listing_availability add column hours_a_week integer;
