package uk.kindred.providers.guided;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;

/** What the choosers of a home in a housing scheme need to know. */
@Component
@Order(6)
class HomesStep implements Step {

    static final String TENURES = "tenures";
    static final String HOMES = "homes";
    static final String LEAST_AGE = "least-age";
    static final String LEASE_YEARS = "lease-years";
    static final String STAFF_AT_NIGHT = "night-staff";
    static final String RESTAURANT = "restaurant";
    static final String SHARED = "shared";

    private static final int MOST_HOMES = 1_000;
    private static final int MOST_AGE = 90;
    private static final int MOST_LEASE_YEARS = 999;

    @Override
    public String slug() {
        return "homes";
    }

    @Override
    public String title(SupportKind kind) {
        return "The homes";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind == SupportKind.RETIREMENT_HOUSING || kind == SupportKind.EXTRA_CARE_HOUSING;
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.several(
                        TENURES,
                        "How are homes held?",
                        null,
                        Choice.words(List.of("Leasehold", "Shared ownership", "Rent", "Social rent")))
                .count(HOMES, "How many homes are there?", null)
                .count(LEAST_AGE, "From which age?", null)
                .count(LEASE_YEARS, "How many years has a new lease?", "Only where homes are sold.")
                .one(STAFF_AT_NIGHT, "Is there staff at night?", null, Choice.YES_OR_NO)
                .one(RESTAURANT, "Is there a restaurant?", null, Choice.YES_OR_NO)
                .several(
                        SHARED,
                        "What do all share?",
                        null,
                        Choice.words(List.of(
                                "lounge",
                                "garden",
                                "laundry",
                                "guest room",
                                "hobby room",
                                "mobility scooter store",
                                "gym",
                                "hair salon",
                                "library",
                                "roof terrace")));
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        new Mending(draft, problems)
                .needs(TENURES, "Tick at least one.")
                .count(HOMES, 1, MOST_HOMES)
                .count(LEAST_AGE, 0, MOST_AGE)
                .count(LEASE_YEARS, 1, MOST_LEASE_YEARS);
    }
}
