-- When the mail that asked a service came back from all who keep its listing: nobody there has read it.
alter table enquiry_thread add column undelivered_at timestamptz;
