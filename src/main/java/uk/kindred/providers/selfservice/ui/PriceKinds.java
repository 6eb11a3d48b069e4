package uk.kindred.providers.selfservice.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;

/** What listings of some kinds have prices for. */
final class PriceKinds {

    private PriceKinds() {}

    /** What such a listing usually asks for, what its cost is reckoned by first. */
    static List<PriceWhat> usual(Collection<SupportKind> kinds) {
        List<PricedBy> ways = WaysPriced.of(kinds);
        return Stream.of(
                        ways.stream().flatMap(way -> way.prices().stream().sorted()),
                        ways.stream().flatMap(way -> beside(way).stream()),
                        Stream.of(PriceWhat.EXTRA))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    private static List<PriceWhat> beside(PricedBy way) {
        return switch (way) {
            case CARE_HOME -> List.of(PriceWhat.DEPOSIT, PriceWhat.ADMISSION_FEE);
            case HOURS -> List.of(PriceWhat.WEEKEND_HOUR, PriceWhat.BANK_HOLIDAY_HOUR, PriceWhat.MILEAGE);
            case HOUSING ->
                List.of(
                        PriceWhat.SHARE_RENT,
                        PriceWhat.SERVICE_CHARGE,
                        PriceWhat.WELLBEING_CHARGE,
                        PriceWhat.GROUND_RENT,
                        PriceWhat.EVENT_FEE,
                        PriceWhat.DEPOSIT);
            case LIVE_IN, DAYS, STAYS, SHARED_LIVES, HOMESHARE -> List.of();
        };
    }
}
