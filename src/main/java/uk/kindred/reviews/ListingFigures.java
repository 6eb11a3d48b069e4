package uk.kindred.reviews;

import java.util.List;
import java.util.Optional;

/**
 * What is told of all answers about one listing; without figures where too few people have written.
 *
 * @param figures in the questions' order
 */
public record ListingFigures(List<Figure> figures) {

    public static final ListingFigures NONE = new ListingFigures(List.of());

    public ListingFigures {
        figures = List.copyOf(figures);
    }

    public Optional<Figure> find(Question question) {
        return figures.stream().filter(figure -> figure.question() == question).findFirst();
    }

    /** What it is surely better at than is usual for its kind there. */
    public List<Question> goodAt() {
        return figures.stream().filter(Figure::isGoodAt).map(Figure::question).toList();
    }
}
