-- The published price at which home care can go on becomes one of the dated figures that administrators keep:
-- docs/decisions/099-taken-back-dated-and-compared.md. It stood in a file before.
insert into funding_rate (figure, effective_from, pence, source, confirmed_on) values
    ('home-care-minimum-price', '2024-04-01', 2853, 'https://www.homecareassociation.org.uk/resource/homecare-association-publishes-minimum-price-for-homecare-2024-25.html', '2026-11-30'),
    ('home-care-minimum-price', '2025-04-01', 3214, 'https://www.homecareassociation.org.uk/resource/the-homecare-association-releases-its-minimum-price-for-homecare-2025-26.html', '2026-11-30');
