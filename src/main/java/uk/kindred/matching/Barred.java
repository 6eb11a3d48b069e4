package uk.kindred.matching;

import uk.kindred.directory.SupportKind;
import uk.kindred.funding.Ruling;

/**
 * A rule of the budget that ruled listings out.
 *
 * @param listings of this kind that would have done something of what is needed
 */
public record Barred(SupportKind kind, Ruling ruling, int listings) {}
