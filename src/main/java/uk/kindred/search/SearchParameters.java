package uk.kindred.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.Places;
import uk.kindred.search.understanding.QueryUnderstanding;
import uk.kindred.search.understanding.Understanding;

/** The one place where a URL's parameters become a search, and a search becomes a URL's parameters again. */
@Component
public class SearchParameters {

    /** The value of "within" that looks at any distance, also where another is usual. */
    public static final String ANY_DISTANCE = "any";

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_MILES = 500;
    private static final int MOST_BEDS = 10_000;
    private static final int MOST_PAGES = 1_000_000;

    private final Places places;
    private final Councils councils;
    private final QueryUnderstanding queryUnderstanding;

    SearchParameters(Places places, Councils councils, QueryUnderstanding queryUnderstanding) {
        this.queryUnderstanding = queryUnderstanding;
        this.places = places;
        this.councils = councils;
    }

    /** Reads what it knows of the parameters and leaves the others alone. Blank values count as not given. */
    public SearchReading read(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        SearchCriteriaBuilder criteria = new SearchCriteriaBuilder();
        String typed = reader.text("q", LONGEST_TEXT);
        boolean exact = reader.choice("words", List.of("exact", "understood"), "understood")
                .equals("exact");
        Understanding understanding = exact ? Understanding.literal(typed) : queryUnderstanding.understand(typed);
        WordsReader words = new WordsReader(understanding);
        criteria.text(understanding.rest()).exactWords(exact);
        List<Place> otherPlaces = readPlace(reader, words, criteria);
        Optional<ParameterProblem> noPlace =
                reader.first("near").isEmpty() ? ParameterProblem.ofPlace(understanding, typed) : Optional.empty();
        noPlace.ifPresent(reader::problem);
        readChoices(reader, words, criteria);
        readNumbers(reader, words, criteria);
        if (noPlace.isEmpty() && reader.first("near").isEmpty()) {
            PlaceNeeded.problem(criteria.build()).ifPresent(reader::problem);
        }
        return new SearchReading(
                criteria.build(),
                reader.problems(),
                reader.first("near").map(ParameterReader::shorten).orElse(words.typedNear()),
                otherPlaces,
                typed,
                understanding,
                understanding.isEmpty() ? criteria.build() : readLiterally(parameters));
    }

    /** The same search, from its first page, but with the words of "q" looked for as they stand. */
    private SearchCriteria readLiterally(Map<String, List<String>> parameters) {
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.put("words", List.of("exact"));
        changed.remove("page");
        return read(changed).criteria();
    }

    private void readChoices(ParameterReader reader, WordsReader words, SearchCriteriaBuilder criteria) {
        Set<Need> needs = reader.choices("need", Need::findBySlug, "needs");
        boolean allNeeds =
                reader.choice("needMatch", List.of("any", "all"), "any").equals("all");
        criteria.kinds(words.kindsUnless(reader.choices("kind", SupportKind::findBySlug, "kinds")))
                .needs(words.needsWith(needs))
                .allNeeds(allNeeds || words.allNeeds(needs))
                .ratings(words.ratingsUnless(reader.choices("rating", Rating::findBySlug, "ratings")))
                .councilSlugs(words.councilSlugsUnless(reader.choices(
                        "council", slug -> councils.findBySlug(slug).map(council -> slug), "councils")))
                .sort(reader.first("sort")
                        .flatMap(typed -> reader.known("sort", typed, SortOrder.findBySlug(typed), SortOrder.slugs()))
                        .orElse(SortOrder.BEST))
                .wishes(WishesReader.read(reader, words));
    }

    /** The query string, without "?", that reads as this search; blank for every listing. */
    public String toQuery(SearchCriteria criteria) {
        return QueryWriter.write(criteria);
    }

    private List<Place> readPlace(ParameterReader reader, WordsReader words, SearchCriteriaBuilder criteria) {
        String typed = reader.text("near", Places.LONGEST);
        if (typed.isEmpty()) {
            NearResult.Found inWords = words.place();
            criteria.near(inWords == null ? null : inWords.place());
            return words.otherPlaces();
        }
        return switch (places.resolveAddress(typed)) {
            case NearResult.Found found -> {
                criteria.near(found.place());
                yield found.alternatives();
            }
            case NearResult.Invalid invalid -> {
                reader.problem(ParameterProblem.of(invalid, typed));
                yield List.of();
            }
            case NearResult.Unknown unknown -> {
                reader.problem(ParameterProblem.of(unknown, typed));
                yield List.of();
            }
        };
    }

    private static void readNumbers(ParameterReader reader, WordsReader words, SearchCriteriaBuilder criteria) {
        boolean hasPlace = words.place() != null || reader.first("near").isPresent();
        // A form sends an empty "near" beside its "within": that is no mistake. A "within" alone can't be meant.
        if (!hasPlace && reader.isMissing("near") && reader.first("within").isPresent()) {
            reader.problem(ParameterProblem.of(
                    "within",
                    reader.first("within").orElseThrow(),
                    "Within how many miles of where?",
                    "“within” needs a place in “near”, such as near=Leeds or near=LS1 4AP."));
        }
        if (reader.first("within").filter(ANY_DISTANCE::equals).isPresent()) {
            criteria.anyDistance();
        } else {
            Double within = reader.decimal("within", MOST_MILES);
            criteria.withinMiles(!hasPlace ? null : within == null ? words.withinMiles() : within);
        }
        Integer minBeds = words.minBedsUnless(reader.whole("minBeds", MOST_BEDS));
        Integer maxBeds = words.maxBedsUnless(reader.whole("maxBeds", MOST_BEDS));
        if (minBeds != null && maxBeds != null && minBeds > maxBeds) {
            reader.problem(ParameterProblem.of(
                    "maxBeds",
                    maxBeds.toString(),
                    "The most beds are fewer than the least",
                    "“maxBeds” must be at least “minBeds”, which is " + minBeds + "."));
            maxBeds = null;
        }
        criteria.minBeds(minBeds).maxBeds(maxBeds).bounds(BoundsReader.read(reader));
        criteria.placeUnknown(
                reader.choice("place", List.of("any", "unknown"), "any").equals("unknown"));
        Integer page = reader.whole("page", MOST_PAGES);
        Integer size = reader.whole("size", SearchCriteria.MOST_SIZE);
        criteria.page(page == null ? 1 : page).size(size == null ? SearchCriteria.DEFAULT_SIZE : size);
    }
}
