package uk.kindred.providers.selfservice.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.Csv;
import uk.kindred.pricing.Payer;

/** The columns of a file for many listings, and how its cells are written. */
final class BulkColumns {

    static final String LISTING = "listing";
    static final String NAME = "name";
    static final String FACT = "fact";
    static final String STATUS = "availability";
    static final String PLACES = "places";
    static final String HOURS = "hours a week";
    static final String FREE_FROM = "free from";
    static final String NOTE = "note";
    static final String WHAT = "what";
    static final String UNIT = "unit";
    static final String AMOUNT = "amount";
    static final String UP_TO = "up to";
    static final String PAYERS = "payers";
    static final String EVERYBODY = "everybody pays";
    static final String ROOM = "room";
    static final String BAND = "level of care";
    static final String LABEL = "label";
    static final String INCLUDES = "includes";
    static final String FIRST_DAY = "first day";
    static final String LAST_DAY = "last day";

    private static final List<String> OF_ALL_FACTS = List.of(
            LISTING, NAME, FACT, STATUS, PLACES, HOURS, FREE_FROM, NOTE, WHAT, UNIT, AMOUNT, UP_TO, PAYERS, EVERYBODY,
            ROOM, BAND, LABEL, INCLUDES, FIRST_DAY, LAST_DAY);

    /** By who pays, how many of the free places are for them: some are for one and some for another. */
    static final Map<Payer, String> PLACES_FOR = Arrays.stream(Payer.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    payer -> "places for " + payer.slug(),
                    (one, other) -> one,
                    () -> new EnumMap<>(Payer.class)));

    static final List<String> ALL =
            Stream.concat(OF_ALL_FACTS.stream(), PLACES_FOR.values().stream()).toList();

    /** Between several things in one cell. */
    static final String BETWEEN = ";";

    static final String PLACES_FACT = "places";
    static final String PRICE_FACT = "price";

    private BulkColumns() {}

    /** So that no program for tables takes what somebody typed for a formula (CWE-1236). */
    static String safe(String cell) {
        return Csv.safe(cell);
    }

    /** What was made {@link #safe}, as it was typed. */
    static String typed(String cell) {
        String bare = cell.strip();
        return bare.startsWith("'") && Csv.beginsFormula(bare.substring(1)) ? bare.substring(1) : bare;
    }
}
