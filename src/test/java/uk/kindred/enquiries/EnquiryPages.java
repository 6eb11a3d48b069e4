package uk.kindred.enquiries;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.FormVisitor;

/** What the tests of enquiries share: a person, and services to ask. */
abstract class EnquiryPages {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    EnquiryWorld world;
    KeptListings listings;
    FormVisitor visitor;
    String person;

    @BeforeEach
    void begin() {
        world = new EnquiryWorld(jdbc, port);
        listings = world.listings();
        visitor = world.visitor();
        person = world.person();
    }

    @AfterEach
    void end() {
        listings.forget();
    }
}
