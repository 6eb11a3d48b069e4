package uk.kindred.examples;

import java.util.Set;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Offer;

/** One made-up listing, whole. @param flaws what is wrong with it on purpose */
record ExampleListing(NewListing listing, Offer offer, Set<Flaw> flaws) {}
