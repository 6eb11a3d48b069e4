package uk.kindred.providers.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Photos are put in order, described, removed and taken back. */
@KindredTest
class KeptPhotosTest extends PhotoPages {

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
}
