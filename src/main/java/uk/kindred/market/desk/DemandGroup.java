package uk.kindred.market.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.CouncilPopulations.Population;

/**
 * An area and how often each kind was looked for there, as it is told.
 *
 * @param name "Leeds", "Yorkshire and The Humber"
 * @param people null if not known
 * @param kinds tens by kind as {@link uk.kindred.market.demand.DemandFigures.KindDemand} has it
 */
public record DemandGroup(String name, @Nullable Population people, Map<String, Long> kinds) {

    /** Adults of whom so many searches are told. */
    public static final long PEOPLE = 10_000;

    public DemandGroup {
        kinds = Map.copyOf(kinds);
    }

    /** At least so many; 0 where nothing is told. */
    public long tens(String kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /** At least so many for 10,000 adults, made of what is told alone; null where nothing is, or how many live there is not known. */
    public @Nullable Double rate(String kind) {
        long adults = people == null ? 0 : people.from18To64() + people.from65();
        return adults == 0 || tens(kind) == 0 ? null : (double) tens(kind) * PEOPLE / adults;
    }
}
