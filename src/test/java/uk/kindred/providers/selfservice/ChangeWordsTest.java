package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.places.NoCouncils;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

/** Whoever reads what was changed reads what it is now, and what it was. */
class ChangeWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final ChangeWords words = new ChangeWords(new AreaWords(new NoCouncils()));

    @Test
    void whosePlaceItIsFromWhenAndWhatWasNotedAreSaid() {
        assertThat(words.between(places(null, null, Set.of()), places(null, null, Set.of(Payer.COUNCIL))))
                .containsExactly("Free places: 2 free for the council, before 2 free.");
        assertThat(words.between(places(null, "mornings", Set.of()), places(DAY, "a shared room", Set.of())))
                .containsExactly(
                        "Free places: 2 free from 3 November 2026, “a shared room”, before 2 free, “mornings”.");
    }

    @Test
    void eachTermHasItsSentence() {
        assertThat(words.between(terms(14, true), terms(28, null)))
                .containsExactly(
                        "Notice: “You give 28 days of notice to leave.”, before “You give 14 days of notice to leave.”.",
                        "The contract: “not said”, before “You get the contract to read before you decide.”.");
        assertThat(words.between(terms(14, null), terms(14, null))).isEmpty();
    }

    @Test
    void areasFeaturesAndChecksAreNamed() {
        assertThat(words.between(area("LS6"), area("LS6", "LS7")))
                .containsExactly("Where it goes to: “LS6 and LS7”, before “LS6”.");
        assertThat(words.between(Offer.NOTHING_SAID, area("LS6")))
                .containsExactly("Where it goes to: “LS6”, before “not said”.");
        assertThat(words.between(features(Feature.NIGHTS), features(Feature.PETS)))
                .containsExactly("What it offers: new “Pets”; no longer “Support at night”.");
        assertThat(words.between(checked(), checked("DBS")))
                .containsExactly("Checks: new “DBS: they say so; we do not know that anybody has seen it.”.");
    }

    @Test
    void ofALongDescriptionWhatIsNewAndWhatIsGone() {
        String opening = "We are a small team of five who have worked together in Headingley for eleven years. ";
        assertThat(words.between(described(opening + "We cook."), described(opening + "We bake.\nWe swim.")))
                .containsExactly("The description: new “We bake.”, “We swim.”; no longer “We cook.”.");
        assertThat(words.between(described(null), described("We cook.")))
                .containsExactly("The description: “We cook.”, before “not said”.");
    }

    @Test
    void ofAPriceAllThatIsAnother() {
        PriceItem price = PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(2_500))
                .payers(Set.of(Payer.SELF_FUNDER))
                .included(List.of("travel"))
                .validFrom(DAY)
                .source(PriceSource.PROVIDER)
                .confirmedOn(DAY)
                .build();
        PriceItem other = price.toBuilder()
                .payers(Set.of(Payer.SELF_FUNDER, Payer.COUNCIL))
                .included(List.of())
                .build();
        assertThat(words.between(priced(price), priced(other)))
                .containsExactly(
                        "Care, £25 an hour: for people who pay themselves, the council, before for people who pay"
                                + " themselves; covers nothing that is named, before travel.");
    }

    private static Offer places(@Nullable LocalDate from, @Nullable String note, Set<Payer> payers) {
        return Keeping.withAvailability(
                Offer.NOTHING_SAID,
                new Availability(AvailabilityStatus.AVAILABLE, 2, null, from, note, PriceSource.PROVIDER, DAY, payers));
    }

    private static Offer terms(int noticeDays, @Nullable Boolean seen) {
        Terms terms = new Terms(null, noticeDays, null, null, null, null, null, null, seen, null, null);
        return new Offer(
                null,
                null,
                Features.NONE,
                AreaServed.UNKNOWN,
                List.of(),
                new StatedTerms(terms, PriceSource.PROVIDER, DAY),
                null);
    }

    private static Offer area(String... districts) {
        AreaServed area = new AreaServed(List.of(districts), List.of(), null, false);
        return new Offer(null, null, Features.NONE, area, List.of(), null, null);
    }

    private static Offer features(Feature feature) {
        Features features = new Features(Set.of(Language.POLISH), Set.of(), Set.of(), Set.of(feature));
        return new Offer(null, null, features, AreaServed.UNKNOWN, List.of(), null, null);
    }

    private static Offer checked(String... checks) {
        return Keeping.withDetails(
                Offer.NOTHING_SAID,
                new SupportDetails.Homeshare(
                        10,
                        List.of(),
                        List.of(checks).stream()
                                .map(check -> new SupportDetails.Check(check, null, null))
                                .toList()));
    }

    private static Offer described(@Nullable String description) {
        return new Offer(description, null, Features.NONE, AreaServed.UNKNOWN, List.of(), null, null);
    }

    private static Offer priced(PriceItem price) {
        return Keeping.withPrices(Offer.NOTHING_SAID, none -> List.of(price));
    }
}
