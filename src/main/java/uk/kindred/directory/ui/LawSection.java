package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.SupportKind;

/** For kinds that the regulator does not rate: what the law asks of them, and which checks somebody has seen. */
class LawSection extends ListingSection {

    LawSection(ListingSummary listing, @Nullable SupportDetails details) {
        super("checks", "Rules and checks");
        if (listing.kinds().stream().noneMatch(kind -> kind.isRated() || mayBeRegulated(kind))) {
            Paragraph fault = new Paragraph("Not being regulated is not a fault.");
            fault.addClassName("overall");
            add(fault);
        }
        listing.kinds().forEach(kind -> LawWords.of(kind).ifPresent(words -> add(new Paragraph(words))));
        addChecks(details == null ? List.of() : details.checks());
    }

    /** A stay with care is regulated, though a register entry of it is one of a care home. */
    private static boolean mayBeRegulated(SupportKind kind) {
        return kind == SupportKind.RESPITE;
    }

    private void addChecks(List<Check> checks) {
        if (checks.isEmpty()) {
            add(new Paragraph("We know of no checks that anybody has seen. Ask to see them."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        checks.forEach(check -> list.add(new ListItem(CheckWords.of(check))));
        add(list);
        addSource("We show which checks somebody has seen, never the documents. Ask to see them yourself.");
    }
}
