package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One price that one listing asks.
 *
 * @param amount in pence; where the unit is a percentage, in hundredths of a percent (10% is 1,000)
 * @param payers who is charged this; says nothing about anybody else
 * @param mandatory whether everybody in this position pays it. What a plan asks for by itself (hours, a room) counts
 *     either way
 * @param included what the price covers, each in a few words: "meals", "laundry"
 * @param room none if the price is the same for every room, or the room was not said
 * @param band none if the price is the same for every level of care, or the level was not said
 * @param label what to call it, if its kind does not say enough; an extra must have one
 * @param validTo the last day, none while it lasts. A newer price of the same thing ends it as well
 * @param confirmedOn the day on which somebody last saw that it is so
 */
public record PriceItem(
        PriceWhat what,
        PriceUnit unit,
        PriceRange amount,
        Set<Payer> payers,
        boolean mandatory,
        List<String> included,
        @Nullable Room room,
        @Nullable CareBand band,
        @Nullable String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PriceSource source,
        LocalDate confirmedOn) {

    public PriceItem {
        payers = Set.copyOf(payers);
        included = included.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        label = label == null || label.isBlank() ? null : label.strip();
        PriceItemRules.check(what, unit, amount, payers, included, room, band, label, mandatory);
        PriceItemRules.checkDates(validFrom, validTo);
    }

    /** To be given payers, dates and a source; mandatory, for every room and band, until a newer one, if not said. */
    public static PriceItemBuilder builder(PriceWhat what, PriceUnit unit, PriceRange amount) {
        return new PriceItemBuilder(what, unit, amount);
    }

    /** The same price, to be changed in some respect. */
    public PriceItemBuilder toBuilder() {
        return new PriceItemBuilder(what, unit, amount)
                .payers(payers)
                .mandatory(mandatory)
                .included(included)
                .room(room)
                .band(band)
                .label(label)
                .validFrom(validFrom)
                .validTo(validTo)
                .source(source)
                .confirmedOn(confirmedOn);
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /** Its label, or else what it is. */
    public String name() {
        return label == null ? what.label() : label;
    }

    /** "£28.50 an hour", "10% of the price". */
    public String inWords() {
        return (unit.isPercent() ? amount.inPercent() : amount.inWords()) + " " + unit.label();
    }

    /** Brought to a week: a month is 12/52 of a year's weeks, a year 52 weeks. Only for what recurs. */
    PriceRange weekly() {
        return unit == PriceUnit.WEEK ? amount : amount.scaled(unit.timesAYear(), PriceUnit.WEEK.timesAYear());
    }

    /** Brought to a year: 52 weeks, or 12 months. Only for what recurs. */
    PriceRange yearly() {
        return amount.times(unit.timesAYear());
    }
}
