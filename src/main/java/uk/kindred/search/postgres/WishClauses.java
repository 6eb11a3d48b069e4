package uk.kindred.search.postgres;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;

/** One small method for each wish of offers. The table is named l. */
final class WishClauses {

    private final SearchCriteria criteria;
    private final OfferWishes wishes;
    private final LocalDate today;
    private final MapSqlParameterSource values;

    WishClauses(SearchCriteria criteria, LocalDate today, MapSqlParameterSource values) {
        this.criteria = criteria;
        this.wishes = criteria.wishes();
        this.today = today;
        this.values = values;
    }

    /** All but the cost and the facets' own choices. Features are every one of them: a choice narrows its own facet. */
    void addCommon(Conditions conditions) {
        if (!wishes.features().isEmpty()) {
            conditions
                    .add("l.features @> cast(:features as text[])")
                    .value(
                            "features",
                            wishes.features().stream().map(Feature::slug).toArray(String[]::new));
        }
        if (wishes.timesUnknown()) {
            conditions
                    .add("l.kinds && cast(:timedKinds as text[]) and l.times = '{}'")
                    .value(
                            "timedKinds",
                            Arrays.stream(SupportKind.values())
                                    .filter(SupportKind::comesAtTimes)
                                    .map(SupportKind::slug)
                                    .toArray(String[]::new));
        } else if (!wishes.times().isEmpty()) {
            conditions
                    .add("l.times @> cast(:times as text[])")
                    .value(
                            "times",
                            wishes.times().stream().map(TimeOfWeek::slug).toArray(String[]::new));
        }
        if (wishes.availableNow()) {
            conditions
                    .add("""
                exists (select from listing_availability a where a.listing_id = l.id and a.replaced_at is null
                    and a.status = 'available' and coalesce(a.from_on <= :today, true)
                    and a.confirmed_on >= :oldestSaid and (a.payers = '{}' or :freeFor = any(a.payers)))\
                """)
                    .value("today", today)
                    .value("oldestSaid", today.minusDays(Availability.CURRENT_DAYS))
                    .value("freeFor", wishes.payer().slug());
        }
        if (wishes.examples() != ExampleWish.INCLUDE) {
            conditions.add(wishes.examples() == ExampleWish.ONLY ? "l.example" : "not l.example");
        }
    }

    void addCost(Conditions conditions) {
        if (wishes.costUnknown()) {
            conditions.add(CostSql.weeklyCost(criteria, values) + " is null");
        } else if (wishes.maxWeeklyPence() != null) {
            conditions
                    .add(CostSql.weeklyCost(criteria, values) + " <= :maxWeeklyPence")
                    .value("maxWeeklyPence", wishes.maxWeeklyPence());
        }
    }

    /** The facets' own choices. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(
                "language",
                anyOf(
                        "languages",
                        wishes.languages().stream().map(Language::slug).toList()));
        chosen.put(
                "faith",
                anyOf("faiths", wishes.faiths().stream().map(Faith::slug).toList()));
        chosen.put(
                "worker",
                anyOf(
                        "worker_genders",
                        wishes.workerGenders().stream().map(WorkerGender::slug).toList()));
        chosen.put(
                "goodAt",
                anyOf("good_at", wishes.goodAt().stream().map(Outcome::slug).toList()));
        return chosen;
    }

    private String anyOf(String column, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return "true";
        }
        values.addValue(column, slugs.toArray(String[]::new));
        return column + " && cast(:" + column + " as text[])";
    }
}
