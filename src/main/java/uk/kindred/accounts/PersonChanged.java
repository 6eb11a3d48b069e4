package uk.kindred.accounts;

/** What is known of a person has changed: roles, name, address. */
public record PersonChanged(PersonId person) {}
