package uk.kindred.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.moderation.QuarterFigures;

/** How much is reported and decided, for everybody to see. */
@Route(value = "moderation-log", layout = MainLayout.class)
@AnonymousAllowed
class ModerationLogView extends PublicPage {

    private static final String FIRST_SENTENCE =
            "How often something was reported or asked, and how it was decided, by quarter.";

    private final QuarterFigures figures;

    ModerationLogView(QuarterFigures figures) {
        this.figures = figures;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page prose");
        Paragraph lead = new Paragraph(FIRST_SENTENCE);
        lead.addClassName("lead");
        add(
                new H1("What moderators decided"),
                lead,
                new Paragraph("Only quarters that are over are shown, and no figure below ten, so that nobody can be"
                        + " recognised. What is asked in one quarter may be decided in the next."));
        Map<LocalDate, List<QuarterFigures.Figure>> byQuarter = figures.list().stream()
                .collect(Collectors.groupingBy(QuarterFigures.Figure::begin, LinkedHashMap::new, Collectors.toList()));
        if (byQuarter.isEmpty()) {
            add(new Paragraph("In no quarter so far was there ten times the same."));
        }
        byQuarter.forEach((begin, rows) -> add(new H2(quarter(begin)), table(begin, rows)));
        add(new Paragraph(new Anchor("/how-we-moderate", "How we moderate")));
        return PageHead.of("What moderators decided", FIRST_SENTENCE).withCanonicalPath("/moderation-log");
    }

    private static Markup table(LocalDate begin, List<QuarterFigures.Figure> rows) {
        Markup body = Markup.tag("tbody");
        rows.forEach(row -> body.add(Markup.tag(
                "tr",
                Markup.tag("th", subject(row.subject())).with("scope", "row"),
                cell(row.asked()),
                cell(row.accepted()),
                cell(row.refused()))));
        return Markup.tag(
                        "table",
                        Markup.tag("caption", Markup.spoken(quarter(begin))),
                        Markup.tag(
                                "thead",
                                Markup.tag("tr", head("About"), head("Asked"), head("Accepted"), head("Refused"))),
                        body)
                .styled("figures");
    }

    private static Markup head(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static Markup cell(@Nullable Long figure) {
        return Markup.tag("td", figure == null ? "fewer than 10" : String.valueOf(figure));
    }

    private static String subject(QuarterFigures.Subject subject) {
        return subject.leaning() == null
                ? about(subject)
                : about(subject) + ": " + subject.leaning().label();
    }

    private static String about(QuarterFigures.Subject subject) {
        return switch (subject.kind()) {
            case NEW_LISTING -> "New listings";
            case PHOTO -> "Photos";
            case CLAIM -> "Claims";
            case REPORT -> subject.urgent() ? "“Something worries me”" : "“Something here is wrong”";
            case APPEAL -> "Appeals";
            case REVIEW -> "Reviews that were held, or in doubt";
            case REVIEW_DOCUMENT -> "Documents as proof of a review";
            case REVIEW_REPLY -> "Replies to reviews";
            case REVIEW_REPORT -> "Reports of reviews";
            case REVIEW_INVITATIONS -> "Invitations to review";
        };
    }

    /** "July to September 2026" */
    private static String quarter(LocalDate begin) {
        String months = switch (begin.get(IsoFields.QUARTER_OF_YEAR)) {
            case 1 -> "January to March ";
            case 2 -> "April to June ";
            case 3 -> "July to September ";
            default -> "October to December ";
        };
        return months + begin.getYear();
    }
}
