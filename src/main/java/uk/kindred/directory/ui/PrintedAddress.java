package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;

/** On paper only: when this was so, and where this page is found again. */
public class PrintedAddress extends Paragraph {

    /** @param path from the root */
    public PrintedAddress(SiteProperties site, String path, LocalDate today) {
        super("Printed from Kindred on " + Dates.day(today) + ". This page: " + site.absolute(path));
        addClassNames("only-print", "small");
    }
}
