package uk.kindred.enquiries;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.ShippedRegister;

/** Services that somebody keeps, and a person who asks them in a browser without scripts. */
final class EnquiryWorld {

    private final String person = "jo-" + UUID.randomUUID() + "@people.example";
    private final KeptListings listings;
    private final FormVisitor visitor;

    EnquiryWorld(JdbcClient jdbc, int port) {
        ShippedRegister.await(jdbc);
        listings = new KeptListings(jdbc);
        visitor = new FormVisitor(port);
    }

    KeptListings listings() {
        return listings;
    }

    FormVisitor visitor() {
        return visitor;
    }

    /** Where mail reaches the person. */
    String person() {
        return person;
    }

    /** The form for this service, ready to be sent. */
    FormVisitor fill(Kept service) {
        visitor.open("/enquire?ids=" + service.id());
        return fillRest();
    }

    /** The form that is open. */
    FormVisitor fillRest() {
        return visitor.type("words", "Is there a room for my mother?")
                .type("name", "Jo")
                .type("email", person)
                .tick("consent", "yes", true);
    }
}
