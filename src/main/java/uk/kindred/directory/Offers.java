package uk.kindred.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.WholeCost;

/**
 * What listings offer. Prices, terms and free places are never overwritten: what is replaced keeps its row, with the
 * time of its replacement, so that what was asked a year ago can be told.
 */
@Service
@Transactional
public class Offers {

    private static final int MOST_AT_ONCE = 500;

    private final OfferSaves saves;
    private final PriceHistory history;
    private final OtherPrices others;
    private final Clock clock;

    Offers(OfferSaves saves, PriceHistory history, OtherPrices others, Clock clock) {
        this.saves = saves;
        this.history = history;
        this.others = others;
        this.clock = clock;
    }

    /**
     * Brings a listing's offer to this state.
     *
     * @return false if it stood so already, and nothing was written
     * @throws IllegalArgumentException with words for whoever typed it, if there is no such listing, or the offer cannot
     *     be as it is given
     */
    public boolean save(String publicId, Offer offer) {
        return saveAll(Map.of(publicId, offer)) == 1;
    }

    /**
     * Changes what stands there, which nobody else can meanwhile.
     *
     * @return false if it came to the same
     */
    public boolean change(String publicId, UnaryOperator<Offer> change) {
        return saves.change(publicId, change) == 1;
    }

    /** As {@link #save}, for many in a few statements. @return how many were changed */
    public int saveAll(Map<String, Offer> offersByPublicId) {
        List<Map.Entry<String, Offer>> all = List.copyOf(offersByPublicId.entrySet());
        int changed = 0;
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            changed += saves.save(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return changed;
    }

    /**
     * What a listing asks on a day, as it is best known now: on a day past also what has been replaced since, but not
     * what has been corrected.
     */
    @Transactional(readOnly = true)
    public List<PriceItem> pricesOn(long databaseId, LocalDate day) {
        return history.prices(databaseId, day);
    }

    /** Every price that a listing ever asked, the newest of a thing first; without what has been corrected. */
    @Transactional(readOnly = true)
    public List<DatedPrice> listAllPrices(long databaseId) {
        return history.all(databaseId);
    }

    /**
     * The whole cost of a plan with a listing, at the prices and terms of a day: of what the plan asks for, if the
     * listing's kinds have it, else by the first of their ways that has prices.
     */
    @Transactional(readOnly = true)
    public Quote quote(ListingSummary listing, Plan plan, Payer payer, LocalDate day) {
        List<PriceItem> prices = pricesOn(listing.databaseId(), day);
        SupportDetails details = history.details(listing.databaseId()).orElse(null);
        Employer employer = SupportDetails.employer(details);
        PricedBy way = TariffChoice.of(listing.kinds(), prices, day, employer, PriceJudge.BY_TABLE)
                .pricedBy();
        Quote quote = WholeCost.quote(
                prices,
                history.terms(listing.databaseId(), day).orElse(null),
                plan,
                payer,
                WaysPriced.asked(listing.kinds(), plan).orElse(way == null ? listing.firstPricedBy() : way),
                day,
                employer);
        return BesideCosts.tellingAll(quote, listing.kinds(), details, prices);
    }

    /**
     * Whether prices are usual for the listing's kinds, beside what is asked for the same thing, in the same unit, of the
     * same payer, in its region or else in England. Example listings are compared with example listings only, and real ones with real ones.
     *
     * @return an answer to each, in their order
     */
    @Transactional(readOnly = true)
    public List<Plausibility> question(ListingSummary listing, List<PriceItem> items) {
        List<Plausibility> answers = others.question(listing, items);
        return asWages(
                SupportDetails.employer(history.details(listing.databaseId()).orElse(null)), items, answers);
    }

    /** As {@link #question}, for a listing that there is not yet; a real one. */
    @Transactional(readOnly = true)
    public List<Plausibility> questionNew(List<SupportKind> kinds, Employer employer, List<PriceItem> items) {
        return asWages(employer, items, others.questionNew(kinds, items));
    }

    private List<Plausibility> asWages(Employer employer, List<PriceItem> items, List<Plausibility> answers) {
        if (employer != Employer.THE_PERSON) {
            return answers;
        }
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(0, items.size())
                .mapToObj(number -> Plausibility.ofWage(items.get(number), today, answers.get(number)))
                .toList();
    }
}
