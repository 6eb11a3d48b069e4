-- Who mails go to, and what they say (private links among it), is locked; what waits yet is locked at the next start.
-- docs/decisions/100-what-a-copy-of-the-database-tells.md
alter table mail_outbox alter column content type text using content::text;
-- A hash of an address is known to whoever can guess the address: who it was is read from what is locked.
alter table mail_outbox drop column recipient_hash;
