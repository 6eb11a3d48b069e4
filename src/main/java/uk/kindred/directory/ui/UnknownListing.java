package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.firsthtml.PageHead;

/** The page for a listing's address under which there is none: its words are ready to be searched for. */
final class UnknownListing {

    private static final int NOT_FOUND = 404;
    private static final int LONGEST = 80;

    private UnknownListing() {}

    static PageHead fill(Main page, String slug) {
        page.setClassName("page");
        page.add(
                new H1("We can’t find that service"),
                new Paragraph("The address may be mistyped, or the service may be listed under another name."),
                new FindForm(wordsOf(slug)));
        return PageHead.of("Service not found", "").withStatus(NOT_FOUND).notIndexed();
    }

    private static String wordsOf(String slug) {
        String words = slug.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words;
    }
}
