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

    /** A mandatory price without room, band or label, that lasts until a newer one. */
    public static PriceItem of(
            PriceWhat what,
            PriceUnit unit,
            PriceRange amount,
            Set<Payer> payers,
            LocalDate validFrom,
            PriceSource source,
            LocalDate confirmedOn) {
        return new PriceItem(
                what, unit, amount, payers, true, List.of(), null, null, null, validFrom, null, source, confirmedOn);
    }

    public PriceItem asOptional() {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                false,
                included,
                room,
                band,
                label,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }

    public PriceItem including(String... things) {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                List.of(things),
                room,
                band,
                label,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }

    public PriceItem forRoom(@Nullable Room newRoom) {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                included,
                newRoom,
                band,
                label,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }

    public PriceItem forBand(@Nullable CareBand newBand) {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                included,
                room,
                newBand,
                label,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }

    public PriceItem labelled(@Nullable String newLabel) {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                included,
                room,
                band,
                newLabel,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }

    public PriceItem until(@Nullable LocalDate lastDay) {
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                included,
                room,
                band,
                label,
                validFrom,
                lastDay,
                source,
                confirmedOn);
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
        return (unit.isPercent() ? percentInWords(amount) : amount.inWords()) + " " + unit.label();
    }

    static String percentInWords(PriceRange hundredths) {
        return hundredths.isOnePrice()
                ? Pounds.percent(hundredths.fromPence())
                : Pounds.percent(hundredths.fromPence()) + " to " + Pounds.percent(hundredths.toPence());
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
