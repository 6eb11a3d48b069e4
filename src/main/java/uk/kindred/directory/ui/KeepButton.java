package uk.kindred.directory.ui;

import com.vaadin.flow.component.HtmlContainer;
import uk.kindred.directory.ListingSummary;

/**
 * "Keep", which puts a listing on the shortlist that the browser alone keeps: frontend/components/shortlist.ts puts the
 * button in. Where no script runs there is none, since nothing could be kept.
 */
public class KeepButton extends HtmlContainer {

    public KeepButton(ListingSummary listing) {
        super("kindred-keep");
        getElement().setAttribute("listing", listing.id()).setAttribute("name", listing.name());
    }
}
