-- A scheme that only lets its homes has no cost of buying any more: all tariffs are derived anew at the next start.
delete from tariff_day;
