package uk.kindred.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.funding.FigureHistory.Standing;

class FigureHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static DatedFigure row(String from, long pence) {
        return new DatedFigure(Figure.CARER, LocalDate.parse(from), pence, "a circular", null);
    }

    @Test
    void rowsStandAsComingCountingEarlierAndCorrected() {
        DatedFigure first = row("2025-04-07", 100);
        DatedFigure coming = row("2027-04-05", 400);
        DatedFigure slip = row("2026-04-06", 200);
        DatedFigure right = row("2026-04-06", 300);

        FigureHistory history = FigureHistory.list(List.of(first, coming, slip, right), TODAY).stream()
                .filter(one -> one.figure() == Figure.CARER)
                .findFirst()
                .orElseThrow();

        assertThat(history.entries())
                .containsExactly(
                        new FigureHistory.Entry(coming, Standing.COMING),
                        new FigureHistory.Entry(right, Standing.COUNTS),
                        new FigureHistory.Entry(slip, Standing.CORRECTED),
                        new FigureHistory.Entry(first, Standing.EARLIER));
        assertThat(history.findCurrent()).contains(right);
        assertThat(history.findOn(LocalDate.parse("2026-04-05"))).contains(first);
        assertThat(history.findOn(LocalDate.parse("2025-04-06"))).isEmpty();
        assertThat(history.findOn(LocalDate.parse("2030-01-01"))).contains(coming);
    }

    @Test
    void aFigureComesIntoForceOnItsOwnDay() {
        DatedFigure row = row(TODAY.toString(), 100);

        assertThat(FigureHistory.list(List.of(row), TODAY.minusDays(1))
                        .get(Figure.CARER.ordinal())
                        .findCurrent())
                .isEmpty();
        assertThat(FigureHistory.list(List.of(row), TODAY)
                        .get(Figure.CARER.ordinal())
                        .findCurrent())
                .contains(row);
    }
}
