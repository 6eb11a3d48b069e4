package uk.kindred.providers;

/** From now on nobody keeps a listing; heard in the transaction that ends it. @param listingId PostgreSQL's key */
public record KeptNoMore(long listingId) {}
