package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.reviews.Figure;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.Question;

/** Figures as sentences, each with the way to how it was worked out. */
final class FigureWords {

    private FigureWords() {}

    /** "Good at: getting out and about". Empty if nothing stands out. */
    static List<Markup> goodAt(ListingFigures figures) {
        List<String> good = figures.goodAt().stream()
                .filter(question -> question != Question.RECOMMEND)
                .map(FigureWords::inSentence)
                .toList();
        return good.isEmpty()
                ? List.of()
                : List.of(Markup.tag("p", "Better than is usual: it helps people " + Series.of(good) + ".")
                        .styled("good-at"));
    }

    private static String inSentence(Question question) {
        return question.helped();
    }

    static Markup list(ListingFigures figures) {
        Markup list = Markup.tag("ul").styled("figure-list");
        figures.figures().forEach(figure -> list.add(item(figure)));
        return list;
    }

    private static Markup item(Figure figure) {
        Figure.Score score = figure.score();
        Markup item =
                Markup.tag("li", Markup.tag("span", figure.inWords() + ".").styled("figure"));
        if (score == null) {
            item.add(Markup.tag("span", " Few have answered, so no numbers are told.")
                    .styled("small", "soft"));
        } else {
            item.add(Markup.tag(
                            "span",
                            "In part: " + score.inPart() + ". No: " + score.no()
                                    + (figure.question() == Question.RECOMMEND
                                            ? ". Of 100 people probably so many say it: "
                                            : ". Of 100 people it probably helps ")
                                    + whole(score.lowPercent()) + " to " + whole(score.highPercent()) + "; usual for "
                                    + score.comparedWith() + " is " + whole(score.usualPercent()) + ".")
                    .styled("small", "soft"));
        }
        return item;
    }

    private static String whole(double percent) {
        return String.format(Locale.ROOT, "%.0f", percent);
    }

    static Markup method() {
        return Markup.tag(
                "p",
                new Anchor(ReviewLinks.METHOD, "How these figures are worked out"),
                Markup.tag("span", ". "),
                new Anchor(ReviewLinks.POLICY, "How reviews are checked"),
                Markup.tag("span", "."));
    }
}
