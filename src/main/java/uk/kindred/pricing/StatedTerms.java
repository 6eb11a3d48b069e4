package uk.kindred.pricing;

import java.time.LocalDate;

/** Terms, and who said so when. */
public record StatedTerms(Terms terms, PriceSource source, LocalDate confirmedOn) {}
