package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;
import java.util.function.IntFunction;
import uk.kindred.base.ui.Markup;

/** Links to the other pages of a list. */
class Pagination extends Nav {

    private static final int AROUND = 1;

    /** @param hrefs the address of each page, from 1 */
    Pagination(int page, long lastPage, IntFunction<String> hrefs) {
        addClassName("pagination");
        setAriaLabel("Pages of results");
        Markup list = Markup.tag("ul").styled("plain-list");
        if (page > 1) {
            list.add(item(new Anchor(hrefs.apply(page - 1), "Previous"), "page-step"));
        }
        int before = 0;
        for (int number : shown(page, (int) lastPage)) {
            if (number > before + 1) {
                list.add(item(new Span("…"), "page-gap"));
            }
            list.add(item(numbered(number, page, hrefs), "page-number"));
            before = number;
        }
        if (page < lastPage) {
            list.add(item(new Anchor(hrefs.apply(page + 1), "Next"), "page-step"));
        }
        add(list);
    }

    private static TreeSet<Integer> shown(int page, int lastPage) {
        TreeSet<Integer> shown = new TreeSet<>();
        shown.add(1);
        shown.add(lastPage);
        for (int number = Math.max(1, page - AROUND); number <= Math.min(lastPage, page + AROUND); number++) {
            shown.add(number);
        }
        return shown;
    }

    private static Anchor numbered(int number, int page, IntFunction<String> hrefs) {
        Anchor link = new Anchor(hrefs.apply(number));
        link.add(Markup.spoken("Page "), new Span(String.valueOf(number)));
        if (number == page) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Markup item(Component content, String className) {
        return Markup.tag("li", content).styled(className);
    }
}
