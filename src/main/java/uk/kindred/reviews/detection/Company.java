package uk.kindred.reviews.detection;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one review has something in common with.
 *
 * @param deviceHere of the same listing from the same device; {@code networkHere} over the same connection from another
 * @param deviceElsewhere of other listings
 * @param copies with nearly the same words, if those are handed round
 * @param near of the same listing and tone within two weeks, {@code around} within more
 * @param invited proven with codes of the same invitation
 */
record Company(
        Set<Sighting> deviceHere,
        Set<Sighting> deviceElsewhere,
        Set<Sighting> networkHere,
        Set<Sighting> networkElsewhere,
        Set<Sighting> copies,
        List<Sighting> near,
        List<Sighting> around,
        Set<Sighting> invited) {

    static final double ALIKE = 0.3;

    private static final Duration TOGETHER = Duration.ofDays(14);
    private static final Duration WEEKS = Duration.ofDays(25);

    static Company of(Sighting one, Neighbours neighbours) {
        Set<Sighting> device = neighbours.ofDevice(one);
        Set<Sighting> network = new HashSet<>(neighbours.ofNetwork(one));
        // one household on one device is told once
        network.removeAll(device);
        return new Company(
                here(one, device),
                elsewhere(one, device),
                // families write over the service's own connection: that is told of it already
                one.trace().network() ? Set.of() : here(one, network),
                elsewhere(one, network),
                copies(one, neighbours.ofWords(one)),
                neighbours.around(one, TOGETHER),
                neighbours.around(one, WEEKS),
                neighbours.ofBatch(one));
    }

    private static Set<Sighting> here(Sighting one, Set<Sighting> others) {
        return others.stream().filter(other -> other.listing() == one.listing()).collect(Collectors.toSet());
    }

    /** Who writes for their work writes about many. */
    private static Set<Sighting> elsewhere(Sighting one, Set<Sighting> others) {
        return others.stream()
                .filter(other -> other.listing() != one.listing() && !other.professional() && !one.professional())
                .collect(Collectors.toSet());
    }

    /** Whoever wrote first cannot help being copied once; twice, and it looks like a text that is handed round. */
    private static Set<Sighting> copies(Sighting one, Set<Sighting> likely) {
        Set<Sighting> alike = likely.stream()
                .filter(other -> one.text().likeness(other.text()) >= ALIKE)
                .collect(Collectors.toSet());
        Set<Sighting> before =
                alike.stream().filter(other -> !other.at().isAfter(one.at())).collect(Collectors.toSet());
        return alike.size() - before.size() > 1 ? alike : before;
    }

    static long countListings(Set<Sighting> reviews) {
        return reviews.stream().map(Sighting::listing).distinct().count();
    }
}
