package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The pages of a list whose whole length nobody counts: the one before, and the next where there is more. */
public final class Paging {

    private static final int LAST_PAGE = 10_000;

    private Paging() {}

    /** @param hrefs the address of each page, from 1 */
    public static Markup links(int page, boolean more, IntFunction<String> hrefs) {
        Markup links = Markup.tag("p").styled("line");
        if (page > 1) {
            links.add(new Anchor(hrefs.apply(page - 1), "Page " + (page - 1)));
        }
        if (more) {
            links.add(new Anchor(hrefs.apply(page + 1), "Page " + (page + 1)));
        }
        return links;
    }

    /** From 1, which also stands for what is no number of a page. */
    public static int number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}
