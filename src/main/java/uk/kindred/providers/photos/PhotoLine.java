package uk.kindred.providers.photos;

import java.util.UUID;

/** A photo in the order of its listing's, and what is said of it: all that its keeper can change. */
public record PhotoLine(UUID id, String description) {}
