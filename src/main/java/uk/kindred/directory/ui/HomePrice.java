package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kindred.directory.ListingSummary;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/** What a home costs to buy or to rent, its charges, and what is taken when it is sold: what people choose it by. */
class HomePrice extends Paragraph {

    private HomePrice(String words) {
        super(words);
        addClassName("card-home");
    }

    /** Empty for what is no housing, or has no price at all. */
    static Optional<HomePrice> of(ListingSummary listing, Payer payer) {
        if (listing.reckonedBy() != PricedBy.HOUSING) {
            return Optional.empty();
        }
        return Optional.ofNullable(listing.offer().tariffs().get(payer))
                .or(() -> Optional.ofNullable(listing.offer().tariffs().get(Payer.SELF_FUNDER)))
                .map(HomePrice::words)
                .map(HomePrice::new);
    }

    private static String words(Tariff tariff) {
        List<String> words = new ArrayList<>();
        tariff.find(TariffKey.PURCHASE).ifPresent(price -> words.add("To buy: " + from(price)));
        tariff.find(TariffKey.SHARE).ifPresent(price -> words.add("To buy a share: " + from(price)));
        tariff.find(TariffKey.RENT_A_MONTH).ifPresent(price -> words.add("To rent: " + from(price) + " a month"));
        tariff.find(TariffKey.RENT_A_WEEK).ifPresent(price -> words.add("To rent: " + from(price) + " a week"));
        if (words.isEmpty()) {
            words.add("To buy or rent: not told");
        }
        words.add("Service charge: "
                + tariff.find(TariffKey.SERVICE_CHARGE_A_WEEK)
                        .map(charge -> from(charge) + " a week")
                        .orElse("not told"));
        if (Stream.of(TariffKey.PURCHASE, TariffKey.SHARE)
                .anyMatch(sold -> tariff.find(sold).isPresent())) {
            words.add("Fee when it is sold: " + eventFee(tariff));
        }
        return String.join(" · ", words);
    }

    private static String eventFee(Tariff tariff) {
        Optional<PriceRange> once = tariff.find(TariffKey.EVENT_FEE);
        Optional<PriceRange> yearly = tariff.find(TariffKey.EVENT_FEE_A_YEAR);
        if (once.isEmpty() && yearly.isEmpty()) {
            return "not told, ask";
        }
        List<String> fees = new ArrayList<>();
        once.ifPresent(fee -> fees.add(fee.toPence() == 0 ? "none" : fee.inPercent() + " of the price"));
        yearly.ifPresent(fee -> fees.add(fee.inPercent() + " of the price for each year there"));
        return String.join(" and ", fees);
    }

    private static String from(PriceRange price) {
        return (price.isOnePrice() ? "" : "from ")
                + PriceRange.of(price.fromPence()).inWords();
    }
}
