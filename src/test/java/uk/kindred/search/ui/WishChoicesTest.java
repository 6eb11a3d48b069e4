package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.pricing.Plan;
import uk.kindred.search.OfferWishesBuilder;

class WishChoicesTest {

    @Test
    void aHomeToBuyOrRentReadsAsPeopleSayIt() {
        assertThat(chips("home:buy")).containsExactly("For a home to buy");
        assertThat(chips("home:rent")).containsExactly("For a home to rent");
    }

    private static List<String> chips(String plan) {
        List<String> labels = new ArrayList<>();
        WishChoices.collect(
                new OfferWishesBuilder().plan(Plan.parse(plan)).build(), (label, rest) -> labels.add(label));
        return labels;
    }
}
