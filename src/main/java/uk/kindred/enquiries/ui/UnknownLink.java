package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;

/** A private link that leads nowhere; whether it ever did is not told. */
final class UnknownLink {

    private UnknownLink() {}

    static ResponseEntity<String> answer(String address) {
        Main page = new Main();
        page.setClassName("page");
        page.add(
                new H1("We can’t find that enquiry"),
                new Paragraph(
                        "Please check that the whole link was copied. The newest mail about the enquiry has a link that"
                                + " works."),
                new Paragraph(new Anchor("/", "Go to the home page")));
        PageHead head = PageHead.of("Enquiry not found", "")
                .withStatus(HttpStatus.NOT_FOUND.value())
                .notIndexed();
        return PlainPages.answer(head, page, address.substring(1));
    }
}
