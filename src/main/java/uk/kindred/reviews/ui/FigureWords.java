package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.reviews.Figure;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.ProviderFigure;
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

    /** Over a provider's services. Empty if nothing is told. */
    static List<Markup> together(String provider, List<ProviderFigure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        Markup list = Markup.tag("ul").styled("figure-list");
        figures.forEach(figure -> list.add(
                Markup.tag("li", Markup.tag("span", figure.inWords() + ".").styled("figure"))));
        return List.of(Markup.tag(
                        "details",
                        Markup.tag("summary", "What people say of all services of " + provider + " together"),
                        list,
                        Markup.tag(
                                        "p",
                                        "Only services of which exact figures are told are in these sums. With the others"
                                                + " in them, one could work out what their few people said.")
                                .styled("small", "soft"))
                .styled("unfold"));
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
