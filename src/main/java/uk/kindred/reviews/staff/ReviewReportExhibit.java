package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.reviews.ReviewCase;
import uk.kindred.reviews.ReviewReports;

/** That a review is said to break the rules, and the review. */
@org.springframework.stereotype.Component
class ReviewReportExhibit implements Exhibit {

    private final ReviewReports reports;
    private final ReviewCase cases;
    private final CaseParts parts;

    ReviewReportExhibit(ReviewReports reports, ReviewCase cases, Clock clock) {
        this.reports = reports;
        this.cases = cases;
        this.parts = new CaseParts(clock);
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW_REPORT;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return reports.find(UUID.fromString(matter.reference()))
                .flatMap(report ->
                        cases.find(report.review().publicId().toString()).map(found -> show(report, found)));
    }

    private Component show(ReviewReports.Report report, ReviewCase.Case found) {
        Markup block = Markup.tag("div")
                .styled("keeping")
                .containing(
                        Markup.tag("h3", report.topic().label()),
                        StaffPages.soft(report.byKeeper() ? "Reported by the service" : "Reported by somebody else"));
        block.add(
                report.words() == null
                        ? StaffPages.soft("What was written is deleted.")
                        : StaffPages.said(report.words()));
        return block.containing(
                Markup.tag("h3", "The review of " + found.listing()),
                parts.asItWas(found, report.version()),
                report.isOfEarlier()
                        ? StaffPages.soft(
                                "Your decision concerns only what was reported. What it says now is checked like"
                                        + " any other.")
                        : parts.earlier(found.earlier()),
                parts.findings(found),
                CaseParts.questions());
    }
}
