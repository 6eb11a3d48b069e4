package uk.kindred.funding;

import java.util.Map;
import java.util.Objects;

/** All figures of the means test as they are on one day. */
public record Rates(Map<Figure, DatedFigure> figures) {

    public Rates {
        figures = Map.copyOf(figures);
        for (Figure figure : Figure.OF_MEANS_TEST) {
            if (!figures.containsKey(figure)) {
                throw new IllegalArgumentException("no " + figure.slug());
            }
        }
    }

    public DatedFigure get(Figure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }

    long pence(Figure figure) {
        return get(figure).pence();
    }
}
