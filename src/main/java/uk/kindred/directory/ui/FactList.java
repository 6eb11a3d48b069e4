package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Short facts with their names. What nobody said makes no row. */
class FactList extends DescriptionList {

    FactList(NamedFacts facts) {
        addClassName("fact-list");
        facts.byName()
                .forEach((name, value) -> value.ifPresent(words -> {
                    Div row = new Div(new Term(name), new Description(words));
                    getElement().appendChild(row.getElement());
                }));
    }

    boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }
}
