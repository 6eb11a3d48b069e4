package uk.kindred.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All figures of the means test, of all years. Each counts from its own day until the day of the next; the last one known goes on. */
public final class RateTable {

    private final NavigableMap<LocalDate, Rates> byDay = new TreeMap<>();

    private RateTable() {}

    /** @param figures of two for one day the later in the list counts */
    public static RateTable of(List<DatedFigure> figures) {
        RateTable table = new RateTable();
        Map<Figure, DatedFigure> known = new EnumMap<>(Figure.class);
        figures.stream()
                .filter(figure -> Figure.OF_MEANS_TEST.contains(figure.figure()))
                .sorted(Comparator.comparing(DatedFigure::from))
                .forEach(figure -> {
                    known.put(figure.figure(), figure);
                    if (known.size() == Figure.OF_MEANS_TEST.size()) {
                        table.byDay.put(figure.from(), new Rates(known));
                    }
                });
        if (table.byDay.isEmpty()) {
            throw new IllegalArgumentException("A table needs each figure once at least.");
        }
        return table;
    }

    /** The first day on which every figure is known. */
    public LocalDate firstDay() {
        return byDay.firstKey();
    }

    /** @throws UnknownRatesException for a day before the first */
    public Rates on(LocalDate day) {
        Map.Entry<LocalDate, Rates> entry = byDay.floorEntry(day);
        if (entry == null) {
            throw new UnknownRatesException(firstDay());
        }
        return entry.getValue();
    }
}
