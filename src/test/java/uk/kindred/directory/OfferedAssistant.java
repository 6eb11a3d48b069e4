package uk.kindred.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** A personal assistant with prices, for what programs read of an offer. */
final class OfferedAssistant {

    static final String ID = "K-OFFER-API";

    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    private OfferedAssistant() {}

    static void save(OwnListings own, Offers offers) {
        own.save(NewListingBuilder.listing(ID, SupportKind.PERSONAL_ASSISTANT)
                .name("Joan the assistant")
                .needs(List.of(Need.DEMENTIA))
                .address("1 Hideaway Lane")
                .town("Nether Secretham")
                .stated("Joan", START)
                .build());
        offers.save(
                ID,
                new Offer(
                        "I like gardens.",
                        new SupportDetails.Assistant(
                                Set.of(), List.of("mornings"), true, List.of(), List.of(), 7, null),
                        new Features(Set.of(Language.POLISH), Set.of(), Set.of(WorkerGender.WOMAN), Set.of()),
                        new AreaServed(List.of("LS6"), List.of("E08000035"), null, false),
                        List.of(
                                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, new PriceRange(1_800, 2_000))
                                        .included(List.of("travel"))
                                        .build(),
                                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(1_600))
                                        .payers(Set.of(Payer.COUNCIL))
                                        .source(PriceSource.COUNCIL)
                                        .build(),
                                price(PriceWhat.ADMISSION_FEE, PriceUnit.ONCE, PriceRange.of(5_000))
                                        .label("Setting up")
                                        .build()),
                        new StatedTerms(
                                new Terms(
                                        10_000L,
                                        14,
                                        null,
                                        new FeeReview("Each April", Month.APRIL),
                                        null,
                                        24,
                                        null,
                                        TopUp.NEVER,
                                        null,
                                        Set.of(Payer.SELF_FUNDER, Payer.COUNCIL),
                                        null),
                                PriceSource.PROVIDER,
                                START),
                        new Availability(
                                AvailabilityStatus.AVAILABLE, 1, null, "mornings", PriceSource.PROVIDER, START)));
    }

    private static PriceItemBuilder price(PriceWhat what, PriceUnit unit, PriceRange amount) {
        return PriceItem.builder(what, unit, amount)
                .payers(Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT))
                .validFrom(START)
                .source(PriceSource.PROVIDER)
                .confirmedOn(START);
    }
}
