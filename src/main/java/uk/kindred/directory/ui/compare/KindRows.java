package uk.kindred.directory.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.CheckWords;
import uk.kindred.directory.ui.DetailsFacts;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;

/**
 * What the choosers of one kind of support need to know: a row each where all are of a kind, else all of it in one, since
 * a home has no working days and an assistant no lease.
 */
final class KindRows {

    private static final String NOT_SAID = "not said: ";
    private static final String REGULATED = "Regulated by CQC, which checks it";

    private final List<ComparedListing> listings;

    KindRows(List<ComparedListing> listings) {
        this.listings = listings;
    }

    List<Row> list() {
        Set<Class<?>> types = listings.stream()
                .map(KindRows::details)
                .filter(Objects::nonNull)
                .map(SupportDetails::getClass)
                .collect(Collectors.toSet());
        Stream<Row> facts = types.size() > 1
                ? Stream.of(Row.of(Part.OFFERS, "What matters for its kind", listings, KindRows::allInOne))
                : names().stream().map(this::fact);
        List<Row> rows = new ArrayList<>(facts.toList());
        if (listings.stream().anyMatch(KindRows::isHousing)) {
            rows.add(Row.of(Part.OFFERS, "Fee when the home is sold", listings, KindRows::eventFee));
        }
        Row checks = Row.of(Part.QUALITY, "Checks", listings, KindRows::checks);
        if (!checks.cells().stream().flatMap(Optional::stream).allMatch(REGULATED::equals)) {
            rows.add(checks);
        }
        return rows;
    }

    private Set<String> names() {
        return listings.stream()
                .flatMap(compared -> facts(compared).keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Row fact(String name) {
        return Row.of(
                Part.OFFERS,
                name,
                listings,
                compared -> facts(compared).getOrDefault(name, Optional.empty()).orElse(null));
    }

    private static String allInOne(ComparedListing compared) {
        Map<String, Optional<String>> facts = facts(compared);
        String missing = facts.entrySet().stream()
                .filter(fact -> fact.getValue().isEmpty())
                .map(fact -> fact.getKey().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        facts.entrySet().stream()
                                .flatMap(fact -> fact.getValue().stream().map(words -> fact.getKey() + ": " + words)),
                        missing.isEmpty() ? Stream.empty() : Stream.of(NOT_SAID + missing))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, Optional<String>> facts(ComparedListing compared) {
        SupportDetails details = details(compared);
        return details == null ? Map.of() : DetailsFacts.of(details).byName();
    }

    private static @Nullable SupportDetails details(ComparedListing compared) {
        return compared.listing().offer().details();
    }

    /** As a share, from the prices: "1% of the price for each year, at most 10%". */
    private static String eventFee(ComparedListing compared) {
        if (!isHousing(compared)) {
            return "No home to sell";
        }
        boolean sold = compared.listing().offer().prices().stream()
                .anyMatch(item -> item.what() != PriceWhat.RENT
                        && PricedBy.HOUSING.prices().contains(item.what()));
        if (!sold && compared.costs().hasPrices()) {
            return "Only to rent";
        }
        Integer most = compared.costs().terms().eventFeeCapHundredths();
        return compared.listing().offer().prices().stream()
                .filter(item -> item.what() == PriceWhat.EVENT_FEE && item.isValidOn(compared.today()))
                .map(item -> most == null || item.unit() == PriceUnit.PERCENT
                        ? item.inWords()
                        : item.inWords() + ", at most " + Pounds.percent(most))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isHousing(ComparedListing compared) {
        return compared.quote().pricedBy() == PricedBy.HOUSING;
    }

    private static String checks(ComparedListing compared) {
        SupportDetails details = details(compared);
        String seen = details == null
                ? ""
                : details.checks().stream().map(CheckWords::of).collect(Collectors.joining(" "));
        boolean regulated = compared.summary().kinds().stream().anyMatch(SupportKind::isRated);
        return seen.isEmpty() && regulated ? REGULATED : seen;
    }
}
