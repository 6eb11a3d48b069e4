package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One part of the listing page, named by its heading. */
class ListingSection extends Section {

    private final String heading;

    ListingSection(String id, String heading) {
        this.heading = heading;
        H2 title = new H2(heading);
        title.setId(id);
        // a link to it takes the focus along
        title.getElement().setAttribute("tabindex", "-1");
        addClassName("listing-section");
        getElement().setAttribute("aria-labelledby", id);
        add(title);
    }

    String heading() {
        return heading;
    }

    /** The id that links to this part lead to. */
    String headingId() {
        return getElement().getAttribute("aria-labelledby");
    }

    /** Where the words above come from: smaller, and always last. */
    void addSource(String words) {
        Paragraph source = new Paragraph(words);
        source.addClassNames("small", "soft", "source");
        add(source);
    }
}
