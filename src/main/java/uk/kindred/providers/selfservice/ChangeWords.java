package uk.kindred.providers.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.directory.ui.DetailsFacts;
import uk.kindred.pricing.PriceItem;

/** What was changed, as sentences. */
public final class ChangeWords {

    private static final String NOT_SAID = "not said";

    private ChangeWords() {}

    public static List<String> of(Change change) {
        List<String> words = between(change.before().offer(), change.after().offer());
        details(words, change.before().details(), change.after().details());
        PhotoWords.add(words, change.before().photos(), change.after().photos());
        return words;
    }

    /** What is another in an offer, or confirmed anew. */
    public static List<String> between(Offer before, Offer after) {
        List<String> words = new ArrayList<>();
        prices(words, before.prices(), after.prices());
        if (!Objects.equals(before.terms(), after.terms())) {
            words.add(Undo.sameTerms(before.terms(), after.terms()) ? "The terms: confirmed." : "The terms: changed.");
        }
        availability(words, before.availability(), after.availability());
        add(words, "The description", before.description(), after.description());
        add(words, "What it offers", before.features(), after.features());
        add(words, "Where it goes to", before.areaServed(), after.areaServed());
        facts(words, before.details(), after.details());
        return words;
    }

    private static void prices(List<String> words, List<PriceItem> before, List<PriceItem> after) {
        List<PriceItem> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<PriceItem> added = new ArrayList<>(after);
        added.removeAll(before);
        int confirmed = 0;
        for (PriceItem price : List.copyOf(added)) {
            Optional<PriceItem> same = gone.stream()
                    .filter(old -> Fingerprints.of(old).equals(Fingerprints.of(price)))
                    .findFirst();
            if (same.isPresent()) {
                gone.remove(same.get());
                added.remove(price);
                confirmed++;
            }
        }
        for (PriceItem price : added) {
            Optional<PriceItem> old = gone.stream()
                    .filter(other -> PriceNames.areOfOneThing(other, price))
                    .findFirst();
            old.ifPresent(gone::remove);
            words.add(old.map(earlier -> changed(earlier, price))
                    .orElseGet(() -> "New: " + PriceNames.whole(price) + "."));
        }
        gone.forEach(price -> words.add("No longer asked: " + PriceNames.whole(price) + "."));
        if (confirmed > 0) {
            words.add(confirmed == 1 ? "1 price: confirmed." : confirmed + " prices: confirmed.");
        }
    }

    private static String changed(PriceItem before, PriceItem after) {
        if (!before.inWords().equals(after.inWords())) {
            return PriceNames.of(after) + ": " + after.inWords() + " from " + Dates.day(after.validFrom()) + ", before "
                    + before.inWords() + ".";
        }
        if (!Objects.equals(before.validTo(), after.validTo()) && after.validTo() != null) {
            return PriceNames.of(after) + ", " + after.inWords() + ": ends on " + Dates.day(after.validTo()) + ".";
        }
        return PriceNames.of(after) + ", " + after.inWords() + ": what is said of it.";
    }

    private static void availability(List<String> words, @Nullable Availability before, @Nullable Availability after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (Undo.sameAvailability(before, after)) {
            words.add("Free places: confirmed, " + inWords(after) + ".");
        } else {
            words.add("Free places: " + inWords(after) + ", before " + inWords(before) + ".");
        }
    }

    /** "free", "2 free", "12 hours a week free", "2 free, 12 hours a week" */
    public static String free(@Nullable Integer places, @Nullable Integer hours) {
        if (hours == null) {
            return places == null ? "free" : places + " free";
        }
        String time = AvailabilityWords.hoursAWeek(hours);
        return places == null ? time + " free" : places + " free, " + time;
    }

    /** "2 free", "waiting list", "not known" */
    public static String inWords(@Nullable Availability said) {
        if (said == null) {
            return "not known";
        }
        return switch (said.status()) {
            case AVAILABLE -> free(said.places(), said.hoursAWeek());
            case WAITING_LIST -> "waiting list";
            case FULL -> "full";
        };
    }

    private static void facts(List<String> words, @Nullable SupportDetails before, @Nullable SupportDetails after) {
        Map<String, Optional<String>> old = named(before);
        Map<String, Optional<String>> now = named(after);
        Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(name -> add(
                        words,
                        name,
                        old.getOrDefault(name, Optional.empty()).orElse(NOT_SAID),
                        now.getOrDefault(name, Optional.empty()).orElse(NOT_SAID)));
        add(words, "Checks", checks(before), checks(after));
    }

    private static Map<String, Optional<String>> named(@Nullable SupportDetails details) {
        return details == null ? Map.of() : DetailsFacts.of(details).byName();
    }

    private static List<SupportDetails.Check> checks(@Nullable SupportDetails details) {
        return details == null ? List.of() : details.checks();
    }

    private static void details(List<String> words, @Nullable OwnDetails before, @Nullable OwnDetails after) {
        if (before == null || after == null) {
            return;
        }
        add(words, "The name", before.name(), after.name());
        add(words, "Who it is for", before.needs(), after.needs());
        add(words, "What it does", before.services(), after.services());
        add(words, "The address", List.of(before.address(), place(before)), List.of(after.address(), place(after)));
        add(words, "The phone number", before.phone(), after.phone());
        add(words, "The website", before.website(), after.website());
    }

    private static String place(OwnDetails details) {
        return details.town() + " " + details.postcode();
    }

    private static void add(List<String> words, String what, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        words.add(
                before instanceof String old && after instanceof String now && old.length() + now.length() < 120
                        ? what + ": “" + now + "”, before “" + old + "”."
                        : what + ": changed.");
    }
}
