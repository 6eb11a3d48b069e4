package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Two who change a listing at once lose nothing. */
@KindredTest
class TwoAtOnceTest extends SelfServicePages {

    @Test
    void twoWhoChangeOnePriceAtOnceSeeBothAndChoose() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3);
        kept.offer(listing.summary().id(), said(price, 3));
        String form = address(listing, "/prices/" + Fingerprints.of(price));
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(form);
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(form);

        one.type("amount", "26").press("Save");
        other.type("amount", "27").type("included", "travel").press("Save");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("A colleague changed this price while you did", "26", "27");
        assertThat(other.page().expectFirst("[name=amount]").attr("value")).isEqualTo("27");
        assertThat(other.page().expectFirst("[name=included]").text()).isEqualTo("travel");
        assertThat(prices(listing))
                .singleElement()
                .satisfies(now -> assertThat(now.amount()).isEqualTo(PriceRange.of(2_600)));

        other.press("Save");
        assertThat(prices(listing))
                .singleElement()
                .satisfies(now -> assertThat(now.amount()).isEqualTo(PriceRange.of(2_700)));
        assertThat(one.open(address(listing, "/history")).text()).contains("You, ", "A colleague, ");
    }

    @Test
    void changesOfDifferentThingsAtOnceAreBothKept() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        PriceItem price = hourOrWeek(PriceWhat.CARE_HOUR, 2_500, 3);
        kept.offer(listing.summary().id(), said(price, 3));
        FormVisitor one =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/" + Fingerprints.of(price)));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));

        kept.visitor(kept.editor(organisation)).open(address(listing, "")).press("1 fewer");
        one.type("amount", "26").press("Save");
        other.type("notice", "28").press("Save");

        Offer now = kept.now(listing.summary().id()).offer();
        assertThat(now.prices().getFirst().amount()).isEqualTo(PriceRange.of(2_600));
        assertThat(now.terms()).isNotNull();
        assertThat(now.availability())
                .isNotNull()
                .satisfies(said -> assertThat(said.places()).isEqualTo(1));
    }

    @Test
    void twoWhoChangeTheTermsAtOnceSeeBothAndChoose() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor one = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));
        FormVisitor other = kept.visitor(kept.editor(organisation)).open(address(listing, "/terms"));
        one.type("notice", "28").press("Save");
        other.type("notice", "14").type("cancellation", "24").press("Save");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Somebody else has saved this meanwhile", "28 days", "14 days");
        assertThat(terms(listing).noticeDays()).isEqualTo(28);
        other.type("notice", "28").press("Save");
        assertThat(terms(listing).noticeDays()).isEqualTo(28);
        assertThat(terms(listing).cancellationHours()).isEqualTo(24);
    }

    @Test
    void manyEditorsSavingAtOnceLoseNothing() throws InterruptedException {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        ListingEdits edits = context.getBean(ListingEdits.class);
        By by = new By(kept.editor(organisation).id(), Way.PAGE);
        Thread[] all = new Thread[10];
        for (int i = 0; i < all.length; i++) {
            PriceItem extra = PriceItem.builder(PriceWhat.EXTRA, PriceUnit.ONCE, PriceRange.of(1_000 + i))
                    .label("Trip " + i)
                    .payers(Set.of(Payer.SELF_FUNDER))
                    .mandatory(false)
                    .validFrom(TODAY)
                    .source(PriceSource.PROVIDER)
                    .confirmedOn(TODAY)
                    .build();
            all[i] = Thread.ofVirtual()
                    .start(() -> edits.edit(
                            listing,
                            by,
                            now -> true,
                            now -> Keeping.withPrices(
                                    now,
                                    prices -> Stream.concat(prices.stream(), Stream.of(extra))
                                            .toList())));
        }
        for (Thread thread : all) {
            thread.join();
        }
        assertThat(prices(listing)).hasSize(all.length);
        assertThat(jdbc.sql("select count(*) from listing_change where listing_id = ?")
                        .param(listing.summary().databaseId())
                        .query(Long.class)
                        .single())
                .isEqualTo(all.length);
    }
}
