package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Short facts with their names. What nobody said makes no row, unless people choose by it. */
class FactList extends DescriptionList {

    private static final Optional<String> UNKNOWN = Optional.of("Not known: ask");

    FactList(NamedFacts facts) {
        addClassName("fact-list");
        facts.byName()
                .forEach((name, value) -> value.or(() -> facts.isEssential(name) ? UNKNOWN : Optional.empty())
                        .ifPresent(words -> {
                            Div row = new Div(new Term(name), new Description(words));
                            getElement().appendChild(row.getElement());
                        }));
    }

    boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }
}
