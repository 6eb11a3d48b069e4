package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Duration;
import uk.kindred.funding.Percents;
import uk.kindred.funding.Run;
import uk.kindred.pricing.Pounds;

/** How long the money lasts: in a sentence, a chart and tables. */
class DurationSection extends Div {

    private static final int WEEKS_IN_YEAR = 52;
    private static final String LONGER = "longer than 30 years";

    DurationSection(Duration duration, Assumptions assumed) {
        add(new H2("How long your money lasts"));
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag("strong", sentence(duration.expected())));
        add(
                answer,
                new Paragraph("With other rises and returns: " + end(duration.earliest()) + " at the earliest, "
                        + end(duration.latest()) + " at the latest. Fees rise by " + range(assumed.feeRise())
                        + " a year here, savings bring " + range(assumed.returns())
                        + ", incomes rise by 2%. None of this is a forecast."),
                new Frozen("figure", MoneyChart.of(duration), Markup.tag("figcaption", MoneyChart.WORDS)),
                savings(duration.expected()),
                changes(duration.sensitivities()));
    }

    private static String sentence(Run run) {
        if (!run.begins()) {
            return "Your money would last " + LONGER + ".";
        }
        return run.weeks() == 0
                ? "The council’s share would begin at once."
                : "The council’s share would begin about " + Dates.day(run.on()) + ", in " + weeks(run.weeks()) + ".";
    }

    private static String end(Run run) {
        return run.begins() ? Dates.day(run.on()) : LONGER;
    }

    private static String range(Percents percents) {
        return Pounds.percent(percents.low()) + " to " + Pounds.percent(percents.high());
    }

    /** "1 week", "58 weeks". */
    private static String weeks(int count) {
        return count == 1 ? "1 week" : count + " weeks";
    }

    private static Markup savings(Run run) {
        Markup body = Markup.tag("tbody");
        run.points().stream()
                .filter(point -> run.weeks() <= 2 * WEEKS_IN_YEAR
                        || point.week() % WEEKS_IN_YEAR == 0
                        || point.week() == run.weeks())
                .forEach(point -> body.add(Tables.row(
                        Markup.tag("span", Dates.day(point.on())),
                        Pounds.inWords(point.savingsPence()),
                        Pounds.inWords(point.costPence()))));
        return Tables.table("Your savings, as expected", body, "On", "Savings", "A week’s care");
    }

    private static Markup changes(List<Duration.Sensitivity> all) {
        Markup body = Markup.tag("tbody");
        all.forEach(
                one -> body.add(Tables.row(Markup.tag("span", one.change()), moved(one.weeksMore()), end(one.run()))));
        return Tables.table("What changes it, the most first", body, "If", "It moves by", "To");
    }

    private static String moved(int weeksMore) {
        if (weeksMore == 0) {
            return "nothing";
        }
        return weeks(Math.abs(weeksMore)) + (weeksMore > 0 ? " later" : " sooner");
    }
}
