package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What no price may be, each told so that whoever typed it can mend it. */
final class PriceItemRules {

    // the dearest home in England would not come near; a sum beyond it is a slip
    private static final long MOST_PENCE = 10_000_000_000L;
    private static final long WHOLE_IN_HUNDREDTHS = 10_000;
    private static final int MOST_LABEL_CHARACTERS = 120;
    private static final int MOST_INCLUDED = 30;
    private static final int EARLIEST_YEAR = 1990;

    private PriceItemRules() {}

    static void check(
            PriceWhat what,
            PriceUnit unit,
            PriceRange amount,
            Set<Payer> payers,
            List<String> included,
            @Nullable Room room,
            @Nullable CareBand band,
            @Nullable String label,
            boolean mandatory) {
        refuseIf(
                !what.units().contains(unit),
                what.label() + " is priced " + unitsOf(what) + ", not " + unit.label() + ".");
        refuseIf(payers.isEmpty(), "Say who pays this: at least one of " + slugsOfPayers() + ".");
        refuseIf(
                unit.isPercent() && amount.toPence() > WHOLE_IN_HUNDREDTHS,
                "An event fee cannot be more than 100% of the price.");
        refuseIf(amount.toPence() > MOST_PENCE, "A price cannot be more than " + Pounds.inWords(MOST_PENCE) + ".");
        refuseIf(room != null && !what.hasRooms(), what.label() + " has no price by room.");
        refuseIf(band != null && !what.hasBands(), what.label() + " has no price by level of care.");
        refuseIf(what == PriceWhat.EXTRA && label == null, "An extra needs a label that says what it is.");
        refuseIf(
                what == PriceWhat.EXTRA && unit == PriceUnit.HOUR && mandatory,
                "What everybody pays for each hour belongs in the hourly price.");
        refuseIf(
                label != null && label.length() > MOST_LABEL_CHARACTERS,
                "A label has at most " + MOST_LABEL_CHARACTERS + " characters.");
        refuseIf(included.size() > MOST_INCLUDED, "Name at most " + MOST_INCLUDED + " things that are included.");
        refuseIf(
                included.stream().anyMatch(thing -> thing.length() > MOST_LABEL_CHARACTERS),
                "What is included is said in at most " + MOST_LABEL_CHARACTERS + " characters each.");
    }

    static void checkDates(LocalDate validFrom, @Nullable LocalDate validTo) {
        refuseIf(validFrom.getYear() < EARLIEST_YEAR, "A price starts in " + EARLIEST_YEAR + " or later.");
        refuseIf(validTo != null && validTo.isBefore(validFrom), "A price cannot end before it starts.");
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    private static String unitsOf(PriceWhat what) {
        return what.units().stream().map(PriceUnit::label).collect(Collectors.joining(" or "));
    }

    private static String slugsOfPayers() {
        return List.of(Payer.values()).stream().map(Payer::slug).collect(Collectors.joining(", "));
    }
}
