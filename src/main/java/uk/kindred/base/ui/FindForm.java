package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A search box for pages that lead nowhere else: a plain form that opens /search. */
@Tag("form")
public class FindForm extends Component {

    /** @param words what the box holds to begin with, blank for nothing */
    public FindForm(String words) {
        Element form = getElement();
        form.setAttribute("action", "/search").setAttribute("method", "get").setAttribute("role", "search");
        form.getClassList().add("find-form");
        form.appendChild(field("q", "find-words", "What are you looking for?", words));
        Element where = field("near", "find-near", "Where?", "");
        Element hint = new Element("span").setText("Postcode, town or council");
        hint.getClassList().add("hint");
        where.getChild(0).appendChild(hint);
        form.appendChild(where);
        form.appendChild(new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "button")
                .setText("Search"));
    }

    private static Element field(String name, String id, String label, String value) {
        Element input = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("name", name)
                .setAttribute("id", id)
                .setAttribute("autocomplete", "off");
        if (!value.isBlank()) {
            input.setAttribute("value", value);
        }
        Element row = new Element("div");
        row.getClassList().add("field");
        return row.appendChild(new Element("label").setAttribute("for", id).setText(label), input);
    }
}
