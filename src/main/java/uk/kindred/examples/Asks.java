package uk.kindred.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** What one listing asks: all of it about as dear as the listing is, and in force since the April before it was said. */
final class Asks {

    private static final int APRIL = 4;
    private static final int WAVER = 10;

    private final PriceTable table;
    private final Chance chance;
    private final int level;
    private final int areaPercent;
    private final LocalDate validFrom;
    private final LocalDate confirmedOn;
    private final List<PriceItem> items = new ArrayList<>();

    Asks(PriceTable table, Area area, LocalDate confirmedOn, Chance chance) {
        this.table = table;
        this.chance = chance;
        this.level = chance.aroundTheMiddle();
        this.areaPercent = area.pricePercent();
        this.confirmedOn = confirmedOn;
        this.validFrom = aprilBefore(confirmedOn);
    }

    static LocalDate aprilBefore(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), APRIL, 1);
        return april.isAfter(day) ? april.minusYears(1) : april;
    }

    /** From the table, in pence or hundredths of a percent. */
    long amount(String price) {
        int wavering = Math.clamp(level + chance.between(-WAVER, WAVER), 0, 100);
        return table.get(price).at(wavering, areaPercent);
    }

    /** The same, of what has an amount of its own each year; empty for a year that is not in the table. */
    OptionalLong yearlyAmount(String price) {
        return table.find(price + "-" + validFrom.getYear()).stream()
                .mapToLong(span -> span.at(level, areaPercent))
                .findFirst();
    }

    /** An amount as it would be asked: a share of another, to the same roundness. @param percent of the amount */
    static long share(long amount, int percent, long step) {
        return PriceTable.rounded(amount * percent / 100, step);
    }

    PriceItemBuilder item(PriceWhat what, PriceUnit unit, long amount, Payer... payers) {
        return PriceItem.builder(what, unit, PriceRange.of(amount))
                .payers(Set.of(payers))
                .validFrom(validFrom)
                .source(PriceSource.EXAMPLE)
                .confirmedOn(confirmedOn);
    }

    Asks add(PriceItemBuilder item) {
        items.add(item.build());
        return this;
    }

    Asks add(PriceWhat what, PriceUnit unit, long amount, Payer... payers) {
        return add(item(what, unit, amount, payers));
    }

    /** Something that nobody has to take. */
    Asks addChoice(String label, PriceUnit unit, long amount, Payer... payers) {
        return add(item(PriceWhat.EXTRA, unit, amount, payers).label(label).mandatory(false));
    }

    /** Something else that everybody pays. */
    Asks addCharge(String label, PriceUnit unit, long amount, Payer... payers) {
        return add(item(PriceWhat.EXTRA, unit, amount, payers).label(label));
    }

    List<PriceItem> list() {
        return List.copyOf(items);
    }
}
