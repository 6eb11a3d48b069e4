package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.funding.Ruling;
import uk.kindred.pricing.Quote;

/** Whether a personal budget may pay for something, and what employing an assistant costs. Nothing that is asked is kept. */
@Route(value = "funding/budget", layout = MainLayout.class)
@AnonymousAllowed
class BudgetView extends PublicPage {

    static final String ADDRESS = "/funding/budget";

    private static final String TITLE = "May my budget pay for this?";
    private static final String LEAD =
            "What a direct payment, or another way of taking a personal budget, may pay for in England, and what an assistant"
                    + " of your own costs.";

    private final Clock clock;

    BudgetView(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page prose funding");
        Paragraph lead = new Paragraph(LEAD);
        lead.addClassName("lead");
        add(new H1(TITLE), lead);
        Typed typed = new Typed(request.query());
        BudgetReader reader = new BudgetReader(typed, LocalDate.now(clock));
        if (request.query().containsKey(BudgetField.PURCHASE)) {
            answer(reader, typed, request);
        }
        add(
                new Frozen("div", BudgetForm.of(typed)),
                new Frozen("div", BudgetSection.overview(reader.route())),
                Markup.tag(
                        "p",
                        Markup.tag("span", "What the council may ask you to pay yourself: "),
                        new Anchor(FundingView.ADDRESS, "Paying for care")));
        PageHead head = PageHead.of(TITLE, LEAD).withCanonicalPath(ADDRESS);
        return request.query().isEmpty() ? head : head.notIndexed();
    }

    private void answer(BudgetReader reader, Typed typed, PageRequest request) {
        reader.route();
        Long weekly = reader.weekly();
        @Nullable Quote assistant = reader.assistant();
        Ruling ruling = reader.ruling();
        if (ruling == null) {
            add(new ProblemSummary(typed.problems(), field -> request.address() + "#" + field));
            return;
        }
        add(new BudgetSection(reader.purchase(), ruling));
        if (assistant != null) {
            add(new Frozen("div", new AssistantSection(assistant, weekly)));
        }
    }
}
