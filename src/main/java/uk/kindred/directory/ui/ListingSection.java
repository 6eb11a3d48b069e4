package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One part of the listing page, named by its heading. */
class ListingSection extends Section {

    ListingSection(String id, String heading) {
        H2 title = new H2(heading);
        title.setId(id);
        addClassName("listing-section");
        getElement().setAttribute("aria-labelledby", id);
        add(title);
    }

    /** Where the words above come from: smaller, and always last. */
    void addSource(String words) {
        Paragraph source = new Paragraph(words);
        source.addClassNames("small", "soft", "source");
        add(source);
    }
}
