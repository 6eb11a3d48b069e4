package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.AskingHere;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.ResponseTimes;

/** Below a service's phone number: the way to ask it here, and how quickly it answers, or that nobody would. */
@org.springframework.stereotype.Component
class AskLines implements AskingHere {

    private final Enquiries enquiries;
    private final ResponseTimes responseTimes;

    AskLines(Enquiries enquiries, ResponseTimes responseTimes) {
        this.enquiries = enquiries;
        this.responseTimes = responseTimes;
    }

    @Override
    public Component linesFor(ListingDetails listing) {
        Div lines = new Div();
        lines.addClassName("asking");
        if (!enquiries.canBeAsked(listing.summary())) {
            Paragraph nobody = new Paragraph(
                    "Nobody who works here looks after this page yet, so questions can’t be sent from it.");
            nobody.addClassNames("small", "soft");
            lines.add(nobody);
            return lines;
        }
        Anchor ask = new Anchor("/enquire?ids=" + listing.summary().id(), "Ask a question or for a visit");
        ask.addClassNames("button", "quiet", "no-print");
        ask.setRouterIgnore(true); // the form is no page of the live application
        lines.add(new Paragraph(ask));
        responseTimes
                .find(listing.summary().databaseId())
                .ifPresent(time -> lines.add(new Paragraph(ResponseWords.of(time))));
        return lines;
    }
}
