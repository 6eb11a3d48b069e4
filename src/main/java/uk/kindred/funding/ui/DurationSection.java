package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Duration;
import uk.kindred.funding.Figure;
import uk.kindred.funding.Percents;
import uk.kindred.funding.Run;
import uk.kindred.pricing.Pounds;

/** How long one person's money lasts: in a sentence, a chart and tables. */
class DurationSection extends Div {

    DurationSection(PersonResult result) {
        Duration duration = result.duration();
        String sentence = RunWords.within(duration.expected()) + ".";
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag("strong", sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1)));
        add(new H2("How long " + result.whose("money") + " lasts"), answer);
        if (!MoneyChart.isWorthDrawing(duration)) {
            add(new Paragraph(
                    "That is so whatever fees and savings do: the council’s share is in the sum above already. The"
                            + " council decides."));
            return;
        }
        add(
                new Paragraph("With other rises and returns: " + RunWords.end(duration.earliest())
                        + " at the earliest, " + RunWords.end(duration.latest()) + " at the latest."),
                afterwards(result),
                new Paragraph(assumed(result.assumed())),
                MoneyChart.of(duration, result.rates().get(Figure.CAPITAL_UPPER).pence()),
                SavingsTable.of(duration, "In numbers: " + result.whose("savings over time")),
                changes(duration.sensitivities()));
    }

    /** What is paid from the day on which the council's share begins, with that day's prices. */
    private static Div afterwards(PersonResult result) {
        Run run = result.duration().expected();
        Div then = new Div();
        if (!run.begins()) {
            return then;
        }
        Assessment last = run.last();
        then.add(new Paragraph("From then on " + result.whoWithin() + " would pay "
                + Pounds.inWords(last.personPence()) + " a week and the council "
                + Pounds.inWords(last.councilPence()) + ", of a price that is "
                + Pounds.inWords(last.costPence()) + " by then."));
        String topUp = TopUpWords.of(last.topUpPence(), result);
        if (!topUp.isEmpty()) {
            then.add(Markup.tag(
                            "p",
                            topUp + " Ask the council and the provider about this before the money is near its"
                                    + " end: somebody may have to move, or find somebody who pays.")
                    .styled("notice"));
        }
        return then;
    }

    private static String assumed(Assumptions assumed) {
        return "Fees rise by " + range(assumed.feeRise()) + " a year here, savings bring " + range(assumed.returns())
                + ", incomes rise by " + Pounds.percent(assumed.incomeRise())
                + ". None of this is a forecast. The council decides when its share begins, and looks again every year."
                + " Limits and allowances of later years count from their day; the last ones known go on.";
    }

    private static String range(Percents percents) {
        return Pounds.percent(percents.low()) + " to " + Pounds.percent(percents.high());
    }

    private static Markup changes(List<Duration.Sensitivity> all) {
        Markup body = Markup.tag("tbody");
        all.forEach(one -> body.add(
                Tables.row(Markup.tag("span", one.change()), moved(one.weeksMore()), RunWords.end(one.run()))));
        return Tables.table("What changes it, the most first", body, "If", "It moves by", "To");
    }

    private static String moved(int weeksMore) {
        if (weeksMore == 0) {
            return "nothing";
        }
        return RunWords.weeks(Math.abs(weeksMore)) + (weeksMore > 0 ? " later" : " sooner");
    }
}
