package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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
        if (listing.summary().offer().example()) {
            notices.add(
                    notice(new Paragraph("Example listing. It is made up to show how Kindred works: there is no such"
                            + " service, and its prices are nobody’s.")));
        }
        if (listing.dormant()) {
            notices.add(
                    notice(
                            new Paragraph(
                                    "Dormant: CQC’s register says that this service gives no care at present. Ask before you plan on it.")));
        }
        if (listing.possibleDuplicate()) {
            notices.add(notice(twins(possibleDuplicates.apply(listing.summary()))));
        }
        return notices;
    }

    /** Whatever others have to say. */
    static List<Component> of(List<String> words) {
        return words.stream()
                .map(each -> (Component) notice(new Paragraph(each)))
                .toList();
    }

    static Paragraph twins(List<ListingSummary> twins) {
        Paragraph words = new Paragraph(
                twins.size() > 1
                        ? "The register has " + twins.size() + " other entries with this name and postcode. They may be"
                                + " one service registered more than once, or several under one roof: "
                        : "The register has another entry with this name and postcode. They may be one service"
                                + " registered twice, or two under one roof: ");
        for (int index = 0; index < twins.size(); index++) {
            ListingSummary twin = twins.get(index);
            if (index > 0) {
                words.add(new Text(index == twins.size() - 1 ? " and " : ", "));
            }
            words.add(new Anchor("/listings/" + twin.slug(), twin.name() + " (" + twin.id() + ")"));
        }
        return words;
    }

    private static Div notice(Paragraph words) {
        Div notice = new Div(words);
        notice.addClassName("notice");
        return notice;
    }
}
