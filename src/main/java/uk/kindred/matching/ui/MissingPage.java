package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Unmet;

/** What would be counted of a week that nobody can give, and the box by which somebody agrees. */
final class MissingPage {

    static final String ADDRESS = "/plan/missing";
    static final String TITLE = "Count what is missing";

    private static final String AGREE = "agree";

    private MissingPage() {}

    static Main ask(PlannedWeeks planned, String query, @Nullable String problem, CsrfToken secret) {
        Main page = page();
        if (problem != null) {
            page.add(new ProblemSummary(
                    "This was not counted yet", Map.of(AGREE, problem), field -> ADDRESS + "?" + query + "#" + field));
        }
        List<String> missing = missing(planned.weeks().unmet());
        if (missing.isEmpty() || planned.weeks().fits()) {
            return with(
                    page,
                    new Paragraph("Everything that you cannot do without is there: nothing is to be counted."),
                    query);
        }
        Markup list = Markup.tag("ul");
        missing.forEach(words -> list.add(Markup.tag("li", words)));
        page.add(
                new Paragraph(
                        "Councils and services can only mend what they know of. If you agree, we add one to a count of"
                                + " each of these, for your council and this month, with why it is missing:"),
                list,
                new Paragraph(
                        "Nothing else is kept: not your postcode, not your budget, not who you are. Only counts of ten"
                                + " or more are ever shown."),
                PostForm.to(ADDRESS + "?" + query, secret)
                        .styled("stack")
                        .containing(agreement(problem), PostForm.button("Count it")));
        return with(page, query);
    }

    private static Markup agreement(@Nullable String problem) {
        Markup field = Markup.tag("div").styled("field");
        if (problem != null) {
            field.add(Markup.tag("span", problem).styled("error").with("id", AGREE + "-error"));
        }
        Markup box = FormField.tick(
                AGREE,
                "yes",
                "I agree that this is counted, without my name",
                false,
                problem == null ? null : AGREE + "-error");
        return field.containing(box.with("id", AGREE));
    }

    static Main off() {
        Main page = page();
        page.add(
                new Paragraph("Nothing is counted on this site: whoever runs it has switched that off."),
                Markup.tag("p", new Anchor(PlanLinks.PLAN, "Plan a week")));
        return page;
    }

    static Main counted(int count, String query) {
        Main page = page();
        page.add(new Paragraph(
                count == 0
                        ? "Nothing was counted: we do not know in which council’s area this is."
                        : "Thank you. It is counted. It may help that somebody begins to offer it."));
        return with(page, query);
    }

    private static List<String> missing(List<Unmet> unmet) {
        return unmet.stream()
                .filter(gap -> gap.reason() != Unmet.Reason.LOCKED)
                .flatMap(gap -> gap.parcel().helps().stream())
                .distinct()
                .sorted()
                .map(HelpWith::label)
                .toList();
    }

    private static Main page() {
        Main page = new Main();
        page.setClassName("page prose plan");
        page.add(new H1(TITLE));
        return page;
    }

    private static Main with(Main page, Paragraph words, String query) {
        page.add(words);
        return with(page, query);
    }

    private static Main with(Main page, String query) {
        page.add(Markup.tag("p", new Anchor(PlanLinks.RESULT + "?" + query, "Back to your weeks")));
        return page;
    }
}
