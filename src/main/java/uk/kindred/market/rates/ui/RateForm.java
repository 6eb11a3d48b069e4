package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.officers.Typed;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateItem;
import uk.kindred.market.rates.RateSort;
import uk.kindred.places.Council;

/** The page on which a figure is stated. All that was typed stands in it. */
final class RateForm {

    private static final String ADDRESS = CouncilRatesController.ADDRESS + "/new";

    private final Council council;
    private final Typed typed;
    private final int thisYear;

    RateForm(Council council, Typed typed, int thisYear) {
        this.council = council;
        this.typed = typed;
        this.thisYear = thisYear;
    }

    /**
     * @param question whether the figure is meant so; null if nothing is asked
     * @param asked the figure that the question is about
     */
    Main page(@Nullable String question, @Nullable CouncilRate asked, CsrfToken secret) {
        Main page = OfficerPages.main(
                "State a figure of " + council.shortName(),
                "What your council pays",
                CouncilRatesController.ADDRESS + "?council=" + council.gss());
        OfficerPages.addProblems(page, typed.problems(), ADDRESS);
        page.add(
                new Paragraph(
                        "To correct a figure, state it again: the later one counts, and the earlier one stays in the list of all."));
        Markup form = PostForm.to(ADDRESS, secret)
                .styled("panel")
                .containing(
                        PostForm.hidden(CouncilRatesController.COUNCIL, council.gss()),
                        FormField.of(RateReader.YEAR, "For which year?", years())
                                .problem(typed.problem(RateReader.YEAR))
                                .done(),
                        FormField.of(RateReader.ITEM, "What is it for?", items())
                                .problem(typed.problem(RateReader.ITEM))
                                .done(),
                        sorts(),
                        amount(),
                        source(),
                        FormField.line(
                                        "date",
                                        RateReader.DATE,
                                        "When was it set, or read there?",
                                        typed.line(RateReader.DATE))
                                .problem(typed.problem(RateReader.DATE))
                                .with("autocomplete", "off")
                                .done());
        if (question != null && asked != null) {
            form.add(question(question, asked));
        }
        page.add(form.containing(PostForm.button("State this figure")));
        return page;
    }

    private Markup years() {
        Map<String, String> years = new LinkedHashMap<>();
        for (int year = thisYear + 1; year >= CouncilRate.FIRST_YEAR; year--) {
            years.put(String.valueOf(year), RateWords.year(year));
        }
        String chosen = RateWords.findYear(typed.line(RateReader.YEAR)).stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("");
        return OfficerPages.select(years, chosen);
    }

    private Markup items() {
        Map<String, String> items = new LinkedHashMap<>();
        for (RateItem item : RateItem.values()) {
            items.put(item.slug(), item.labelWithUnit());
        }
        return OfficerPages.select(items, typed.line(RateReader.ITEM));
    }

    private Markup sorts() {
        String problem = typed.problem(RateReader.SORT);
        String problemId = problem == null ? null : RateReader.SORT + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "What is the figure?"))
                .with("id", RateReader.SORT)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        for (RateSort sort : RateSort.values()) {
            group.add(FormField.radio(
                    RateReader.SORT,
                    sort.slug(),
                    sort.label(),
                    sort.slug().equals(typed.line(RateReader.SORT)),
                    problemId));
        }
        return group;
    }

    private Markup amount() {
        return FormField.line("text", RateReader.AMOUNT, "How much, in pounds?", typed.line(RateReader.AMOUNT))
                .hint("For the unit above, without VAT, such as 24.10. Write “none” to take a figure back.")
                .problem(typed.problem(RateReader.AMOUNT))
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .done();
    }

    private Markup source() {
        return FormField.area(RateReader.SOURCE, "Where is it from?", typed.line(RateReader.SOURCE), 2)
                .hint("The decision, return or page, with its address if it has one. It is shown with the figure.")
                .problem(typed.problem(RateReader.SOURCE))
                .with("maxlength", String.valueOf(CouncilRate.MOST_SOURCE_CHARACTERS))
                .done();
    }

    private static Markup question(String question, CouncilRate asked) {
        String problemId = RateReader.SURE + "-error";
        return Markup.tag(
                        "fieldset",
                        Markup.tag("legend", "Is this figure right?"),
                        Markup.tag("span", question).styled("error").with("id", problemId))
                .with("id", RateReader.SURE)
                .with("tabindex", "-1")
                .containing(FormField.tick(
                        RateReader.SURE,
                        RateReader.sureKey(asked),
                        "Yes, it is right as I typed it",
                        false,
                        problemId));
    }
}
