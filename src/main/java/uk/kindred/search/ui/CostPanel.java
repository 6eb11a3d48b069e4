package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.ParameterProblem;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;
import uk.kindred.search.ui.PanelField.Option;

/** "What can you pay?": how much a week, who pays, and for how much support. */
class CostPanel extends HtmlContainer {

    static final String MONEY_ADVICE = "Please write an amount in pounds, such as 800 or 800.50, up to £10,000.";

    CostPanel(Asked asked) {
        super("fieldset");
        addClassNames("facet", "cost-panel");
        SearchCriteria criteria = asked.criteria();
        CostTyping typing = asked.typing();
        Map<String, String> problems = asked.fieldProblems();
        PanelField most = PanelField.text(
                CostTyping.MAX_WEEKLY, "Up to how much a week?", null, most(typing, criteria), "decimal");
        most.addClassName("pounds");
        most.problem(problems.get(CostTyping.MAX_WEEKLY));
        PanelField payer = PanelField.list(
                CostTyping.PAYER,
                "Who pays?",
                payers(),
                criteria.wishes().payer() == Payer.SELF_FUNDER
                        ? ""
                        : criteria.wishes().payer().slug());
        PlanFieldset plan = new PlanFieldset(typing, ways(criteria.kinds()), problems);
        Markup show = Markup.tag("button", "Show results")
                .styled("button", "quiet")
                .with("type", "submit")
                .with("form", SearchForm.ID);
        add(
                Markup.tag("legend", "What can you pay?"),
                most,
                payer,
                plan,
                new TypicalPlans(criteria.kinds()),
                new Div(show));
    }

    /** As it was typed here, or as the words of the search say it: those words stand nowhere else any more. */
    private static String most(CostTyping typing, SearchCriteria criteria) {
        String typed = typing.typed(CostTyping.MAX_WEEKLY);
        Long pence = criteria.wishes().maxWeeklyPence();
        if (!typed.isBlank() || pence == null) {
            return typed;
        }
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return (pence % 100 == 0 ? pounds.setScale(0) : pounds).toPlainString();
    }

    /** By field, in words for the page: the search's own are for the API too. */
    static Map<String, String> problems(SearchReading reading, CostTyping typing) {
        Map<String, String> problems = new HashMap<>(typing.problems());
        if (reading.problems().stream().map(ParameterProblem::parameter).anyMatch(CostTyping.MAX_WEEKLY::equals)) {
            problems.put(CostTyping.MAX_WEEKLY, MONEY_ADVICE);
        }
        return problems;
    }

    private static Set<PricedBy> ways(Set<SupportKind> kinds) {
        Set<PricedBy> ways = EnumSet.noneOf(PricedBy.class);
        kinds.forEach(kind -> ways.addAll(kind.ways()));
        return ways;
    }

    private static List<Option> payers() {
        return Arrays.stream(Payer.values())
                .map(payer -> new Option(payer == Payer.SELF_FUNDER ? "" : payer.slug(), PayerWords.of(payer)))
                .toList();
    }
}
