package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;

/** A price as its form has it. */
record PriceInput(
        PriceWhat what,
        String amount,
        String upTo,
        String unit,
        Set<String> payers,
        boolean mandatory,
        String included,
        String room,
        String band,
        String label,
        String from,
        String until,
        String sure) {

    private static final Set<PriceWhat> MAY_BE_A_CHOICE = Set.of(
            PriceWhat.EXTRA,
            PriceWhat.ADMISSION_FEE,
            PriceWhat.DEPOSIT,
            PriceWhat.MILEAGE,
            PriceWhat.SERVICE_CHARGE,
            PriceWhat.WELLBEING_CHARGE,
            PriceWhat.GROUND_RENT,
            PriceWhat.EVENT_FEE);

    static PriceInput fresh(PriceWhat what, LocalDate today) {
        return new PriceInput(
                what,
                "",
                "",
                what.units().getFirst().slug(),
                Set.of(Payer.SELF_FUNDER.slug()),
                what != PriceWhat.EXTRA,
                "",
                "",
                "",
                "",
                Dates.day(today),
                "",
                "");
    }

    static PriceInput of(PriceItem price) {
        PriceRange amount = price.amount();
        return new PriceInput(
                price.what(),
                Reading.typed(amount.fromPence()),
                amount.isOnePrice() ? "" : Reading.typed(amount.toPence()),
                price.unit().slug(),
                price.payers().stream().map(Payer::slug).collect(Collectors.toSet()),
                price.mandatory(),
                String.join("\n", price.included()),
                price.room() == null ? "" : price.room().slug(),
                price.band() == null ? "" : price.band().slug(),
                price.label() == null ? "" : price.label(),
                Dates.day(price.validFrom()),
                price.validTo() == null ? "" : Dates.day(price.validTo()),
                "");
    }

    static PriceInput of(PriceWhat what, Typed typed) {
        return new PriceInput(
                what,
                typed.line("amount"),
                typed.line("up-to"),
                typed.line("unit"),
                typed.all("payer"),
                typed.has("everybody") || !MAY_BE_A_CHOICE.contains(what),
                typed.text("included"),
                typed.line("room"),
                typed.line("band"),
                typed.line("label"),
                typed.line("from"),
                typed.line("until"),
                typed.line("sure"));
    }

    boolean mayBeAChoice() {
        return MAY_BE_A_CHOICE.contains(what);
    }

    /** Whether its sender has said that just this sum is meant. */
    boolean isSure() {
        return sure.equals(sureKey());
    }

    /** What says so: of another sum it says nothing. */
    String sureKey() {
        return Fingerprints.of(List.of(amount, upTo, unit));
    }

    /** The same with another sum, as a question suggested it. */
    PriceInput suggested(long newAmount, PriceUnit newUnit) {
        return new PriceInput(
                what,
                Reading.typed(newAmount),
                "",
                newUnit.slug(),
                payers,
                mandatory,
                included,
                room,
                band,
                label,
                from,
                until,
                sure);
    }

    /** Empty with what is wrong, by field. */
    Optional<PriceItem> read(Keeping keeping, Map<String, String> problems) {
        return new PriceReading(this, keeping, problems).read();
    }

    /** What it says, by the labels of its fields. */
    Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Price", upTo.isEmpty() ? amount : amount + " to " + upTo);
        all.put("For each", PriceUnit.findBySlug(unit).map(PriceUnit::label).orElse(unit));
        all.put("Who pays it", labels(payers));
        all.put("Everybody pays it", mandatory ? "Yes" : "No");
        all.put("Includes", included.replace("\n", ", "));
        all.put("Room", Room.findBySlug(room).map(Room::label).orElse(""));
        all.put("Level of care", CareBand.findBySlug(band).map(CareBand::label).orElse(""));
        all.put("Name", label);
        all.put("From", from);
        all.put("Until", until);
        return all;
    }

    static String labels(Collection<String> payerSlugs) {
        return Stream.of(Payer.values())
                .filter(payer -> payerSlugs.contains(payer.slug()))
                .map(Payer::who)
                .collect(Collectors.joining(", "));
    }
}
