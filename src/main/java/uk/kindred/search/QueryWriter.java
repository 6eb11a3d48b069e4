package uk.kindred.search;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;

/** Writes a search as a query string: only what differs from the defaults, always in the same order. */
final class QueryWriter {

    private final List<String> pairs = new ArrayList<>();

    private QueryWriter() {}

    static String write(SearchCriteria criteria) {
        QueryWriter writer = new QueryWriter();
        writer.add("q", criteria.text());
        writer.add("words", criteria.exactWords() && criteria.hasText() ? "exact" : "");
        if (criteria.near() != null) {
            writer.add("near", criteria.near().label());
        }
        if (criteria.distanceAsked()) {
            Double miles = criteria.withinMiles();
            writer.add("within", miles == null ? SearchParameters.ANY_DISTANCE : plain(miles));
        }
        writer.addAll(
                "kind",
                criteria.kinds().stream().sorted().map(SupportKind::slug).toList());
        writer.addAll("need", criteria.needs().stream().sorted().map(Need::slug).toList());
        writer.add("needMatch", criteria.allNeeds() ? "all" : "");
        writer.addAll(
                "rating", criteria.ratings().stream().sorted().map(Rating::slug).toList());
        writer.addAll(
                "council",
                criteria.councilSlugs().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList());
        writer.add("minBeds", criteria.minBeds());
        writer.add("maxBeds", criteria.maxBeds());
        writer.add("bbox", criteria.bounds() == null ? "" : criteria.bounds().inUrl());
        writer.addWishes(criteria.wishes());
        writer.add("place", criteria.placeUnknown() ? "unknown" : "");
        writer.add(
                "sort", criteria.sort() == SortOrder.BEST ? "" : criteria.sort().slug());
        writer.add("page", criteria.page() == 1 ? null : criteria.page());
        writer.add("size", criteria.size() == SearchCriteria.DEFAULT_SIZE ? null : criteria.size());
        return String.join("&", writer.pairs);
    }

    private void addWishes(OfferWishes wishes) {
        add("maxWeekly", wishes.maxWeeklyPence() == null ? "" : pounds(wishes.maxWeeklyPence()));
        add("plan", wishes.plan().format());
        add("payer", wishes.payer() == Payer.SELF_FUNDER ? "" : wishes.payer().slug());
        add("cost", wishes.costUnknown() ? "unknown" : "");
        add("available", wishes.availableNow() ? "now" : "");
        add("serves", wishes.sureToServe() ? "yes" : "");
        addAll(
                "language",
                wishes.languages().stream().sorted().map(Language::slug).toList());
        addAll("faith", wishes.faiths().stream().sorted().map(Faith::slug).toList());
        addAll(
                "worker",
                wishes.workerGenders().stream().sorted().map(WorkerGender::slug).toList());
        addAll("feature", wishes.features().stream().sorted().map(Feature::slug).toList());
        addAll("when", wishes.times().stream().sorted().map(TimeOfWeek::slug).toList());
        add("times", wishes.timesUnknown() ? "unknown" : "");
        addAll("goodAt", wishes.goodAt().stream().sorted().map(Outcome::slug).toList());
        add(
                "example",
                wishes.examples() == ExampleWish.INCLUDE
                        ? ""
                        : wishes.examples().slug());
    }

    private void add(String name, @Nullable Number value) {
        if (value != null) {
            add(name, value instanceof Double decimal ? plain(decimal) : value.toString());
        }
    }

    private void addAll(String name, Collection<String> values) {
        values.forEach(value -> add(name, value));
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            pairs.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8)
                            .replace("%2C", ",")
                            .replace("%3A", ":")
                            .replace("%3B", ";")
                            .replace("%40", "@"));
        }
    }

    /** "800" or "800.50". */
    private static String pounds(long pence) {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return pence % 100 == 0 ? plain(pounds.doubleValue()) : pounds.toPlainString();
    }

    /** "5", not "5.0", and never an exponent. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
