package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;

/** The form holds no more of the words than what is still looked for; so here is what was typed, and a way back. */
class ReadAs extends Div {

    ReadAs(SearchReading reading, SearchLinks links) {
        Paragraph paragraph = new Paragraph("We read “" + reading.typedWords() + "” as the choices here. ");
        List<String> setAside = reading.understanding().setAside();
        if (!setAside.isEmpty()) {
            paragraph.add("We set aside: " + String.join(", ", setAside) + ". ");
        }
        paragraph.add(new Anchor(links.to(reading.literal()), "Search for exactly these words instead"));
        paragraph.addClassName("understood");
        add(paragraph);
        for (String note : reading.understanding().notes()) {
            Paragraph told = new Paragraph(note);
            told.addClassName("notice");
            add(told);
        }
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
