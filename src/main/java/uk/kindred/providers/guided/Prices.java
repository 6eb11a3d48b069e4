package uk.kindred.providers.guided;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;

/** The prices that were typed, as price items. */
final class Prices {

    static final String PAYERS = "payers";
    static final String INCLUDED = "included";
    static final String MILEAGE = "mileage";

    /** Whether everybody pays for miles, or only whoever is driven somewhere. */
    static final String MILES_FOR = "miles-for";

    static final String LIFTS = "lifts";

    private Prices() {}

    /** Whoever lives there pays; others may, but then to that person. */
    static boolean asksWhoPays(SupportKind kind) {
        return kind != SupportKind.HOMESHARE
                && kind != SupportKind.EXTRA_CARE_HOUSING
                && kind != SupportKind.RETIREMENT_HOUSING;
    }

    static Set<Payer> payers(Draft draft) {
        if (!asksWhoPays(draft.kind())) {
            return EnumSet.of(Payer.SELF_FUNDER);
        }
        return Set.copyOf(draft.answers().ticked(PAYERS, Payer::findBySlug));
    }

    /** Pence, or hundredths of a percent; empty where nothing readable was typed. */
    static OptionalLong amount(PriceRow row, String field, Answers answers) {
        if (row.unit().isPercent()) {
            String typed = answers.text(field).replace("%", "").strip();
            return Pounds.findHundredths(typed).stream()
                    .mapToLong(hundredths -> hundredths)
                    .findFirst();
        }
        return answers.pence(field);
    }

    /** Those that can be read, by their field. */
    static Map<String, PriceItem> items(Draft draft, LocalDate today) {
        Answers answers = draft.answers();
        Set<Payer> payers = payers(draft);
        Map<String, PriceItem> items = new LinkedHashMap<>();
        if (payers.isEmpty()) {
            return items;
        }
        boolean mainIsToCome = true;
        for (PriceRow row : PriceRow.of(draft.kind())) {
            Optional<PriceRange> amount = range(row, answers);
            if (amount.isPresent()) {
                List<String> included = row.main() && mainIsToCome ? answers.listed(INCLUDED) : List.of();
                mainIsToCome &= !row.main();
                items.put(row.field(), item(asChosen(row, answers), amount.get(), payers, included, today));
            }
        }
        return items;
    }

    private static PriceRow asChosen(PriceRow row, Answers answers) {
        return row.field().equals(MILEAGE) && answers.isTicked(MILES_FOR, LIFTS)
                ? row.optional().called("Mileage, only for lifts")
                : row;
    }

    private static PriceItem item(
            PriceRow row, PriceRange amount, Set<Payer> payers, List<String> included, LocalDate today) {
        return PriceItem.builder(row.what(), row.unit(), amount)
                .payers(payers)
                .mandatory(row.mandatory())
                .included(included)
                .band(row.band())
                .label(row.name())
                .validFrom(today)
                .source(PriceSource.PROVIDER)
                .confirmedOn(today)
                .build();
    }

    private static Optional<PriceRange> range(PriceRow row, Answers answers) {
        OptionalLong from = amount(row, row.field(), answers);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong to = row.ranges() ? amount(row, row.upTo(), answers) : OptionalLong.empty();
        long highest = to.orElse(from.getAsLong());
        return highest < from.getAsLong() ? Optional.empty() : Optional.of(new PriceRange(from.getAsLong(), highest));
    }

    static List<PriceItem> list(Draft draft, LocalDate today) {
        return new ArrayList<>(items(draft, today).values());
    }
}
