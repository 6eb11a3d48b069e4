-- What is odd about a questioned price and beside what, in words. Tariffs are derived anew at the next start.
alter table listing_tariff add column question text;
delete from tariff_day;
