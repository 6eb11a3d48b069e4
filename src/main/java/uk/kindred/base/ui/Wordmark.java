package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Span;

/** The name, written with its mark: two people, near each other. Drawn by the stylesheet, in the text's colour. */
class Wordmark extends Span {

    Wordmark() {
        addClassName("wordmark");
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span("Kindred"));
    }
}
