package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.ModerationWorld;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** Photos: sent, looked at by a moderator, shown; put in order, described, removed and taken back. */
@KindredTest
class PhotosTest {

    private static final String WORDS = "A sunny lounge with six armchairs";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;
    private ModerationWorld moderation;
    private OrganisationId organisation;
    private ListingDetails listing;
    private Person editor;
    private FormVisitor visitor;

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

    @Test
    void aPhotoIsPublicWhenAModeratorHasAcceptedItAndNotBefore() {
        send(WORDS, Color.ORANGE);
        assertThat(visitor.text()).contains("We have your photo", "Waits for a moderator", WORDS);
        String hash = largest(WORDS);
        String preview = visitor.page().expectFirst(".thumb").attr("src");
        Visitor anybody = new Visitor(port);
        assertThat(shownOnPage(anybody)).isEmpty();
        assertThat(api(anybody).size()).isZero();
        assertThat(anybody.get("/photos/" + hash + ".jpg").statusCode()).isEqualTo(404);
        assertThat(anybody.get(preview).statusCode()).isNotEqualTo(200);
        assertThat(visitor.open(preview).status()).isEqualTo(200);

        AccountVisitor moderator = moderation.moderator();
        String looked = moderator
                .page(matter(WORDS))
                .expectFirst("a[href^=/moderation/photos/]")
                .attr("href");
        assertThat(moderator.page(looked).expectFirst("img").attr("alt")).isEqualTo(WORDS);
        assertThat(moderator.get(looked + "/picture").headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        decide(moderator, WORDS, "accept", "Fine.");

        Element image = shownOnPage(anybody).getFirst();
        assertThat(image.attr("alt")).isEqualTo(WORDS);
        assertThat(image.attr("width") + " " + image.attr("height")).isEqualTo("800 600");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("srcset")).contains(" 480w, /photos/" + hash + ".jpg 800w");
        JsonNode photo = api(anybody).get(0);
        assertThat(photo.path("url").asString()).endsWith("/photos/" + hash + ".jpg");
        assertThat(photo.path("width").asInt()).isEqualTo(800);
        assertThat(photo.path("height").asInt()).isEqualTo(600);
        assertThat(photo.path("description").asString()).isEqualTo(WORDS);
        assertThat(anybody.get("/listings/" + listing.summary().slug()).body())
                .containsPattern("\"image\":\\[\"http[^\"]+/photos/" + hash + "\\.jpg\"\\]");
        assertThat(SentMails.await(editor.email().value(), 1).text()).contains("Your photo is shown.", "> Fine.");
    }

    @Test
    void whatIsServedIsAJpegFileForGoodWithoutCookies() {
        send(WORDS, Color.ORANGE);
        decide(moderation.moderator(), WORDS, "accept", "Fine.");
        String path = "/photos/" + largest(WORDS) + ".jpg";

        HttpResponse<String> answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("image/jpeg");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();

        context.getBean(OwnListings.class).closeAll(List.of(listing.summary().id()));
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusalHasItsReasonAndAnAppealShowsThePhotoAfterAll() {
        send(WORDS, Color.ORANGE);
        decide(moderation.moderator(), WORDS, "refuse", "Who is that on the left?");
        assertThat(visitor.open(address("")).text()).contains("Not shown: Who is that on the left?");
        assertThat(shownOnPage(new Visitor(port))).isEmpty();

        FormVisitor appellant = new FormVisitor(port);
        appellant.open(SentMails.await(editor.email().value(), 1).link("/decisions/"));
        appellant.type("words", "A statue.").press("Appeal");
        String appeal = "/moderation/matters/"
                + jdbc.sql("select id from moderation_matter where kind = 'appeal'")
                        .query(UUID.class)
                        .single();
        moderation.moderator().post(appeal, "version", "0", "decision", "accept", "reason", "So it is.");

        assertThat(shownOnPage(new Visitor(port))).hasSize(1);
        assertThat(visitor.open(address("")).text()).contains("People see it.");
    }

    @Test
    void otherWordsBringARefusedPhotoToAModeratorAgain() {
        send(WORDS, Color.ORANGE);
        decide(moderation.moderator(), WORDS, "refuse", "There are seven.");
        String better = "A lounge with seven armchairs";

        visitor.open(address("")).type("description", better).press("Save the words");

        assertThat(visitor.text()).contains("The words are saved", "Waits for a moderator");
        decide(moderation.moderator(), better, "accept", "Seven.");
        assertThat(shownOnPage(new Visitor(port)).getFirst().attr("alt")).isEqualTo(better);
    }

    @Test
    void whatCannotBeTakenIsToldAndTheWordsAreKept() {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "This is a PDF document");
        refused(new byte[0], "Choose a photo first");
        refused(new byte[20 * 1024 * 1024], "At most 15 MB");

        visitor.open(address("")).upload("photo.jpg", TestPhotos.jpeg(800, 600, Color.RED));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#description-error").text()).contains("what the photo shows");
        assertThat(visitor.page().select("#file-error").text()).contains("once more");

        visitor.open(address("")).upload("photo.jpg", new byte[30 * 1024 * 1024]);
        assertThat(visitor.status()).isEqualTo(413);
        assertThat(visitor.text()).contains("too large to be sent", "what you typed is still there");
        assertThat(jdbc.sql("select count(*) from listing_photo where listing_id = ?")
                        .param(listing.summary().databaseId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void photosArePutInOrderDescribedRemovedAndTakenBack() {
        send("The first photo", Color.RED);
        send("The second photo", Color.GREEN);
        decide(moderation.moderator(), "The second photo", "accept", "Fine.");
        visitor.open(address(""));
        visitor.press("Earlier");
        assertThat(descriptions()).containsExactly("The second photo", "The first photo");
        assertThat(visitor.text()).contains("The order is changed");

        visitor.press("Remove");
        assertThat(descriptions()).containsExactly("The first photo");
        assertThat(shownOnPage(new Visitor(port))).isEmpty();

        visitor.open(history());
        assertThat(visitor.text())
                .contains(
                        "New photo: “The first photo”", "A photo less: “The second photo”", "The order of the photos");
        visitor.press("Take back");
        visitor.open(address(""));
        assertThat(descriptions()).containsExactly("The second photo", "The first photo");
        assertThat(shownOnPage(new Visitor(port))).hasSize(1);

        String second = visitor.page().select("form[action$=/remove]").get(1).attr("action");
        String secret = visitor.page().expectFirst("main [name=_csrf]").attr("value");
        visitor.post(second, Map.of("_csrf", List.of(secret)));
        assertThat(waiting()).isZero();
        visitor.open(history()).press("Take back");
        assertThat(waiting()).isOne();
    }

    @Test
    void aPhotoThatWasRemovedIsDeletedWhenItCanNoLongerBeTakenBack() {
        send(WORDS, Color.RED);
        visitor.open(address("")).press("Remove");
        PhotoErasure erasure = context.getBean(PhotoErasure.class);

        erasure.look();
        assertThat(pictures()).isPositive();
        jdbc.sql("update listing_photo set removed_at = removed_at - interval '31 days' where listing_id = ?")
                .param(listing.summary().databaseId())
                .update();
        erasure.look();

        assertThat(pictures()).isZero();
        assertThat(visitor.open(history()).press("Take back").text()).contains("could not be taken back");
    }

    @Test
    void whoeverDescribesAPhotoAfterSomebodyElseChooses() {
        send(WORDS, Color.RED);
        FormVisitor colleague = kept.visitor(kept.editor(organisation)).open(address(""));
        visitor.open(address(""))
                .type("description", "A lounge with seven chairs")
                .press("Save the words");

        colleague.type("description", "A lounge with eight chairs").press("Save the words");
        assertThat(colleague.status()).isEqualTo(409);
        assertThat(colleague.text()).contains("Somebody else has changed the words", "seven chairs", "eight chairs");
        assertThat(descriptions()).containsExactly("A lounge with seven chairs");
        colleague.press("Save the words");
        assertThat(descriptions()).containsExactly("A lounge with eight chairs");
    }

    @Test
    void anotherOrganisationsPhotosAreOutOfReach() {
        send(WORDS, Color.RED);
        String photo = visitor.page().expectFirst(".thumb").attr("src").replace("/picture", "");
        String id = photo.substring(photo.lastIndexOf('/'));
        ListingDetails theirs = kept.own(kept.organisation(), SupportKind.HOME_CARE);
        OrganisationId other = kept.organisation();
        ListingDetails own = kept.own(other, SupportKind.HOME_CARE);
        FormVisitor stranger = kept.visitor(kept.editor(other));
        String ownPage = "/provider/listings/" + own.summary().id() + "/photos";

        assertThat(stranger.open(address("")).status()).isEqualTo(403);
        assertThat(stranger.open(photo + "/picture").status()).isEqualTo(403);
        assertThat(stranger.open(ownPage + id + "/picture").status()).isEqualTo(404);
        String secret =
                stranger.open(ownPage).page().expectFirst("main [name=_csrf]").attr("value");
        for (String what : List.of("/remove", "/move", "/describe")) {
            Map<String, List<String>> fields =
                    Map.of("_csrf", List.of(secret), "description", List.of("Mine by now"), "to", List.of("later"));
            assertThat(stranger.post(photo + what, fields).status()).isEqualTo(403);
            stranger.post(ownPage + id + what, fields);
            assertThat(stranger.text()).contains("Nothing was changed");
        }
        stranger.open(ownPage).page().expectFirst("form[enctype]").attr("action", address(theirs, ""));
        stranger.upload("photo.jpg", TestPhotos.jpeg(800, 600, Color.RED));
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(descriptions()).containsExactly(WORDS);
    }

    @Test
    void aListingHasNoMoreThanTwelvePhotosAndNoneTwice() {
        send(WORDS, Color.RED);
        send("The same again", Color.RED);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#file-error").text()).contains("here already");

        jdbc.sql("""
                        insert into listing_photo (id, listing_id, position, description, state, added_at)
                        select gen_random_uuid(), ?, n, 'Photo ' || n, 'shown', now() from generate_series(1, 11) n
                        """).param(listing.summary().databaseId()).update();
        jdbc.sql("""
                        insert into listing_photo_picture (photo_id, width, height, hash, jpeg)
                        select id, 480, 320, 'none', '\\x00' from listing_photo where listing_id = ? and state = 'shown'
                        """).param(listing.summary().databaseId()).update();
        // on a page from before there were so many
        visitor.page().expectFirst("#description").text("One too many");
        visitor.upload("photo.jpg", TestPhotos.jpeg(800, 600, Color.BLUE));
        assertThat(visitor.text()).contains("There are 12 photos");
        assertThat(visitor.open(address("")).page().select("form[enctype]")).isEmpty();
    }

    @Test
    void oneConnectionSendsSoManyFilesAnHour() {
        for (int i = 0; i < 60; i++) {
            visitor.open(address("")).upload("photo.jpg", new byte[] {'x'});
        }
        refused(new byte[] {'x'}, "Many photos came from your connection");
    }

    private void send(String words, Color colour) {
        visitor.open(address(""));
        visitor.page().expectFirst("#description").text(words);
        visitor.upload("photo.gif", TestPhotos.jpeg(800, 600, colour));
    }

    private void refused(byte[] file, String why) {
        visitor.open(address(""));
        visitor.page().expectFirst("#description").text(WORDS);
        visitor.upload("photo.jpg", file);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#file-error").text()).contains(why);
        assertThat(visitor.page().expectFirst("#description").text()).isEqualTo(WORDS);
    }

    private List<String> descriptions() {
        return jdbc.sql("""
                        select description from listing_photo where listing_id = ? and removed_at is null order by position
                        """)
                .param(listing.summary().databaseId())
                .query((row, number) -> row.getString("description"))
                .list();
    }

    private String largest(String words) {
        return jdbc.sql("""
                        select i.hash from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                        where p.description = ? and p.listing_id = ? order by i.width desc limit 1
                        """)
                .params(words, listing.summary().databaseId())
                .query(String.class)
                .single();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from moderation_matter where decided_at is null and withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    private long pictures() {
        return jdbc.sql("""
                        select count(*) from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                        where p.listing_id = ?
                        """)
                .param(listing.summary().databaseId())
                .query(Long.class)
                .single();
    }

    /** @return its address */
    private String matter(String words) {
        return "/moderation/matters/"
                + jdbc.sql("""
                                select m.id from moderation_matter m join listing_photo p on p.id::text = m.reference
                                where p.description = ? and m.decided_at is null and m.withdrawn_at is null
                                """).param(words).query(UUID.class).single();
    }

    private void decide(AccountVisitor moderator, String words, String decision, String reason) {
        moderator.post(matter(words), "version", "0", "decision", decision, "reason", reason);
    }

    private List<Element> shownOnPage(Visitor anybody) {
        return Jsoup.parse(anybody.get("/listings/" + listing.summary().slug()).body())
                .select(".photos img");
    }

    private JsonNode api(Visitor anybody) {
        return anybody.json("/api/listings/" + listing.summary().id(), 200).path("photos");
    }

    private String history() {
        return "/provider/listings/" + listing.summary().id() + "/history";
    }

    private String address(String rest) {
        return address(listing, rest);
    }

    private static String address(ListingDetails of, String rest) {
        return "/provider/listings/" + of.summary().id() + "/photos" + rest;
    }
}
