package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;

/** What must be known before anything else on the page is read. */
final class ListingNotices {

    private ListingNotices() {}

    static List<Component> of(
            ListingDetails listing, Function<ListingSummary, List<ListingSummary>> possibleDuplicates) {
        List<Component> notices = new ArrayList<>();
        if (listing.dormant()) {
            notices.add(
                    notice(
                            new Paragraph(
                                    "Dormant: CQC’s register says that this service gives no care at present. Ask before you plan on it.")));
        }
        if (listing.possibleDuplicate()) {
            Paragraph words =
                    new Paragraph("The register has another entry with this name and postcode. They may be one service"
                            + " registered twice, or two under one roof: ");
            possibleDuplicates
                    .apply(listing.summary())
                    .forEach(twin ->
                            words.add(new Anchor("/listings/" + twin.slug(), twin.name() + " (" + twin.id() + ")")));
            notices.add(notice(words));
        }
        return notices;
    }

    private static Div notice(Paragraph words) {
        Div notice = new Div(words);
        notice.addClassName("notice");
        return notice;
    }
}
