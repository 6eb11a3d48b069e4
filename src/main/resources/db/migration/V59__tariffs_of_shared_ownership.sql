-- Shares in shared ownership have a cost of their own, and cards tell service charges: all tariffs are derived anew at the
-- next start.
delete from tariff_day;
