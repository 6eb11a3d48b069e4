package uk.kindred.market.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.places.CouncilPopulations.Population;

/** Against which people a kind of support is told: those who use it most. What is counted are beds of homes, else services. */
public enum PerPeople {
    BEDS_FROM_65("beds", 1_000, "people aged 65 and over"),
    BEDS_FROM_85("beds", 1_000, "people aged 85 and over"),
    SERVICES_FROM_65("services", 10_000, "people aged 65 and over"),
    SERVICES_18_TO_64("services", 10_000, "people aged 18 to 64"),
    SERVICES_ADULTS("services", 10_000, "adults");

    private final String what;
    private final int people;
    private final String who;

    PerPeople(String what, int people, String who) {
        this.what = what;
        this.people = people;
        this.who = who;
    }

    public static PerPeople of(SupportKind kind) {
        return switch (kind) {
            case RESIDENTIAL_CARE_HOME -> BEDS_FROM_65;
            case NURSING_HOME -> BEDS_FROM_85;
            case HOME_CARE, LIVE_IN_CARE, EXTRA_CARE_HOUSING, RETIREMENT_HOUSING, HOMESHARE -> SERVICES_FROM_65;
            case SUPPORTED_LIVING, SHARED_LIVES, SHARED_LIVES_CARER, PERSONAL_ASSISTANT, DAY_OPPORTUNITIES ->
                SERVICES_18_TO_64;
            case MICRO_ENTERPRISE, COMMUNITY_SUPPORT, RESPITE -> SERVICES_ADULTS;
        };
    }

    public boolean isOfBeds() {
        return this == BEDS_FROM_65 || this == BEDS_FROM_85;
    }

    /** "beds for 1,000 people aged 65 and over" */
    public String inWords() {
        return String.format(Locale.UK, "%s for %,d %s", what, people, who);
    }

    long people(Population of) {
        return switch (this) {
            case BEDS_FROM_65, SERVICES_FROM_65 -> of.from65();
            case BEDS_FROM_85 -> of.from85();
            case SERVICES_18_TO_64 -> of.from18To64();
            case SERVICES_ADULTS -> of.from18To64() + of.from65();
        };
    }

    /** @param supply null if there is none of the kind */
    @Nullable
    Double rate(@Nullable KindSupply supply, Population of) {
        if (people(of) == 0) {
            return null;
        }
        long count = supply == null ? 0 : isOfBeds() ? supply.beds() : supply.listings();
        return (double) count * people / people(of);
    }
}
