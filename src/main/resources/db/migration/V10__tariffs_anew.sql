-- The rules that tariffs follow have changed (days of live-in care have a price): all are derived anew at the next start.
delete from tariff_day;
