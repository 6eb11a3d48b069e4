-- The rules that tariffs follow have changed (days of live-in care, weekly charges of those who live somewhere,
-- holiday pay of assistants who are employed): all are derived anew at the next start.
delete from tariff_day;
