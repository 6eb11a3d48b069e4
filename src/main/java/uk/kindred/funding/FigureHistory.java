package uk.kindred.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was ever added of one figure, and how each row stands on a day.
 *
 * @param entries those of the latest day first; of two for one day the one that counts first
 */
public record FigureHistory(Figure figure, List<Entry> entries) {

    /** How a row stands. */
    public enum Standing {
        COMING,
        COUNTS,
        EARLIER,
        /** Another of the same day was added after it. */
        CORRECTED
    }

    public record Entry(DatedFigure row, Standing standing) {}

    public FigureHistory {
        entries = List.copyOf(entries);
    }

    /** Of every figure, in their order. @param rows as they were added */
    public static List<FigureHistory> list(List<DatedFigure> rows, LocalDate today) {
        return Arrays.stream(Figure.values())
                .map(figure -> of(
                        figure,
                        rows.stream().filter(row -> row.figure() == figure).toList(),
                        today))
                .toList();
    }

    static FigureHistory of(Figure figure, List<DatedFigure> rows, LocalDate today) {
        Set<LocalDate> taken = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        boolean counting = false;
        List<DatedFigure> latestFirst = rows.reversed().stream()
                .sorted(Comparator.comparing(DatedFigure::from).reversed())
                .toList();
        for (DatedFigure row : latestFirst) {
            Standing standing;
            if (!taken.add(row.from())) {
                standing = Standing.CORRECTED;
            } else if (row.from().isAfter(today)) {
                standing = Standing.COMING;
            } else {
                standing = counting ? Standing.EARLIER : Standing.COUNTS;
                counting = true;
            }
            entries.add(new Entry(row, standing));
        }
        return new FigureHistory(figure, entries);
    }

    public Optional<DatedFigure> findCurrent() {
        return list(Standing.COUNTS).stream().findFirst();
    }

    public List<DatedFigure> list(Standing standing) {
        return entries.stream()
                .filter(entry -> entry.standing() == standing)
                .map(Entry::row)
                .toList();
    }

    /** The row that counts, or will count, on a day. */
    public Optional<DatedFigure> findOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.standing() != Standing.CORRECTED)
                .map(Entry::row)
                .filter(row -> !row.from().isAfter(day))
                .findFirst();
    }
}
