package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.ModerationWorld;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** What the tests of photos share: a listing, somebody who keeps it, and moderators. */
abstract class PhotoPages {

    static final String WORDS = "A sunny lounge with six armchairs";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    KeptFixture kept;

    ModerationWorld moderation;

    OrganisationId organisation;

    ListingDetails listing;

    Person editor;

    FormVisitor visitor;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        moderation = new ModerationWorld(context, port);
        moderation.forget();
        organisation = kept.organisation();
        listing = kept.own(organisation, SupportKind.HOME_CARE);
        editor = kept.editor(organisation);
        visitor = kept.visitor(editor).open(address(""));
    }

    @AfterEach
    void end() {
        kept.forget();
        moderation.forget();
    }

    void send(String words, Color colour) {
        visitor.open(address(""));
        visitor.page().expectFirst("#description").text(words);
        visitor.upload("photo.gif", TestPhotos.jpeg(800, 600, colour));
    }

    void refused(byte[] file, String why) {
        visitor.open(address(""));
        visitor.page().expectFirst("#description").text(WORDS);
        visitor.upload("photo.jpg", file);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#file-error").text()).contains(why);
        assertThat(visitor.page().expectFirst("#description").text()).isEqualTo(WORDS);
    }

    List<String> descriptions() {
        return jdbc.sql("""
                        select description from listing_photo where listing_id = ? and removed_at is null order by position
                        """)
                .param(listing.summary().databaseId())
                .query((row, number) -> row.getString("description"))
                .list();
    }

    String largest(String words) {
        return jdbc.sql("""
                        select i.hash from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                        where p.description = ? and p.listing_id = ? order by i.width desc limit 1
                        """)
                .params(words, listing.summary().databaseId())
                .query(String.class)
                .single();
    }

    long waiting() {
        return jdbc.sql("select count(*) from moderation_matter where decided_at is null and withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    long pictures() {
        return jdbc.sql("""
                        select count(*) from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                        where p.listing_id = ?
                        """)
                .param(listing.summary().databaseId())
                .query(Long.class)
                .single();
    }

    /** @return its address */
    String matter(String words) {
        return "/moderation/matters/"
                + jdbc.sql("""
                                select m.id from moderation_matter m join listing_photo p on p.id::text = m.reference
                                where p.description = ? and m.decided_at is null and m.withdrawn_at is null
                                """).param(words).query(UUID.class).single();
    }

    void decide(AccountVisitor moderator, String words, String decision, String reason) {
        moderator.post(matter(words), "version", "0", "decision", decision, "reason", reason);
    }

    List<Element> shownOnPage(Visitor anybody) {
        return Jsoup.parse(anybody.get("/listings/" + listing.summary().slug()).body())
                .select(".photos img");
    }

    JsonNode api(Visitor anybody) {
        return anybody.json("/api/listings/" + listing.summary().id(), 200).path("photos");
    }

    String history() {
        return "/provider/listings/" + listing.summary().id() + "/history";
    }

    String address(String rest) {
        return address(listing, rest);
    }

    static String address(ListingDetails of, String rest) {
        return "/provider/listings/" + of.summary().id() + "/photos" + rest;
    }
}
