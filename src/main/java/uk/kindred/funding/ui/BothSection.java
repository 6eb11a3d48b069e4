package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Setting;
import uk.kindred.pricing.Pounds;

/** What comes of it for a couple of whom both draw on care. */
class BothSection extends Div {

    BothSection(List<PersonResult> both) {
        long together = both.stream().mapToLong(one -> one.now().personPence()).sum();
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag("strong", "Together you would pay " + Pounds.inWords(together) + " a week."));
        add(
                new H2("Both of you"),
                answer,
                new Paragraph(
                        "Each of you is assessed alone: with your own income and savings, and half of what you hold"
                                + " together. " + apart(both)
                                + both.stream().map(BothSection::until).collect(Collectors.joining(" "))));
    }

    /** Why one counts as single all the same. */
    private static String apart(List<PersonResult> both) {
        List<Setting> settings =
                both.stream().map(one -> one.spender().start().care().setting()).toList();
        return settings.contains(Setting.HOME) && settings.contains(Setting.CARE_HOME)
                ? "Who stays at home counts as single there, because the other lives in a care home. "
                : "";
    }

    private static String until(PersonResult one) {
        return "For " + one.whoWithin() + ", " + RunWords.within(one.duration().expected()) + ".";
    }
}
