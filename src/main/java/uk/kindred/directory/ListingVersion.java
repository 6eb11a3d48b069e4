package uk.kindred.directory;

/** One open listing's state in a word, to compare a copy with. */
public record ListingVersion(long databaseId, long version) {}
