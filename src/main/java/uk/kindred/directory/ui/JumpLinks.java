package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;
import uk.kindred.base.ui.Markup;

/** Leads to the parts of a long page. */
public class JumpLinks extends Nav {

    /**
     * @param address of the page, which has a base address
     * @param parts ids and what they are called, in the page's order
     */
    public JumpLinks(String label, String address, Map<String, String> parts) {
        Markup list = Markup.tag("ul").styled("plain-list");
        parts.forEach((id, title) -> list.add(Markup.tag("li", new Anchor(address + "#" + id, title))));
        setAriaLabel(label);
        addClassNames("jumps", "no-print");
        add(list);
    }
}
