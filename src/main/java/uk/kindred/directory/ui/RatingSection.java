package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.RegisterFact;

/** What the regulator found, how old that is, what it found before, and what a missing rating does not mean. */
class RatingSection extends ListingSection {

    RatingSection(ListingDetails listing, LocalDate today) {
        super("rating", "What the regulator says");
        ListingSummary summary = listing.summary();
        add(overall(listing, today));
        if (summary.ratingStanding() == RatingStanding.INHERITED) {
            add(new Paragraph("This rating was given to the previous provider. Somebody else runs the service now, and"
                    + " CQC has not rated it since. Ask what has changed."));
        }
        if (!summary.isRated()) {
            addWhyNot(listing);
        } else if (RatingWords.isOld(summary, today)) {
            add(new Paragraph(
                    "That is some time ago. Ask what has changed since then: the manager, the staff, the owner."));
        }
        addQuestions(listing, today);
        RatedServices.of(listing.ratingHistory(), today).forEach(this::add);
        EarlierRatings.of(listing.ratingHistory(), today).forEach(this::add);
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

    private void addQuestions(ListingDetails listing, LocalDate today) {
        if (listing.ratingsByQuestion().isEmpty()) {
            return;
        }
        boolean dated = listing.ratingsByQuestion().keySet().stream()
                .allMatch(question -> listing.ratingHistory().answeredOn(question) != null);
        add(new Paragraph(
                dated
                        ? "CQC asks five questions of every service:"
                        : "CQC asks five questions of every service. The register’s open copy does not say when each"
                                + " answer was given:"));
        KeyQuestionAnswers answers = new KeyQuestionAnswers(today);
        for (KeyQuestion question : KeyQuestion.values()) {
            answers.answer(
                    question,
                    listing.ratingsByQuestion().get(question),
                    listing.ratingHistory().answeredOn(question));
        }
        add(answers);
    }
}
