package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;

/** The form holds no more of the words than what is still looked for; so here is what was typed, and a way back. */
class ReadAs extends Paragraph {

    private final List<String> setAside;

    ReadAs(SearchReading reading, SearchLinks links) {
        setAside = reading.understanding().setAside();
        add("We read “" + reading.typedWords() + "” as the choices here. ");
        if (!setAside.isEmpty()) {
            add("We set aside: " + String.join(", ", setAside) + ". ");
        }
        add(new Anchor(links.to(reading.literal()), "Search for exactly these words instead"));
        addClassName("understood");
    }

    String inShort() {
        return setAside.isEmpty()
                ? "We read your words as choices."
                : "We read your words as choices, and set aside: " + String.join(", ", setAside) + ".";
    }

    /** A town's name alone finds what has it in its name or address; most who type it mean the place. */
    static Component townOffer(Place town, SearchLinks links) {
        SearchCriteria near = SearchCriteria.everything().change().near(town).build();
        Paragraph offer = new Paragraph(new Anchor(links.to(near), "Services near " + town.label()));
        offer.add(": the nearest first, whatever their address says.");
        offer.addClassName("understood");
        return offer;
    }
}
