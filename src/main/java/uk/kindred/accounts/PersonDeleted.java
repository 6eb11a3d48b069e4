package uk.kindred.accounts;

/** A person deletes their account, in the transaction that publishes this: whoever keeps something of theirs erases it. */
public record PersonDeleted(PersonId person) {}
