package uk.kindred.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that CQC's several files use, and what each means here. Sources: the files themselves, docs/dictionary.md. */
public final class RegisterSpellings {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Map<String, SupportKind> KINDS = Map.ofEntries(
            Map.entry("residential homes", SupportKind.RESIDENTIAL_CARE_HOME),
            Map.entry("care home service without nursing", SupportKind.RESIDENTIAL_CARE_HOME),
            Map.entry("nursing homes", SupportKind.NURSING_HOME),
            Map.entry("care home service with nursing", SupportKind.NURSING_HOME),
            Map.entry("homecare agencies", SupportKind.HOME_CARE),
            Map.entry("domiciliary care service", SupportKind.HOME_CARE),
            Map.entry("supported living", SupportKind.SUPPORTED_LIVING),
            Map.entry("supported living service", SupportKind.SUPPORTED_LIVING),
            Map.entry("supported housing", SupportKind.SUPPORTED_LIVING),
            Map.entry("extra care housing services", SupportKind.EXTRA_CARE_HOUSING),
            Map.entry("shared lives", SupportKind.SHARED_LIVES));

    private static final Map<String, Need> NEEDS = Map.ofEntries(
            Map.entry("caring for adults over 65 yrs", Need.OLDER_PEOPLE),
            Map.entry("older people", Need.OLDER_PEOPLE),
            Map.entry("caring for adults under 65 yrs", Need.YOUNGER_ADULTS),
            Map.entry("younger adults", Need.YOUNGER_ADULTS),
            Map.entry("dementia", Need.DEMENTIA),
            Map.entry("physical disabilities", Need.PHYSICAL_DISABILITY),
            Map.entry("physical disability", Need.PHYSICAL_DISABILITY),
            Map.entry("learning disabilities", Need.LEARNING_DISABILITY_OR_AUTISM),
            Map.entry("learning disabilities or autistic spectrum disorder", Need.LEARNING_DISABILITY_OR_AUTISM),
            Map.entry("mental health conditions", Need.MENTAL_HEALTH),
            Map.entry("mental health", Need.MENTAL_HEALTH),
            Map.entry("sensory impairment", Need.SENSORY_IMPAIRMENT),
            Map.entry("sensory impairments", Need.SENSORY_IMPAIRMENT),
            Map.entry("substance misuse problems", Need.SUBSTANCE_MISUSE),
            Map.entry("people who misuse drugs and alcohol", Need.SUBSTANCE_MISUSE),
            Map.entry("eating disorders", Need.EATING_DISORDER),
            Map.entry("people with an eating disorder", Need.EATING_DISORDER),
            Map.entry(
                    "caring for people whose rights are restricted under the mental health act",
                    Need.MENTAL_HEALTH_ACT),
            Map.entry("people detained under the mental health act", Need.MENTAL_HEALTH_ACT),
            Map.entry("caring for children", Need.CHILDREN),
            Map.entry("caring for children (0 - 18yrs)", Need.CHILDREN),
            Map.entry("children (0-18 years)", Need.CHILDREN),
            Map.entry("services for everyone", Need.EVERYONE));

    private static final Map<String, Rating> RATINGS = Map.ofEntries(
            Map.entry("outstanding", Rating.OUTSTANDING),
            Map.entry("good", Rating.GOOD),
            Map.entry("requires improvement", Rating.REQUIRES_IMPROVEMENT),
            Map.entry("inadequate", Rating.INADEQUATE),
            Map.entry("inspected but not rated", Rating.NOT_RATED),
            Map.entry("insufficient evidence to rate", Rating.NOT_RATED),
            Map.entry("no published rating", Rating.NOT_RATED),
            Map.entry("no approved rating", Rating.NOT_RATED),
            Map.entry("not rated", Rating.NOT_RATED),
            Map.entry("not formally rated", Rating.NOT_RATED),
            Map.entry("not yet inspected", Rating.NOT_RATED),
            Map.entry("not applicable", Rating.NOT_RATED),
            Map.entry("do not include in report", Rating.NOT_RATED),
            Map.entry("evidence requirements partially / not yet scored", Rating.NOT_RATED),
            Map.entry("", Rating.NOT_RATED));

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("east", "East of England"),
            Map.entry("east of england", "East of England"),
            Map.entry("east midlands", "East Midlands"),
            Map.entry("london", "London"),
            Map.entry("greater london", "London"),
            Map.entry("north east", "North East"),
            Map.entry("north west", "North West"),
            Map.entry("south east", "South East"),
            Map.entry("south west", "South West"),
            Map.entry("west midlands", "West Midlands"),
            Map.entry("yorkshire & humberside", "Yorkshire and The Humber"),
            Map.entry("yorkshire and humberside", "Yorkshire and The Humber"),
            Map.entry("yorkshire and humber", "Yorkshire and The Humber"),
            Map.entry("yorkshire and the humber", "Yorkshire and The Humber"));

    private RegisterSpellings() {}

    /** Empty for services that Kindred does not list: hospitals, doctors, nurses' agencies. */
    public static Optional<SupportKind> findKind(String words) {
        return Optional.ofNullable(KINDS.get(plain(words)));
    }

    public static Optional<Need> findNeed(String words) {
        return Optional.ofNullable(NEEDS.get(plain(words)));
    }

    /** Blank, and every way of saying that there is none, is {@link Rating#NOT_RATED}. */
    public static Optional<Rating> findRating(String words) {
        return Optional.ofNullable(RATINGS.get(plain(words)));
    }

    /** One of England's nine regions, as the Office for National Statistics spells it. */
    public static Optional<String> findRegion(String words) {
        return Optional.ofNullable(REGIONS.get(plain(words)));
    }

    private static String plain(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
