package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.FundingRates;
import uk.kindred.funding.RateTable;
import uk.kindred.funding.Spender;

/** What care would cost somebody, and how long their money lasts. All that is typed stands in the address, and nowhere else. */
@Route(value = "funding", layout = MainLayout.class)
@AnonymousAllowed
class FundingView extends PublicPage {

    static final String ADDRESS = "/funding";

    private static final String TITLE = "Paying for care";
    private static final String LEAD =
            "What the council may ask you to pay, and how long your money lasts. This is an estimate for England: the council"
                    + " decides.";

    private final FundingRates rates;
    private final Clock clock;

    FundingView(FundingRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page prose funding");
        Paragraph lead = new Paragraph(LEAD);
        lead.addClassName("lead");
        add(new H1(TITLE), lead, toBudget());
        Typed typed = new Typed(request.query());
        boolean asked = request.query().containsKey(Field.COST);
        if (asked) {
            answer(typed, request);
        }
        add(
                new Frozen("div", FundingForm.of(typed)),
                new Paragraph(
                        "Do you ask for somebody else? Then answer as they would. What you type stands in the address of"
                                + " this page, so that you can keep it as a link. Kindred keeps none of it."));
        Anchor plan = new Anchor("/plan", "Plan a week that fits what there is to spend");
        plan.setRouterIgnore(true); // no page of the live application
        add(new Paragraph(plan));
        PageHead head = PageHead.of(TITLE, LEAD).withCanonicalPath(ADDRESS);
        return request.query().isEmpty() ? head : head.notIndexed();
    }

    private static Markup toBudget() {
        return Markup.tag(
                        "p",
                        Markup.tag("span", "Do you have a personal budget, such as a direct payment? "),
                        new Anchor(BudgetView.ADDRESS, "May my budget pay for this?"))
                .styled("no-print");
    }

    private void answer(Typed typed, PageRequest request) {
        FundingReader reader = new FundingReader(typed, LocalDate.now(clock));
        Assumptions assumed = reader.assumptions();
        List<Spender> people = reader.read();
        if (people.isEmpty()) {
            add(new ProblemSummary(typed.problems(), field -> request.address() + "#" + field));
            return;
        }
        RateTable table = rates.table();
        List<PersonResult> results = IntStream.range(0, people.size())
                .mapToObj(one -> PersonResult.of(people.get(one), one == 0, assumed, table))
                .toList();
        add(new Frozen("div", sections(results, typed.isTicked(Field.COUPLE))));
    }

    private static Component[] sections(List<PersonResult> results, boolean couple) {
        List<Component> sections = new ArrayList<>();
        if (results.size() > 1) {
            sections.add(new BothSection(results));
        } else if (couple) {
            sections.add(
                    new Paragraph("Only your own income and savings count, and half of what you hold together. What is"
                            + " your partner’s alone is left out."));
        }
        results.forEach(result -> {
            sections.add(new ContributionSection(result));
            sections.add(new DurationSection(result));
        });
        return sections.toArray(Component[]::new);
    }
}
