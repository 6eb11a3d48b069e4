package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.SearchResults.Hit;

/**
 * The answer to a question, with the listings that its weeks and alternatives name.
 *
 * @param candidates of all that was found
 * @param hits by public id, of all candidates: with their distance, and whether they say that they come to the person
 * @param cut whether there were more within reach than are looked at; the nearest of each way of pricing are
 * @param degraded whether PostgreSQL found them because the index could not
 */
public record PlannedWeeks(
        MatchQuestion question,
        Weeks weeks,
        List<Candidate> candidates,
        Map<String, Hit> hits,
        boolean cut,
        boolean degraded) {

    private static final int MOST_TO_ASK = 3;

    public PlannedWeeks {
        candidates = List.copyOf(candidates);
        hits = Map.copyOf(hits);
    }

    /** The listing behind a part of a week; empty for an id that was no candidate. */
    public Optional<ListingSummary> find(String listingId) {
        return findHit(listingId).map(Hit::listing);
    }

    /** The same with its distance. */
    public Optional<Hit> findHit(String listingId) {
        return Optional.ofNullable(hits.get(listingId));
    }

    /** The kind as which it may be in a week. @throws java.util.NoSuchElementException for an id that was no candidate */
    public SupportKind kindOf(String listingId) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(listingId))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    /**
     * Of each help that the best week lacks, or any at all where there is no week: the nearest real listings within reach
     * that do it and say no price of whoever pays, so that no week can have them. They are to be asked.
     */
    public List<ToAsk> toAsk() {
        List<ToAsk> all = new ArrayList<>();
        weeks.unmet().stream()
                .flatMap(gap -> gap.parcel().keys().stream())
                .distinct()
                .sorted(Comparator.comparing(NeedAsked.Key::whose).thenComparing(NeedAsked.Key::help))
                .forEach(key -> {
                    HelpWith help = key.help();
                    List<String> ids = candidates.stream()
                            .filter(candidate -> candidate.helps().contains(help) && isWithoutPrice(candidate))
                            .sorted(Comparator.comparingInt(Candidate::milesTenths)
                                    .thenComparing(Candidate::id))
                            .limit(MOST_TO_ASK)
                            .map(Candidate::id)
                            .toList();
                    if (!ids.isEmpty()) {
                        all.add(new ToAsk(
                                key,
                                weeks.unmet().stream()
                                        .map(Unmet::parcel)
                                        .filter(parcel -> parcel.keys().contains(key))
                                        .toList(),
                                ids));
                    }
                });
        return all;
    }

    private boolean isWithoutPrice(Candidate candidate) {
        MatchRequest request = question.request();
        return !isExample(candidate.id())
                && !request.without().contains(candidate.id())
                && candidate.milesTenths() <= request.withinMiles() * CandidateMaker.TENTHS
                && Purse.of(request.money()).stream()
                        .noneMatch(purse -> candidate.tariffs().containsKey(purse.payer()));
    }

    /**
     * Whom to ask for a help.
     *
     * @param need whose help it is
     * @param parcels of it that are missing: for when to ask
     * @param listingIds the nearest first
     */
    public record ToAsk(NeedAsked.Key need, List<Parcel> parcels, List<String> listingIds) {

        public ToAsk {
            parcels = List.copyOf(parcels);
            listingIds = List.copyOf(listingIds);
        }
    }

    /** Whether it is made up. */
    public boolean isExample(String listingId) {
        return find(listingId).map(listing -> listing.offer().example()).orElse(false);
    }
}
