package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.ui.SampleOffers.TODAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingDetails;

/** What is told of a listing before its facts, and around them. */
class ListingHeadTest {

    @Test
    void anExampleSaysSoInItsTitleAndClaimsNoRating() {
        for (ListingDetails example : List.of(SampleOffers.nursingHome(), SampleOffers.assistant())) {
            assertThat(ListingHead.title(example.summary()))
                    .startsWith("Example: " + example.summary().name());
            assertThat(ListingHead.describe(example.summary()))
                    .startsWith("Example listing: ")
                    .contains("there is no such service")
                    .doesNotContain("Rated", "CQC", "Ratings", "address", "source");
        }
    }

    @Test
    void thePriceAFreePlaceAndTheRatingStandInOneBlockEachWithItsAge() {
        Element home = html(new KeyFacts(SampleOffers.nursingHome().summary(), CardContext.plain(null, TODAY)));

        assertThat(home.select("dt").eachText()).containsExactly("Price", "Is there a place?", "Regulator’s rating");
        assertThat(home.select("dd").eachText())
                .satisfiesExactly(
                        price -> assertThat(price).contains("£", "a week", "confirmed"),
                        place -> assertThat(place).contains("2 places free now, confirmed"),
                        rating -> assertThat(rating).contains("Good", "rated 3 years"));
    }

    @Test
    void aKindThatIsNotRatedLacksNoRating() {
        Element assistant = html(new KeyFacts(SampleOffers.assistant().summary(), CardContext.plain(null, TODAY)));

        assertThat(assistant.select("dt").eachText()).containsExactly("Price", "Is there a place?");
    }

    @Test
    void noExampleCanBeCalledWhateverNumberItWasGiven() {
        Element contact = html(new ContactLines(SampleOffers.nursingHome()));

        assertThat(contact.select("a[href^=tel]")).isEmpty();
        assertThat(contact.text()).contains("An example cannot be called.");
    }

    private static Element html(Component component) {
        Document document = new Document("");
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return document;
    }
}
