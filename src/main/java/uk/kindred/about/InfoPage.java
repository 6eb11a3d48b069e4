package uk.kindred.about;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** A page of plain words: a heading, a first sentence that says it all, then sections. */
abstract class InfoPage extends PublicPage {

    private final String title;
    private final String firstSentence;

    /** @param firstSentence stands below the heading, and for the page in search results */
    InfoPage(String title, String firstSentence) {
        this.title = title;
        this.firstSentence = firstSentence;
    }

    /** Adds everything below the first sentence. */
    abstract void write();

    @Override
    protected final PageHead fill(PageRequest request) {
        setClassName("page prose");
        Paragraph lead = new Paragraph(firstSentence);
        lead.addClassName("lead");
        add(new H1(title), lead);
        write();
        return PageHead.of(title, firstSentence)
                .withCanonicalPath("/" + request.path().replaceFirst("/+$", ""));
    }

    final void heading(String words) {
        add(new H2(words));
    }

    final void subheading(String words) {
        add(new H3(words));
    }

    /** @param parts strings, and components among them such as links */
    final void text(Object... parts) {
        add(filled(new Paragraph(), parts));
    }

    final void list(Object... items) {
        UnorderedList list = new UnorderedList();
        List.of(items).forEach(item -> list.add(item(item)));
        add(list);
    }

    final void steps(Object... items) {
        OrderedList list = new OrderedList();
        List.of(items).forEach(item -> list.add(item(item)));
        add(list);
    }

    /** One item of a list made of several parts. */
    static ListItem item(Object... parts) {
        return parts.length == 1 && parts[0] instanceof ListItem ready ? ready : filled(new ListItem(), parts);
    }

    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        if (address.startsWith("http")) {
            link.getElement().setAttribute("rel", "external noopener");
        }
        return link;
    }

    private static <T extends Component & HasComponents> T filled(T container, Object... parts) {
        for (Object part : parts) {
            if (part instanceof Component component) {
                container.add(component);
            } else {
                container.add(String.valueOf(part));
            }
        }
        return container;
    }
}
