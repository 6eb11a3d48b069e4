package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.kindred.directory.OwnListings;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.Visitor;

/** Photos are public once a moderator has accepted them, and only as long as they are shown. */
@KindredTest
class PhotosTest extends PhotoPages {

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
        Document deciding = moderator.page(matter(WORDS));
        Element inSight = deciding.expectFirst("main img");
        assertThat(inSight.attr("alt")).isEqualTo(WORDS);
        assertThat(moderator.get(inSight.attr("src")).statusCode()).isEqualTo(200);
        String looked = deciding.expectFirst("a[href^=/moderation/photos/]").attr("href");
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
    void whatIsServedIsAJpegFileWithoutCookiesAndGoneOnceItIsNotShown() {
        send(WORDS, Color.ORANGE);
        decide(moderation.moderator(), WORDS, "accept", "Fine.");
        String path = "/photos/" + largest(WORDS) + ".jpg";

        HttpResponse<String> answer = new Visitor(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("image/jpeg");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();

        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = new Visitor(port).get(path, "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
        assertThat(new Visitor(port).get(path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);

        visitor.open(address("")).press("Remove");
        HttpResponse<String> removed = new Visitor(port).get(path, "If-None-Match", tag);
        assertThat(removed.statusCode()).as("to a browser that has it").isEqualTo(404);
        assertThat(removed.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        visitor.open(history()).press("Take back");
        assertThat(new Visitor(port).get(path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);

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
        AccountVisitor another = moderation.moderator();
        assertThat(another.page(appeal).expectFirst("main img").attr("alt")).isEqualTo(WORDS);
        another.post(appeal, "version", "0", "decision", "accept", "reason", "So it is.");

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
}
