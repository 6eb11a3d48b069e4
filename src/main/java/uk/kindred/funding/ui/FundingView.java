package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Duration;
import uk.kindred.funding.FundingRates;
import uk.kindred.funding.MeansTest;
import uk.kindred.funding.RateTable;
import uk.kindred.funding.Rates;
import uk.kindred.funding.Spender;

/** What care would cost somebody, and how long their money lasts. All that is typed stands in the address, and nowhere else. */
@Route(value = "funding", layout = MainLayout.class)
@AnonymousAllowed
class FundingView extends PublicPage {

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
        add(new H1(TITLE), lead);
        Typed typed = new Typed(request.query());
        boolean asked = Field.ALL.stream().anyMatch(request.query()::containsKey);
        if (asked) {
            answer(typed, request);
        }
        add(new FundingForm(typed));
        add(new Paragraph("What you type stands in the address of this page, so that you can keep it as a link. Kindred"
                + " keeps none of it."));
        Anchor plan = new Anchor("/plan", "Plan a week that fits what there is to spend");
        plan.setRouterIgnore(true); // no page of the live application
        add(new Paragraph(plan));
        PageHead head = PageHead.of(TITLE, LEAD).withCanonicalPath("/funding");
        return asked ? head.notIndexed() : head;
    }

    private void answer(Typed typed, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        FundingReader reader = new FundingReader(typed, today);
        Assumptions assumed = reader.assumptions();
        Spender spender = reader.read();
        if (spender == null) {
            add(new ProblemSummary(typed.problems(), field -> request.address() + "#" + field));
            return;
        }
        RateTable table = rates.table();
        Rates figures = table.on(today);
        add(
                new ContributionSection(today, MeansTest.assess(spender.start(), figures), figures),
                new DurationSection(Duration.of(spender, assumed, table), assumed));
    }
}
