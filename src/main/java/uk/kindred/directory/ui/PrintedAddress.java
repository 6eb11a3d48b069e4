package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.SiteProperties;

/** On paper only: where this page is found again. */
public class PrintedAddress extends Paragraph {

    /** @param path from the root */
    public PrintedAddress(SiteProperties site, String path) {
        super("This page: " + site.absolute(path));
        addClassNames("only-print", "small");
    }
}
