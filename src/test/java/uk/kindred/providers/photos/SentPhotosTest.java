package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Which files are taken from whom, and how many. */
@KindredTest
class SentPhotosTest extends PhotoPages {

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
}
