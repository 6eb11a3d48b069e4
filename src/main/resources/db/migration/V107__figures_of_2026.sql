-- The NHS's rates of 2024 and the higher one of 2025 were read at the NHS and GOV.UK and are as they stood: they are added again
-- with that day. The circular of 2026 itself could not be read. Four of its figures are reported alike by several who name it: they
-- count, and are not confirmed. What an administrator has added for the same day stays what counts.
insert into funding_rate (figure, effective_from, pence, source, confirmed_on)
select figure, effective_from, pence, source, confirmed_on
from (values
    ('nhs-nursing', date '2024-04-01', 23588, 'NHS, https://www.nhs.uk/conditions/social-care-and-support-guide/money-work-and-benefits/nhs-funded-nursing-care/', date '2026-11-30'),
    ('nhs-nursing-higher', date '2024-04-01', 32450, 'NHS, https://www.nhs.uk/conditions/social-care-and-support-guide/money-work-and-benefits/nhs-funded-nursing-care/', date '2026-11-30'),
    ('nhs-nursing-higher', date '2025-04-01', 34950, 'GOV.UK, 4 March 2025, https://www.gov.uk/government/news/boost-in-funding-for-care-homes-providing-nursing', date '2026-11-30'),
    ('personal-expenses-allowance', date '2026-04-06', 3180, 'Local authority circular on charging for care and support 2026 to 2027, as reported by others, https://www.gov.uk/government/publications/social-care-charging-for-local-authorities-2026-to-2027', null),
    ('mig-single-under-25', date '2026-04-06', 9540, 'Local authority circular on charging for care and support 2026 to 2027, as reported by others, https://www.gov.uk/government/publications/social-care-charging-for-local-authorities-2026-to-2027', null),
    ('mig-single-25', date '2026-04-06', 12040, 'Local authority circular on charging for care and support 2026 to 2027, as reported by others, https://www.gov.uk/government/publications/social-care-charging-for-local-authorities-2026-to-2027', null),
    ('mig-single-pension-age', date '2026-04-06', 24145, 'Local authority circular on charging for care and support 2026 to 2027, as reported by others, https://www.gov.uk/government/publications/social-care-charging-for-local-authorities-2026-to-2027', null)
) read (figure, effective_from, pence, source, confirmed_on)
where not exists (
    select from funding_rate known
    where known.figure = read.figure and known.effective_from = read.effective_from and known.added_by is not null)
order by effective_from, figure;
