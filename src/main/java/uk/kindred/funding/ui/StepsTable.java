package uk.kindred.funding.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Step;
import uk.kindred.pricing.Pounds;

/** Every step of a result with its rule, its source and the dated figure that it used. */
final class StepsTable {

    private StepsTable() {}

    static Markup folded(List<Step> steps) {
        Markup body = Markup.tag("tbody");
        steps.forEach(step -> body.add(Tables.row(words(step), Pounds.inWords(step.pence()))));
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "Step by step, for you or an adviser to check"),
                        Tables.table("Step by step", body, "Step", "Comes to"))
                .styled("steps");
    }

    private static Markup words(Step step) {
        Markup words = Markup.tag(
                "div",
                Markup.tag("div", step.label()).styled("what"),
                Markup.tag("div", step.rule()).styled("small"));
        String figure = figure(step.figure());
        if (figure != null) {
            words.add(Markup.tag("div", figure).styled("small"));
        }
        return words.containing(Markup.tag("div", step.source()).styled("small", "provenance"));
    }

    private static @Nullable String figure(@Nullable DatedFigure figure) {
        return figure == null
                ? null
                : "The figure of " + figure.year() + ", from " + Dates.day(figure.from()) + ". "
                        + RateWords.confirmed(figure) + ".";
    }
}
