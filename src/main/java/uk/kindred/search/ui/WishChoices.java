package uk.kindred.search.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tenure;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.OfferWishesBuilder;

/** The wishes of offers that somebody chose, each with the wishes that remain without it. */
final class WishChoices {

    private final OfferWishes wishes;
    private final BiConsumer<String, OfferWishes> collector;

    private WishChoices(OfferWishes wishes, BiConsumer<String, OfferWishes> collector) {
        this.wishes = wishes;
        this.collector = collector;
    }

    /** @param collector takes the label and what remains */
    static void collect(OfferWishes wishes, BiConsumer<String, OfferWishes> collector) {
        new WishChoices(wishes, collector).collect();
    }

    private void collect() {
        Long most = wishes.maxWeeklyPence();
        if (most != null) {
            add("Up to " + Pounds.inWords(most) + " a week", rest -> rest.maxWeeklyPence(null));
        }
        if (wishes.payer() != Payer.SELF_FUNDER) {
            add(PayerWords.of(wishes.payer()), rest -> rest.payer(Payer.SELF_FUNDER));
        }
        if (!wishes.plan().equals(Plan.NOTHING)) {
            add("For " + inWords(wishes.plan()), rest -> rest.plan(Plan.NOTHING));
        }
        if (wishes.costUnknown()) {
            add("Price not known", rest -> rest.costUnknown(false));
        }
        if (wishes.availableNow()) {
            add("A place free now", rest -> rest.availableNow(false));
        }
        if (wishes.sureToServe()) {
            add("Says that it comes to my place", rest -> rest.sureToServe(false));
        }
        addAll(wishes.features(), Feature::label, OfferWishesBuilder::features);
        addAll(wishes.workerGenders(), WorkerGender::label, OfferWishesBuilder::workerGenders);
        addAll(wishes.languages(), Language::label, OfferWishesBuilder::languages);
        addAll(wishes.faiths(), Faith::label, OfferWishesBuilder::faiths);
        addAll(wishes.times(), TimeOfWeek::label, OfferWishesBuilder::times);
        if (wishes.timesUnknown()) {
            add("Does not say when they come", rest -> rest.timesUnknown(false));
        }
        addAll(wishes.goodAt(), outcome -> "Good at: " + outcome.inSentence(), OfferWishesBuilder::goodAt);
        if (wishes.examples() != ExampleWish.INCLUDE) {
            String label = wishes.examples() == ExampleWish.ONLY ? "Only example listings" : "No example listings";
            add(label, rest -> rest.examples(ExampleWish.INCLUDE));
        }
    }

    private void add(String label, UnaryOperator<OfferWishesBuilder> without) {
        collector.accept(label, without.apply(wishes.change()).build());
    }

    private <T extends Comparable<T>> void addAll(
            Set<T> values, Function<T, String> label, BiFunction<OfferWishesBuilder, Set<T>, OfferWishesBuilder> set) {
        values.stream().sorted(Comparator.naturalOrder()).forEach(value -> {
            Set<T> rest = new LinkedHashSet<>(values);
            rest.remove(value);
            add(label.apply(value), builder -> set.apply(builder, rest));
        });
    }

    /** Only what the plan itself says: "10 hours a week, on weekdays, single room". */
    private static String inWords(Plan plan) {
        List<String> parts = new ArrayList<>();
        for (PricedBy way : List.of(PricedBy.HOURS, PricedBy.DAYS)) {
            if (plan.says(way)) {
                parts.add(plan.inWords(way));
            }
        }
        if (plan.liveInDays() > 0) {
            parts.add(plan.inWords(PricedBy.LIVE_IN));
        }
        if (plan.stayNights() > 0) {
            parts.add(plan.stayNights() + (plan.stayNights() == 1 ? " night away" : " nights away"));
        }
        if (plan.room() != null) {
            parts.add(plan.room().label().toLowerCase(Locale.UK));
        }
        if (plan.band() != null) {
            parts.add(plan.band().label().toLowerCase(Locale.UK));
        }
        if (plan.tenure() != null) {
            parts.add(home(plan.tenure()));
        }
        if (parts.isEmpty()) {
            parts.add(plan.years() + (plan.years() == 1 ? " year" : " years"));
        }
        return String.join(", ", parts);
    }

    private static String home(Tenure tenure) {
        return switch (tenure) {
            case RENT -> "a home to rent";
            case BUY -> "a home to buy";
            case SHARED -> "a home in shared ownership";
        };
    }
}
