package uk.kindred.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.StatedTerms;

/**
 * All that a listing offers beside a register's facts, in its provider's or another source's words.
 *
 * @param description in plain words, a few sentences
 * @param details what the choosers of its kind need; null if nobody said
 * @param features whose money is taken is as the terms say it, where they do
 * @param prices all that stand: in force, to come, and past by their last day. {@link Offers#pricesOn} tells those of
 *     any day, replaced ones too
 * @param terms null if nobody said
 */
public record Offer(
        @Nullable String description,
        @Nullable SupportDetails details,
        Features features,
        AreaServed areaServed,
        List<PriceItem> prices,
        @Nullable StatedTerms terms,
        @Nullable Availability availability) {

    public static final Offer NOTHING_SAID =
            new Offer(null, null, Features.NONE, AreaServed.UNKNOWN, List.of(), null, null);

    public Offer {
        prices = List.copyOf(prices);
        features = terms == null ? features : features.accepting(terms.terms().acceptedFunding());
    }

    /** Who employs the assistant, if this is one. */
    public Employer employer() {
        return SupportDetails.employer(details);
    }
}
