package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import uk.kindred.directory.ListingDetails;

/** How to reach a service by phone or on the web; what is not known is said, with the way to find it. */
public class ContactLines extends Div {

    public ContactLines(ListingDetails listing) {
        Optional<PhoneNumber> phone = Optional.ofNullable(listing.phone()).flatMap(PhoneNumber::parse);
        Optional<WebAddress> website = Optional.ofNullable(listing.website()).flatMap(WebAddress::parse);
        if (Origin.of(listing) == Origin.EXAMPLE) {
            phone.ifPresent(number -> add(new Paragraph("Phone: " + number.readable() + " (made up)")));
            website.ifPresent(address -> add(new Paragraph("Website: " + address.host() + " (made up)")));
            add(new Paragraph("An example cannot be called. A real listing shows its phone number and website here."));
            return;
        }
        phone.ifPresent(this::addPhone);
        website.ifPresent(this::addWebsite);
        if (phone.isEmpty() && website.isEmpty()) {
            add(new Paragraph(
                    Origin.of(listing) == Origin.REGISTER
                            ? "No phone number or website in our copy of the register."
                            : "No phone number or website is given."));
        }
        String page = listing.regulatorPage();
        if (page != null) {
            Anchor regulator = external(
                    page,
                    phone.isEmpty() && website.isEmpty()
                            ? "Find contact details on CQC’s page"
                            : "CQC’s page about this service");
            add(new Paragraph(regulator));
        }
    }

    private void addPhone(PhoneNumber phone) {
        Anchor call = new Anchor(phone.link(), "Call " + phone.readable());
        call.addClassNames("button", "call");
        add(new Paragraph(call));
    }

    private void addWebsite(WebAddress website) {
        add(new Paragraph(new Span("Website: "), external(website.url(), website.host())));
    }

    private static Anchor external(String url, String words) {
        Anchor link = new Anchor(url, words);
        link.getElement().setAttribute("rel", "external noopener nofollow");
        return link;
    }
}
