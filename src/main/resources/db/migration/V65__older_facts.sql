-- Facts that the newest register is silent about, and where they are from: {"rating": {"source": …, "asAt": "2026-02-01"}}.
-- What is not named here is from listing.source, as at listing.source_as_at. Null: all is.
alter table listing add column older_facts jsonb;
