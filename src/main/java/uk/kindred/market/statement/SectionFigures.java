package uk.kindred.market.statement;

import java.util.List;

/**
 * What a section tells, as it was told on a day.
 *
 * @param sentences each a paragraph, and the lines of it that begin with "- " a list
 * @param source where the figures are from, and of when
 */
public record SectionFigures(String slug, String title, List<String> sentences, List<Figure> figures, String source) {

    public SectionFigures {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
    }
}
