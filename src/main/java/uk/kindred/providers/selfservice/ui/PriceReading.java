package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;
import uk.kindred.providers.selfservice.Keeping;

/**
 * Makes a price of what was typed.
 *
 * @param problems what is wrong is added to them, by field; what stands in them before refuses the price as well
 */
record PriceReading(PriceInput input, Keeping keeping, Map<String, String> problems) {

    /** Empty if something is wrong. */
    Optional<PriceItem> read() {
        PriceUnit readUnit = PriceUnit.findBySlug(input.unit())
                .filter(input.what().units()::contains)
                .orElse(input.what().units().getFirst());
        PriceRange range = range(readUnit);
        LocalDate validFrom = Reading.day(input.from()).orElse(null);
        if (validFrom == null) {
            problems.put("from", "Say from which day, such as 1 April 2027.");
        }
        LocalDate validTo =
                input.until().isEmpty() ? null : Reading.day(input.until()).orElse(null);
        if (!input.until().isEmpty() && validTo == null) {
            problems.put("until", "This is no day. One looks like 31 March 2027.");
        }
        if (input.payers().isEmpty()) {
            problems.put("payer", "Say who pays this price.");
        }
        if (input.what() == PriceWhat.EXTRA && input.label().isEmpty()) {
            problems.put("label", "Say what it is for.");
        }
        return range == null || validFrom == null || !problems.isEmpty()
                ? Optional.empty()
                : build(readUnit, range, validFrom, validTo);
    }

    private Optional<PriceItem> build(
            PriceUnit readUnit, PriceRange range, LocalDate validFrom, @Nullable LocalDate validTo) {
        try {
            return Optional.of(PriceItem.builder(input.what(), readUnit, range)
                    .payers(input.payers().stream()
                            .flatMap(slug -> Payer.findBySlug(slug).stream())
                            .collect(Collectors.toSet()))
                    .mandatory(input.mandatory())
                    .included(input.included().lines().toList())
                    .room(
                            input.what().hasRooms()
                                    ? Room.findBySlug(input.room()).orElse(null)
                                    : null)
                    .band(
                            input.what().hasBands()
                                    ? CareBand.findBySlug(input.band()).orElse(null)
                                    : null)
                    .label(input.label())
                    .validFrom(validFrom)
                    .validTo(validTo)
                    .source(keeping.source())
                    .confirmedOn(keeping.today())
                    .build());
        } catch (IllegalArgumentException wrong) {
            problems.put(KeptPages.FORM, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable PriceRange range(PriceUnit readUnit) {
        OptionalLong low = sum(input.amount(), readUnit);
        OptionalLong high = input.upTo().isEmpty() ? low : sum(input.upTo(), readUnit);
        if (low.isEmpty()) {
            problems.put(
                    "amount", "This is no sum. One looks like " + (readUnit.isPercent() ? "1.5." : "1,240 or 28.50."));
        }
        if (high.isEmpty() && low.isPresent()) {
            problems.put("up-to", "This is no sum. Leave it empty if there is one price.");
        }
        if (low.isEmpty() || high.isEmpty()) {
            return null;
        }
        if (high.getAsLong() < low.getAsLong()) {
            problems.put("up-to", "The higher price comes second.");
            return null;
        }
        return new PriceRange(low.getAsLong(), high.getAsLong());
    }

    private static OptionalLong sum(String typed, PriceUnit unit) {
        return unit.isPercent() ? Reading.hundredths(typed) : Reading.pence(typed);
    }
}
