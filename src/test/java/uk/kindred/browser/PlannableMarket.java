package uk.kindred.browser;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** A small market in Leeds of which weeks can be made, made up: brought in for some tests, and out again. */
final class PlannableMarket {

    static final String ASSISTANT = "Jo Plann, personal assistant";
    static final String AGENCY = "Plann Care at Home";
    static final String SMALL = "Plann and Daughter";
    static final String CLUB = "The Plann Workshop";
    static final String BREAKS = "Plann Short Breaks";

    private static final Set<Payer> ANY_PURSE =
            Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT, Payer.ISF, Payer.COUNCIL);
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);
    private static final List<String> ALL_TIMES = List.of("mornings", "afternoons", "evenings");
    private static final List<String> IDS =
            List.of("K-PLANN-JO", "K-PLANN-CARE", "K-PLANN-SMALL", "K-PLANN-CLUB", "K-PLANN-BREAKS");

    private final OwnListings listings;
    private final Offers offers;
    private final JdbcClient jdbc;
    private final LocalDate today;

    PlannableMarket(OwnListings listings, Offers offers, JdbcClient jdbc, Clock clock) {
        this.listings = listings;
        this.offers = offers;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    void open() {
        // the shipped register first: a fresh database would take these for it
        new SampleListings(jdbc);
        add(
                0,
                ASSISTANT,
                SupportKind.PERSONAL_ASSISTANT,
                new SupportDetails.Assistant(
                        ALL_DAYS,
                        ALL_TIMES,
                        false,
                        List.of("personal care", "cooking", "medication", "shopping", "company", "getting out"),
                        List.of(),
                        6,
                        true),
                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 1_900));
        add(
                1,
                AGENCY,
                SupportKind.HOME_CARE,
                new SupportDetails.CareAtHome(
                        15, null, true, List.of("personal care", "meals", "medication"), ALL_DAYS, ALL_TIMES),
                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 2_600));
        add(
                2,
                SMALL,
                SupportKind.MICRO_ENTERPRISE,
                new SupportDetails.MicroEnterprise(
                        2,
                        List.of("cleaning", "shopping", "cooking", "company", "letters and forms"),
                        List.of(),
                        List.of(),
                        ALL_DAYS,
                        ALL_TIMES),
                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 1_700));
        add(
                3,
                CLUB,
                SupportKind.DAY_OPPORTUNITIES,
                new SupportDetails.Activities(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        List.of("woodwork", "computing"),
                        true,
                        true),
                price(PriceWhat.DAY, PriceUnit.DAY, 5_500));
        add(4, BREAKS, SupportKind.RESPITE, null, price(PriceWhat.NIGHT, PriceUnit.NIGHT, 11_000));
        awaitIndex();
    }

    void close() {
        listings.closeAll(IDS);
        awaitIndex();
        for (String table :
                List.of("price_item", "listing_terms", "listing_availability", "listing_tariff", "listing_history")) {
            jdbc.sql("delete from " + table
                            + " where listing_id in (select id from listing where public_id like 'K-PLANN-%')")
                    .update();
        }
        jdbc.sql("delete from listing where public_id like 'K-PLANN-%'").update();
    }

    private void awaitIndex() {
        Awaitility.await("the index to hear of it")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private void add(int number, String name, SupportKind kind, @Nullable SupportDetails details, PriceItem price) {
        listings.save(NewListingBuilder.listing(IDS.get(number), kind)
                .name(name)
                .address(kind.isSomebodysHome() ? new String[0] : new String[] {"1 Example Road"})
                .postcode(kind.isSomebodysHome() ? "LS6" : "LS6 3AA")
                .example()
                .stated("Made up for a test", today)
                .build());
        offers.save(
                IDS.get(number),
                new Offer(
                        null,
                        details,
                        new Features(
                                kind == SupportKind.PERSONAL_ASSISTANT ? Set.of(Language.POLISH) : Set.of(),
                                Set.of(),
                                Set.of(WorkerGender.WOMAN),
                                Set.of()),
                        new AreaServed(List.of(), List.of(), 10, false),
                        List.of(price),
                        null,
                        new Availability(
                                AvailabilityStatus.AVAILABLE,
                                null,
                                null,
                                null,
                                PriceSource.EXAMPLE,
                                today.minusDays(2))));
    }

    private PriceItem price(PriceWhat what, PriceUnit unit, long pence) {
        return PriceItem.builder(what, unit, PriceRange.of(pence))
                .payers(ANY_PURSE)
                .validFrom(today.minusMonths(6))
                .source(PriceSource.EXAMPLE)
                .confirmedOn(today.minusDays(20))
                .build();
    }
}
