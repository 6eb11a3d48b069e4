package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RegisterFact;

/** What the regulator found, how old that is, and what a missing rating does not mean. */
class RatingSection extends ListingSection {

    private static final Map<KeyQuestion, String> ASKED = Map.of(
            KeyQuestion.SAFE, "Are people protected from abuse and avoidable harm?",
            KeyQuestion.EFFECTIVE, "Does the care lead to a good quality of life?",
            KeyQuestion.CARING, "Do staff treat people with kindness, dignity and respect?",
            KeyQuestion.RESPONSIVE, "Is the service organised to meet each person’s needs?",
            KeyQuestion.WELL_LED, "Do its leaders make sure of good care, and learn from mistakes?");

    RatingSection(ListingDetails listing, LocalDate today) {
        super("rating", "What the regulator says");
        ListingSummary summary = listing.summary();
        add(overall(listing, today));
        if (summary.rating() == Rating.NOT_RATED) {
            addWhyNot(listing);
        } else if (RatingWords.isOld(summary, today)) {
            add(new Paragraph(
                    "That is some time ago. Ask what has changed since then: the manager, the staff, the owner."));
        }
        if (!listing.ratingsByQuestion().isEmpty()) {
            add(
                    new Paragraph(
                            "CQC asks five questions of every service. The register’s open copy does not say when each"
                                    + " answer was given:"),
                    questions(listing));
        }
        String page = listing.regulatorPage();
        if (page != null) {
            Paragraph more = new Paragraph(new Anchor(page, "Read CQC’s reports about " + summary.name()));
            more.addClassName("regulator-link");
            add(more);
        }
        addSource("CQC is the Care Quality Commission, the regulator of care in England. "
                + Origin.sentenceOf(listing, RegisterFact.RATING));
    }

    private static Component overall(ListingDetails listing, LocalDate today) {
        Paragraph overall = new Paragraph(RatingWords.sentence(listing.summary(), today));
        overall.addClassName("overall");
        return overall;
    }

    private void addWhyNot(ListingDetails listing) {
        String note = listing.ratingNote();
        if (note != null) {
            add(new Paragraph("The register’s own words: “" + note + "”."));
        }
        add(new Paragraph(
                Origin.of(listing) == Origin.REGISTER
                        ? "This is not a bad sign. New services have no rating yet, and the open copy of the register"
                                + " leaves out many ratings given since 2024. CQC’s own page shows the latest."
                        : "This is not a bad sign. New services have no rating yet."));
        LocalDate inspected = listing.summary().lastInspectedOn();
        if (inspected != null) {
            add(new Paragraph("CQC last inspected it on " + Dates.day(inspected) + "."));
        }
    }

    private static Component questions(ListingDetails listing) {
        DescriptionList answers = new DescriptionList();
        answers.addClassName("questions");
        for (KeyQuestion question : KeyQuestion.values()) {
            Rating rating = listing.ratingsByQuestion().getOrDefault(question, Rating.NOT_RATED);
            Span asked = new Span(ASKED.get(question));
            asked.addClassName("asked");
            Span answer = new Span(rating == Rating.NOT_RATED ? "Not rated" : rating.label());
            if (rating == Rating.NOT_RATED) {
                answer.addClassName("rating-none");
            } else {
                answer.addClassNames("rating-word", "rating-" + rating.slug());
            }
            DescriptionList.Term term = new DescriptionList.Term(new Span(question.label()), asked);
            Div row = new Div(term, new DescriptionList.Description(answer));
            answers.getElement().appendChild(row.getElement());
        }
        return answers;
    }
}
