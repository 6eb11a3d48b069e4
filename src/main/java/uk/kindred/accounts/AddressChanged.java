package uk.kindred.accounts;

import uk.kindred.base.EmailAddress;

/** Somebody has another address now, which they have shown to be theirs; in the transaction that publishes this. */
public record AddressChanged(PersonId person, EmailAddress from, EmailAddress to) {}
