package uk.kindred.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** Towns and countries that are not in England, so that "Cardiff" gets a better answer than "not found". */
@Component
final class Elsewhere {

    private static final int ISO_CODE_LENGTH = 2;

    private static final Set<String> EVERYWHERE =
            Set.of("england", "uk", "united kingdom", "great britain", "britain", "gb");
    private static final Pattern SAINT = Pattern.compile("\\bsaint\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEIGHBOURS = Set.of("scotland", "wales", "northern ireland");

    /** @param abroad beyond the islands, where nobody here is likely to look for care */
    private record Foreign(String name, String country, boolean abroad) {

        /** Half of England's towns have a St John's: only who writes its whole name means the capital of Antigua. */
        boolean mayBeMeantBy(String typed) {
            return !abroad || !name.startsWith("Saint ") || SAINT.matcher(typed).find();
        }
    }

    private final Map<String, Foreign> towns = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    Elsewhere(Folders folders) {
        for (String code : Locale.getISOCountries()) {
            addCountry(Locale.of("", code).getDisplayCountry(Locale.UK));
        }
        countries.remove(Names.normalise("United Kingdom"));
        addCountry("Scotland");
        addCountry("Wales");
        addCountry("Northern Ireland");
        OpenCsv.rows(folders.openDataFolder().resolve("places/elsewhere.csv"))
                .forEach(row -> towns.put(
                        Names.normalise(row.getField("name")),
                        new Foreign(
                                row.getField("name"),
                                country(row.getField("country")),
                                row.getField("country").length() == ISO_CODE_LENGTH)));
    }

    /** England itself, which needs no place; and its neighbours, before any village of the name. */
    Optional<NearResult.Invalid> resolveNation(String name) {
        String normal = Names.normalise(name);
        if (EVERYWHERE.contains(normal)) {
            return Optional.of(new NearResult.Invalid(
                    "England is all that we search",
                    "A search without a place covers all of England. To see the nearest first, type a postcode, a"
                            + " town or a council.",
                    null));
        }
        return NEIGHBOURS.contains(normal)
                ? Optional.ofNullable(countries.get(normal)).map(Elsewhere::outside)
                : Optional.empty();
    }

    Optional<NearResult> resolve(String name) {
        String normal = Names.normalise(name);
        Optional<NearResult> country =
                Optional.ofNullable(countries.get(normal)).map(Elsewhere::outside);
        return country.or(() -> Optional.ofNullable(towns.get(normal))
                .filter(town -> town.mayBeMeantBy(name))
                .map(town -> Outside.england(town.name(), town.country())));
    }

    private static NearResult.Invalid outside(String country) {
        return new NearResult.Invalid(
                country + " is outside England", "Kindred covers care and support in England only.", country);
    }

    private void addCountry(String name) {
        countries.put(Names.normalise(name), name);
    }

    /** The file has ISO codes for countries abroad, and names as they read after "is in" for those at home. */
    private static String country(String codeOrName) {
        return codeOrName.length() == ISO_CODE_LENGTH
                ? Locale.of("", codeOrName).getDisplayCountry(Locale.UK)
                : codeOrName;
    }
}
