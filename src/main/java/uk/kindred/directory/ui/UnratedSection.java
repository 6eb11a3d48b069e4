package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.kindred.directory.ListingSummary;

/** For kinds that the regulator does not rate: why not, and what to go by instead. */
class UnratedSection extends ListingSection {

    UnratedSection(ListingSummary listing) {
        super("rating", "Why there is no rating");
        List<UnratedWords> words = listing.kinds().stream()
                .map(UnratedWords::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        words.forEach(kind -> add(new Paragraph(kind.why())));
        Paragraph fair = new Paragraph("That says nothing against it. You can find out in other ways:");
        Set<String> evidence = new LinkedHashSet<>();
        words.forEach(kind -> evidence.addAll(kind.evidence()));
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        evidence.forEach(each -> list.add(new ListItem(each)));
        add(fair, list);
    }
}
