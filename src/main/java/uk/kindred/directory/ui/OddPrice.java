package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.Set;
import uk.kindred.directory.OfferSummary;
import uk.kindred.pricing.DayType;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/** Whether the price that a whole cost mostly rests on is far from what others ask: a slip, as likely as not. */
final class OddPrice {

    private OddPrice() {}

    static boolean isIn(OfferSummary offer, PricedBy pricedBy, Payer payer, LocalDate today) {
        Tariff tariff = offer.tariffs().get(payer);
        return tariff != null
                && switch (pricedBy) {
                    case HOURS ->
                        isOdd(tariff, TariffKey.hour(DayType.WEEKDAY), PriceWhat.CARE_HOUR, PriceUnit.HOUR, today);
                    case CARE_HOME ->
                        isOdd(tariff, TariffKey.week(null, null), PriceWhat.ACCOMMODATION, PriceUnit.WEEK, today);
                    case LIVE_IN ->
                        isOdd(tariff, TariffKey.LIVE_IN_WEEK, PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, today);
                    case DAYS, STAYS, SHARED_LIVES, HOMESHARE, HOUSING -> false;
                };
    }

    private static boolean isOdd(Tariff tariff, TariffKey key, PriceWhat what, PriceUnit unit, LocalDate today) {
        return tariff.find(key)
                .map(price -> PriceItem.builder(what, unit, price)
                        .payers(Set.of(tariff.payer()))
                        .validFrom(today)
                        .source(PriceSource.OBSERVED)
                        .confirmedOn(today)
                        .build())
                .map(item -> Plausibility.of(item, null).isQuestioned())
                .orElse(false);
    }
}
