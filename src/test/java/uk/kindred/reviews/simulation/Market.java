package uk.kindred.reviews.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uk.kindred.reviews.detection.Sighting.KeeperTrace;

/** Services, who runs them, and what Kindred happens to know of those who do. */
final class Market {

    static final Instant BEGIN = Instant.parse("2030-01-01T00:00:00Z");

    private static final int AREAS = 40;
    private static final int PHONE_NETWORKS = 5;

    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, String> ownerOfDevice = new HashMap<>();
    private final Map<String, String> ownerOfNetwork = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final Random chance;

    Market(int size, Random chance) {
        this.chance = chance;
        int owners = Math.max(1, size * 7 / 10);
        for (int i = 0; i < size; i++) {
            boolean home = chance.nextDouble() < 0.6;
            int people = (int) Math.clamp(Math.exp(3.3 + 0.6 * chance.nextGaussian()), 5, 120);
            double quality = Math.clamp(0.86 + 0.11 * chance.nextGaussian(), 0.25, 0.98);
            settings.add(new Setting(
                    i + 1L, "owner " + chance.nextInt(owners), chance.nextInt(AREAS), people, quality, home));
        }
        for (Setting setting : settings) {
            // most who claimed a listing have replied or invited over its own connection
            if (chance.nextDouble() < 0.6) {
                claimed.add(setting.owner());
                ownerOfNetwork.put(setting.network(), setting.owner());
                ownerOfDevice.put(keepersDevice(setting), setting.owner());
            }
        }
    }

    List<Setting> settings() {
        return settings;
    }

    Setting any() {
        return settings.get(chance.nextInt(settings.size()));
    }

    /** Another one nearby, run by somebody else, if there is one. */
    Setting rivalOf(Setting setting) {
        List<Setting> near = settings.stream()
                .filter(other ->
                        other.area() == setting.area() && !other.owner().equals(setting.owner()))
                .toList();
        return near.isEmpty() ? any() : near.get(chance.nextInt(near.size()));
    }

    static String keepersDevice(Setting setting) {
        return "keeper of " + setting.id();
    }

    /** A phone company's, that a whole area shares. */
    String phoneNetwork(int area) {
        return "phones " + area + " " + chance.nextInt(PHONE_NETWORKS);
    }

    KeeperTrace trace(Setting setting, String device, String network, boolean ownMail) {
        String deviceOwner = ownerOfDevice.get(device);
        String networkOwner = ownerOfNetwork.get(network);
        return new KeeperTrace(
                setting.owner().equals(deviceOwner),
                setting.owner().equals(networkOwner),
                ownMail && claimed.contains(setting.owner()),
                deviceOwner != null && !deviceOwner.equals(setting.owner()),
                networkOwner != null && !networkOwner.equals(setting.owner()));
    }
}
