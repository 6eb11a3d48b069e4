package uk.kindred.market.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.places.Council;

/** What may be changed about the figures: with whom they are compared, and how many months of demand there are. */
final class MarketForm {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, DeskQuestion.USUAL_MONTHS, DeskQuestion.MOST_MONTHS);

    private MarketForm() {}

    static Markup of(DeskQuestion question, String address, Map<String, String> kept, List<Council> councils) {
        Markup with = Markup.tag(
                "select",
                option(
                        "",
                        "Region, England, and councils most alike",
                        question.with().isEmpty() && !question.alone()),
                option(DeskQuestion.NONE, "Region and England only", question.alone()));
        councils.stream()
                .filter(council -> !council.equals(question.council()))
                .forEach(council -> with.add(option(
                        council.gss(), council.shortName(), question.with().equals(List.of(council)))));
        if (question.with().size() > 1) {
            with.add(option(
                    question.with().stream().map(Council::gss).collect(Collectors.joining(",")),
                    question.with().size() + " chosen councils",
                    true));
        }
        Markup months = Markup.tag("select");
        MONTHS.forEach(number -> months.add(option(number.toString(), inWords(number), number == question.months())));
        if (!MONTHS.contains(question.months())) {
            months.add(option(String.valueOf(question.months()), inWords(question.months()), true));
        }
        Markup form = Markup.tag(
                        "form",
                        FormField.of(DeskQuestion.WITH, "Compare with", with).done(),
                        FormField.of(DeskQuestion.MONTHS, "What was looked for in", months)
                                .withId("show-months")
                                .done(),
                        PostForm.button("Show", "quiet"))
                .with("method", "get")
                .with("action", address)
                .styled("market-form");
        kept.forEach((name, value) -> form.add(PostForm.hidden(name, value)));
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "Compare with another council, or show other months"),
                        form,
                        Markup.tag("p", new Anchor(address, "Show the usual figures")))
                .styled("chart-table", "no-print")
                .when(!question.query().isEmpty(), "open");
    }

    private static String inWords(int months) {
        return months == 1 ? "The newest month that is told" : "The last " + months + " months that are told";
    }

    private static Markup option(String value, String words, boolean chosen) {
        return Markup.tag("option", words).with("value", value).when(chosen, "selected");
    }
}
