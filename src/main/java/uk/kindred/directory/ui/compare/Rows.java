package uk.kindred.directory.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.Language;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.directory.ui.DistanceInWords;
import uk.kindred.directory.ui.GoodAtWords;
import uk.kindred.directory.ui.ListingRating;
import uk.kindred.directory.ui.PlaceWords;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.pricing.KeyInformation;

/** What listings are compared by, in the order in which people ask. */
final class Rows {

    private final List<ComparedListing> listings;
    private final AreaWords areas;
    private final List<Row> rows = new ArrayList<>();

    Rows(List<ComparedListing> listings, AreaWords areas) {
        this.listings = listings;
        this.areas = areas;
    }

    /** @param question over as many years for all */
    List<Row> list(CostQuestion question, boolean near) {
        addAbout(near);
        if (question.isClear()) {
            rows.addAll(new CostRows(listings, question).list());
        }
        addQuality();
        rows.addAll(new KindRows(listings).list());
        addWhoItSuits();
        addTerms();
        return rows.stream()
                .filter(Row::isShown)
                .sorted(Comparator.comparing(Row::part))
                .toList();
    }

    private void addAbout(boolean near) {
        row(
                Part.ABOUT,
                "What it is",
                compared -> labels(Set.copyOf(compared.summary().kinds()), SupportKind::label));
        if (near) {
            row(Part.ABOUT, "How far away", Rows::distance);
        }
        row(Part.ABOUT, "Where", compared -> PlaceWords.of(compared.summary()));
        row(Part.ABOUT, "Area served", this::area);
        essential(
                Part.ABOUT,
                "Is there a place?",
                compared -> compared.listing().offer().availability() == null
                        ? null
                        : AvailabilityWords.of(compared.summary(), compared.today()));
        row(Part.ABOUT, "Who runs it", compared -> compared.summary().provider());
        row(Part.ABOUT, "Size", Rows::size);
    }

    private void addQuality() {
        essential(Part.QUALITY, "Regulator’s rating", Rows::rating);
        row(Part.QUALITY, "CQC’s five questions", Rows::answers);
        row(Part.QUALITY, "Good at, as reviews say", compared -> GoodAtWords.inWords(compared.summary()));
        row(
                Part.QUALITY,
                "Key information",
                compared -> keyInformation(compared).known() + " of "
                        + keyInformation(compared).total());
        row(Part.QUALITY, "Key information missing", Rows::missing);
    }

    private void addTerms() {
        row(Part.TERMS, "Who may pay", compared -> compared.terms().funding());
        row(Part.TERMS, "Top-up", compared -> compared.terms().topUp());
        row(Part.TERMS, "Trial", compared -> compared.terms().trial());
        essential(Part.TERMS, "Notice to leave", compared -> compared.terms().notice());
        row(Part.TERMS, "Cancelling", compared -> compared.terms().cancelling());
        essential(Part.TERMS, "How prices go up", compared -> compared.terms().review());
        essential(
                Part.TERMS,
                "Charged after a death",
                compared -> compared.terms().afterDeath());
        row(Part.TERMS, "Contract shown", compared -> compared.terms().contract());
        row(Part.TERMS, "To complain", compared -> compared.terms().complaints());
    }

    private void addWhoItSuits() {
        row(
                Part.OFFERS,
                "Set up for",
                compared -> labels(Set.copyOf(compared.summary().needs()), Need::label));
        row(
                Part.OFFERS,
                "Offers and accepts",
                compared -> labels(compared.listing().offer().features().features(), Feature::label));
        row(
                Part.OFFERS,
                "Languages, beside English",
                compared -> labels(compared.listing().offer().features().languages(), Language::label));
        row(
                Part.OFFERS,
                "Keeps to the ways of",
                compared -> labels(compared.listing().offer().features().faiths(), Faith::label));
        row(
                Part.OFFERS,
                "Support from",
                compared -> labels(compared.listing().offer().features().workerGenders(), WorkerGender::label));
    }

    private void row(Part part, String name, Function<ComparedListing, @Nullable String> fact) {
        rows.add(Row.of(part, name, listings, fact));
    }

    private void essential(Part part, String name, Function<ComparedListing, @Nullable String> fact) {
        rows.add(Row.of(part, name, listings, fact).asEssential());
    }

    private static KeyInformation keyInformation(ComparedListing compared) {
        return compared.listing().keyInformation(compared.quote().pricedBy(), compared.today());
    }

    private static String missing(ComparedListing compared) {
        String missing = keyInformation(compared).items().stream()
                .filter(item -> !item.known())
                .map(item -> item.fact().label() + (item.isPartlyKnown() ? ": " + String.join(", ", item.lacks()) : ""))
                .collect(Collectors.joining("; "));
        return missing.isEmpty() ? "Nothing" : missing;
    }

    private String area(ComparedListing compared) {
        return areas.of(compared.summary())
                .map(words -> words.replaceFirst("\\.$", ""))
                .orElse("People come to it");
    }

    private static @Nullable String distance(ComparedListing compared) {
        Double miles = compared.distanceMiles();
        if (miles == null) {
            return null;
        }
        boolean home = compared.summary().locationPrecision() == LocationPrecision.DISTRICT;
        return (home ? "About " : "") + DistanceInWords.of(miles);
    }

    private static @Nullable String rating(ComparedListing compared) {
        ListingSummary listing = compared.summary();
        return listing.isRated() || listing.kinds().stream().anyMatch(SupportKind::isRated)
                ? ListingRating.inWords(listing, compared.today())
                : "Not of a kind that is rated";
    }

    /** "Safe: Good; Effective: Good"; of services rated apart each rating. */
    private static @Nullable String answers(ComparedListing compared) {
        if (compared.summary().ratingStanding() == RatingStanding.BY_SERVICE) {
            return compared.listing().ratingNote();
        }
        Map<KeyQuestion, Rating> known = compared.listing().ratingsByQuestion();
        return known.isEmpty()
                ? null
                : known.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(answer -> answer.getKey().label() + ": "
                                + (answer.getValue() == Rating.NOT_RATED
                                        ? "not rated"
                                        : answer.getValue().label()))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String size(ComparedListing compared) {
        if (compared.listing().offer().details() instanceof SupportDetails.Housing housing && housing.homes() != null) {
            return housing.homes() + (housing.homes() == 1 ? " home" : " homes");
        }
        Integer beds = compared.summary().beds();
        if (beds != null) {
            return "Up to " + beds + (beds == 1 ? " person" : " people");
        }
        return compared.summary().kinds().stream().anyMatch(SupportKind::isLivedIn) ? null : "Does not apply";
    }

    private static <T extends Enum<T>> String labels(Set<T> values, Function<T, String> label) {
        return values.stream().sorted(Comparator.naturalOrder()).map(label).collect(Collectors.joining(", "));
    }
}
