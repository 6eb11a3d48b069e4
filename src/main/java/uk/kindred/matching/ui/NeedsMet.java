package uk.kindred.matching.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.CareOutcome;
import uk.kindred.matching.NeedResult;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.Unmet;

/** Each thing that was asked for, how far the week does it, who does it, and which outcomes of the Care Act that serves. */
final class NeedsMet {

    private NeedsMet() {}

    static Markup of(SupportWeek week) {
        Markup list = Markup.tag("ul").styled("plain-list", "need-list");
        week.needs().forEach(need -> list.add(row(need, week.isOfCouple())));
        return Markup.tag("div", list, byOutcome(week));
    }

    private static Markup row(NeedResult need, boolean couple) {
        Markup row = Markup.tag("li")
                .styled(need.isMet() ? "met" : need.percent() > 0 ? "partly" : "unmet")
                .containing(
                        Markup.tag("h4", WhoseWords.label(need.need().key(), couple)),
                        Markup.tag("p", WeekWords.how(need)).styled("how"),
                        Markup.tag("p", asked(need)).styled("soft"));
        for (String reason : reasons(need)) {
            row.add(Markup.tag("p", reason));
        }
        return row;
    }

    private static String asked(NeedResult need) {
        return WhenWords.capital(
                        HelpInWords.amount(need.need().help(), need.need().amountOrTypical()))
                + (need.need().isTypical() ? " (a typical amount, not yours)" : "")
                + ". " + need.need().importance().label() + ".";
    }

    private static List<String> reasons(NeedResult need) {
        boolean one = need.unmet().stream().map(Unmet::sentence).distinct().count() == 1;
        return need.unmet().stream()
                .map(gap -> one ? gap.sentence() : on(gap) + ": " + gap.sentence())
                .distinct()
                .toList();
    }

    /** Weekdays and weekends are parcels of their own. */
    private static String on(Unmet gap) {
        return WhenWords.capital(ParcelWords.times(List.of(gap.parcel())));
    }

    /** As a social worker has to tell it. */
    private static Markup byOutcome(SupportWeek week) {
        Markup body = Markup.tag("tbody");
        Arrays.stream(CareOutcome.values()).forEach(outcome -> {
            List<NeedResult> needs = week.needs().stream()
                    .filter(need -> need.need().help().outcomes().contains(outcome))
                    .toList();
            if (!needs.isEmpty()) {
                body.add(row(outcome, needs, week.isOfCouple()));
            }
        });
        Markup head = Markup.tag("tr");
        Stream.of("Outcome", "What is needed, and how this week meets it")
                .forEach(words -> head.add(Markup.tag("th", words).with("scope", "col")));
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "The same by the Care Act’s outcomes, for the social worker"),
                        Markup.tag(
                                        "table",
                                        Markup.tag("caption", "Outcomes of the Care Act that these needs are about"),
                                        Markup.tag("thead", head),
                                        body)
                                .styled("outcomes"))
                .styled("unfold", "printed");
    }

    private static Markup row(CareOutcome outcome, List<NeedResult> needs, boolean couple) {
        Markup how = Markup.tag("td");
        needs.forEach(need -> how.add(Markup.tag(
                "p",
                WhoseWords.label(need.need().key(), couple) + ", "
                        + HelpInWords.amount(need.need().help(), need.need().amountOrTypical()) + ": "
                        + HelpInWords.inSentence(WeekWords.how(need)))));
        return Markup.tag("tr", Markup.tag("th", outcome.label()).with("scope", "row"), how);
    }
}
