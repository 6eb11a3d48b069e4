package uk.kindred.matching;

/**
 * How often something was missing in a council's area.
 *
 * @param tens at least so often; ten or more, rounded down to tens
 */
public record UnmetNeed(HelpWith help, Unmet.Reason reason, long tens) {}
