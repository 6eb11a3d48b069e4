package uk.kindred.directory;

/**
 * A rating of a location, as read.
 *
 * @param line of the file, or which of the answers, from 1
 * @param publicId CQC's location ID
 */
public record RatingEntry(long line, String publicId, PublishedRating rating) {}
