package uk.kindred.providers.guided;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

/** Makes of a draft what the directory keeps. */
@Component
class ListingMaker {

    /** Who states it, as the listing's page says it: "From the people who run it as at …". */
    static final String SOURCE = "the people who run it";

    private final PlaceStep places;

    ListingMaker(PlaceStep places) {
        this.places = places;
    }

    NewListing listing(Draft draft, String publicId, LocalDate today) {
        Answers answers = draft.answers();
        return new NewListing(
                publicId,
                answers.text(NameStep.NAME),
                List.of(draft.kind()),
                PeopleStep.needs(answers),
                answers.listed(PeopleStep.SERVICES),
                answers.all(PlaceStep.ADDRESS),
                answers.textOrNull(PlaceStep.TOWN),
                answers.textOrNull(PlaceStep.POSTCODE),
                null,
                null,
                answers.textOrNull(ContactStep.PHONE),
                answers.textOrNull(ContactStep.WEBSITE),
                null,
                null,
                false,
                SOURCE,
                today);
    }

    Offer offer(Draft draft, LocalDate today) {
        Answers answers = draft.answers();
        Set<Payer> payers = Prices.payers(draft);
        return new Offer(
                answers.textOrNull(NameStep.DESCRIPTION),
                Details.of(draft),
                MatchStep.features(answers, Prices.asksWhoPays(draft.kind()) ? payers : Set.of()),
                places.area(draft),
                Prices.list(draft, today),
                stated(TermsStep.terms(draft), today),
                FreeStep.availability(answers, today));
    }

    private static @Nullable StatedTerms stated(@Nullable Terms terms, LocalDate today) {
        return terms == null ? null : new StatedTerms(terms, PriceSource.PROVIDER, today);
    }
}
