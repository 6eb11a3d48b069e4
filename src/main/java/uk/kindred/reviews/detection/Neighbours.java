package uk.kindred.reviews.detection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which reviews have something in common. */
final class Neighbours {

    /** A connection of so many devices is a phone company's or a place's that many visit, and says little. */
    private static final int DEVICES_OF_MANY = 5;

    private final Map<Long, List<Sighting>> byListing = new HashMap<>();
    private final Map<String, List<Sighting>> byDevice = new HashMap<>();
    private final Map<String, List<Sighting>> byNetwork = new HashMap<>();
    private final Map<String, List<Sighting>> byMail = new HashMap<>();
    private final Map<String, List<Sighting>> byBatch = new HashMap<>();
    private final Map<Long, List<Sighting>> byBand = new HashMap<>();
    private final Set<String> popular = new HashSet<>();

    Neighbours(Collection<Sighting> seen) {
        for (Sighting one : seen) {
            add(byListing, List.of(one.listing()), one);
            add(byBand, one.text().bands(), one);
            if (one.batch() != null) {
                add(byBatch, List.of(one.batch()), one);
            }
            if (!one.typedIn()) {
                add(byDevice, one.devices(), one);
                add(byNetwork, one.networks(), one);
                if (one.mail() != null) {
                    add(byMail, List.of(one.mail()), one);
                }
            }
        }
        byNetwork.forEach((network, users) -> {
            if (countDevices(users) >= DEVICES_OF_MANY) {
                popular.add(network);
            }
        });
    }

    /** A device has several marks, of which those of neighbouring months share some. */
    private static int countDevices(List<Sighting> users) {
        Set<String> counted = new HashSet<>();
        int devices = 0;
        for (Sighting user : users) {
            if (!user.devices().isEmpty() && Collections.disjoint(user.devices(), counted)) {
                devices++;
            }
            counted.addAll(user.devices());
        }
        return devices;
    }

    private static <K> void add(Map<K, List<Sighting>> index, Collection<K> keys, Sighting one) {
        keys.forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>()).add(one));
    }

    Set<Sighting> ofDevice(Sighting one) {
        return of(one, one.typedIn() ? Set.of() : one.devices(), byDevice);
    }

    /** Not over a connection that very many have. */
    Set<Sighting> ofNetwork(Sighting one) {
        Set<String> own = new HashSet<>(one.typedIn() ? Set.of() : one.networks());
        own.removeAll(popular);
        return of(one, own, byNetwork);
    }

    /** Whether another review of the same listing was written with its address. */
    boolean isOfSameMail(Sighting one) {
        return of(one, one.mail() == null ? Set.of() : Set.of(one.mail()), byMail).stream()
                .anyMatch(other -> other.listing() == one.listing());
    }

    Set<Sighting> ofBatch(Sighting one) {
        return of(one, one.batch() == null ? Set.of() : Set.of(one.batch()), byBatch);
    }

    /** Those whose words may be nearly the same; which must be looked at. */
    Set<Sighting> ofWords(Sighting one) {
        return of(one, one.text().bands(), byBand);
    }

    /** Of the same listing and the same tone, so close in time. */
    List<Sighting> around(Sighting one, Duration time) {
        return byListing.getOrDefault(one.listing(), List.of()).stream()
                .filter(other -> other.id() != one.id() && other.tone() == one.tone())
                .filter(other -> Duration.between(other.at(), one.at()).abs().compareTo(time) <= 0)
                .toList();
    }

    private static <K> Set<Sighting> of(Sighting one, Set<K> keys, Map<K, List<Sighting>> index) {
        Set<Sighting> found = new HashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
        found.removeIf(other -> other.id() == one.id());
        return found;
    }
}
