package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Counterfactual;
import uk.kindred.matching.Importance;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Unmet;
import uk.kindred.matching.Weeks;

/** Where no week has all that must be: exactly what is missing, and a way to have it counted. */
final class NothingFits {

    private NothingFits() {}

    /** @param counted whether what is missing is counted at all */
    static Markup of(PlannedWeeks planned, PlanLinks links, boolean counted) {
        Weeks weeks = planned.weeks();
        Markup notice = Markup.tag(
                        "section",
                        new H2(weeks.weeks().isEmpty() ? "No week fits yet" : "This is the closest that there is"))
                .styled("nothing-fits");
        if (!weeks.brokenLocks().isEmpty()) {
            notice.add(Markup.tag("p", "What you wanted to keep cannot all be kept:"), sentences(weeks.brokenLocks()));
            notice.add(Markup.tag(
                    "p",
                    new Anchor(links.without(MatchField.LOCK).to(PlanLinks.RESULT), "Let everything change again")));
            return notice;
        }
        notice.add(
                Markup.tag("p", "What is missing, and why:"),
                sentences(missing(weeks).stream()
                        .map(gap -> inWords(gap, weeks.request().isOfCouple()))
                        .distinct()
                        .toList()));
        List<Counterfactual> changes = weeks.counterfactuals().stream()
                .filter(change -> weeks.weeks().isEmpty() || change instanceof Counterfactual.AllMusts)
                .toList();
        if (!changes.isEmpty()) {
            notice.add(WhatWouldChange.of(changes, weeks.request().money(), links));
        }
        if (!planned.toAsk().isEmpty()) {
            notice.add(ToAsk.of(planned));
        }
        if (!counted) {
            return notice;
        }
        Anchor count = new Anchor(links.to(MissingPage.ADDRESS), "Have it counted, without your name");
        return notice.containing(
                Markup.tag("p", "Your council should know what is missing here. We count it only if you agree. ")
                        .containing(count)
                        .styled("no-print"));
    }

    /** What must be, first of all; where there is no week, everything. */
    private static List<Unmet> missing(Weeks weeks) {
        return weeks.unmet().stream()
                .filter(gap -> weeks.weeks().isEmpty() || gap.parcel().importance() == Importance.MUST)
                .toList();
    }

    private static String inWords(Unmet gap, boolean couple) {
        return WhoseWords.helps(gap.parcel(), couple) + " (" + ParcelWords.when(List.of(gap.parcel())) + "): "
                + gap.sentence();
    }

    private static Markup sentences(List<String> sentences) {
        Markup list = Markup.tag("ul").styled("sentences");
        sentences.forEach(words -> list.add(Markup.tag("li", words)));
        return list;
    }
}
