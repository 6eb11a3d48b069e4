package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Prices, as their keeper adds, changes and ends them. */
@KindredTest
class OwnPricesTest extends SelfServicePages {

    @Test
    void aPriceIsAddedChangedFromADayOnAndEnded() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/new?what=care-hour"));
        visitor.type("amount", "£28.50")
                .type("from", "1/4/2026")
                .type("included", "travel\nnotes")
                .press("Save");
        assertThat(visitor.path()).isEqualTo(address(listing, "/prices"));
        PriceItem first = prices(listing).getFirst();
        assertThat(first.amount()).isEqualTo(PriceRange.of(2_850));
        assertThat(first.source()).isEqualTo(PriceSource.PROVIDER);
        assertThat(first.confirmedOn()).isEqualTo(TODAY);
        assertThat(first.included()).containsExactly("travel", "notes");

        visitor.open(address(listing, "/prices/" + Fingerprints.of(first)));
        LocalDate nextYear = LocalDate.of(TODAY.getYear() + 1, 4, 1);
        visitor.type("amount", "30").type("from", nextYear.toString()).press("Save");
        assertThat(prices(listing))
                .extracting(price -> price.amount().fromPence(), PriceItem::validTo)
                .containsExactly(tuple(2_850L, nextYear.minusDays(1)), tuple(3_000L, null));

        visitor.type("until", TODAY.toString()).press("End this price");
        assertThat(prices(listing).getFirst().validTo()).isEqualTo(TODAY);
    }

    @Test
    void whatCannotBeReadIsToldBesideItsFieldAndKept() {
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(listing, "/prices/new?what=care-hour"));
        visitor.type("amount", "lots").type("from", "soon").press("Save");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#amount-error").text()).contains("This is no sum");
        assertThat(visitor.page().expectFirst("[name=amount]").attr("value")).isEqualTo("lots");
        assertThat(visitor.page().expectFirst("[name=from]").attr("value")).isEqualTo("soon");
        assertThat(prices(listing)).isEmpty();
    }

    @Test
    void anUnusualPriceIsAskedAboutAndTakenOnlyWhenItIsMeant() {
        ListingDetails home = kept.registered(organisation, 2);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(home, "/prices/new?what=accommodation"));
        visitor.type("amount", "124000").press("Save");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Is that right?", "£124,000 a week");
        assertThat(prices(home)).isEmpty();

        Document asked = visitor.page().clone();
        String sure = asked.expectFirst("input[name=sure]").attr("value");
        visitor.tick("sure", sure, true).type("amount", "125000").press("Save");
        assertThat(visitor.status()).as("a yes is for one sum only").isEqualTo(422);
        assertThat(prices(home)).isEmpty();

        visitor.show(asked).tick("sure", sure, true).press("Save");
        assertThat(prices(home))
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isEqualTo(PriceRange.of(12_400_000)));
    }

    @Test
    void theSuggestedSumIsTakenWithOnePress() {
        ListingDetails home = kept.registered(organisation, 3);
        FormVisitor visitor =
                kept.visitor(kept.editor(organisation)).open(address(home, "/prices/new?what=accommodation"));
        visitor.type("amount", "12000").press("Save").press("Change it to");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(prices(home))
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isEqualTo(PriceRange.of(120_000)));
    }
}
