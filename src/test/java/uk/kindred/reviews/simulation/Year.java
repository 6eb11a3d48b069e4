package uk.kindred.reviews.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A simulated year of reviews: 500 settings, honest people, and attacks whose truth is known. */
public final class Year {

    private final List<Happened.Builder> builders = new ArrayList<>();
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

    String batch(Setting setting) {
        return "batch " + setting.id() + " " + ++batches;
    }
}
