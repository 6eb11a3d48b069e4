package uk.kindred.matching;

/**
 * How often something was missing in a council's area.
 *
 * @param tens about how often; at least ten, to the nearest ten
 */
public record UnmetNeed(HelpWith help, Unmet.Reason reason, long tens) {}
