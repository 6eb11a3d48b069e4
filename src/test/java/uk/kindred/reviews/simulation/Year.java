package uk.kindred.reviews.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A simulated year of reviews: 500 settings, honest people, and attacks whose truth is known. */
public final class Year {

    private final List<Happened.Builder> builders = new ArrayList<>();
    private final Map<Long, Invitation> invitations = new HashMap<>();
    private int batches;

    private Year() {}

    /** The same for the same seed. @return in the order of time, with ids that tell nothing */
    public static List<Happened> of(long seed, int settings) {
        Random chance = new Random(seed);
        Market market = new Market(settings, chance);
        Texts texts = new Texts(chance);
        Year year = new Year();
        new HonestYear(market, texts, chance, year).happen();
        new Attacks(market, texts, chance, year).happen();
        Collections.shuffle(year.builders, chance);
        List<Happened> happened = new ArrayList<>();
        for (Happened.Builder builder : year.builders) {
            happened.add(builder.done(happened.size() + 1L, market));
        }
        happened.sort(Comparator.comparing(one -> one.sighting().at()));
        return happened;
    }

    void add(Happened.Builder builder) {
        builders.add(builder);
    }

    /** Codes that went to everybody, on a day of the year. */
    record Invitation(String batch, double day) {}

    void invited(Setting setting, Invitation invitation) {
        invitations.put(setting.id(), invitation);
    }

    @Nullable
    Invitation invitation(Setting setting) {
        return invitations.get(setting.id());
    }

    String batch(Setting setting) {
        return "batch " + setting.id() + " " + ++batches;
    }
}
