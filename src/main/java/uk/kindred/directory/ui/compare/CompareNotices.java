package uk.kindred.directory.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.AskedListings;
import uk.kindred.places.NearResult;

/** What could not be shown as it was asked, and where it is: nothing asked for is lost without a word. */
final class CompareNotices {

    private CompareNotices() {}

    /** That no distances stand here, and which place may have been meant. */
    static List<Component> ofPlace(NearResult near, AskedListings asked, CompareLinks links) {
        return switch (near) {
            case NearResult.Found found -> List.of();
            case NearResult.Unknown unknown ->
                List.of(place(unknown.title(), unknown.detail(), unknown.suggestions(), asked, links));
            case NearResult.Invalid invalid ->
                List.of(place(invalid.title(), invalid.detail(), invalid.suggestions(), asked, links));
        };
    }

    private static Component place(
            String title, String detail, List<String> suggestions, AskedListings asked, CompareLinks links) {
        Div notice = notice(new Paragraph(detail + " No distances are shown."));
        notice.addComponentAsFirst(Markup.tag("p", Markup.tag("strong", title)));
        notice.getElement().setAttribute("role", "alert");
        if (!suggestions.isEmpty()) {
            Markup list = Markup.tag("ul");
            suggestions.forEach(label -> list.add(Markup.tag(
                    "li", new Anchor(new CompareLinks(links.question(), label).compare(asked.allIds()), label))));
            notice.add(list);
        }
        return notice;
    }

    static List<Component> of(AskedListings asked, CompareLinks links) {
        List<Component> notices = new ArrayList<>();
        if (!asked.leftOut().isEmpty()) {
            Paragraph words = new Paragraph("Four fit side by side, so "
                    + (asked.leftOut().size() == 1
                            ? "one more is"
                            : asked.leftOut().size() + " more are")
                    + " not shown here. Take one off, or ");
            words.add(new Anchor(
                    links.shortlist(asked.allIds()), "see all " + asked.allIds().size() + " as a list"));
            words.add(".");
            notices.add(notice(words));
        }
        if (!asked.unknown().isEmpty()) {
            notices.add(notice(new Paragraph((asked.unknown().size() == 1
                            ? "We know no service with this number: "
                            : "We know no services with these numbers: ")
                    + String.join(", ", asked.unknown())
                    + ". The link may have been cut off on its way.")));
        }
        asked.found().stream()
                .filter(listing -> !listing.open())
                .map(CompareNotices::closed)
                .forEach(notices::add);
        return notices;
    }

    private static Component closed(ListingDetails listing) {
        return notice(new Paragraph(listing.summary().name()
                + (listing.summary().offer().example()
                        ? " was an example listing, made up; examples are switched off here."
                        : " has left the register, so it is probably closed. What is told of it here was so before.")));
    }

    private static Div notice(Paragraph words) {
        Div notice = new Div(words);
        notice.addClassName("notice");
        return notice;
    }
}
