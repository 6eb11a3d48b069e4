package uk.kindred.matching;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;

/**
 * What matters to the person.
 *
 * @param languages any of which will do; empty if none was asked for
 * @param faiths any of which will do; empty if none was asked for
 * @param gender of whoever gives personal care
 * @param musts of {@link Matter#LANGUAGE}, {@link Matter#FAITH} and {@link Matter#GENDER} those without which help is no
 *     help: nobody else is taken for what they concern
 * @param wanted of {@link Matter#CONTINUITY}, {@link Matter#COMPANY} and {@link Matter#GETTING_OUT}
 */
public record Matters(
        Set<Language> languages,
        Set<Faith> faiths,
        @Nullable WorkerGender gender,
        Set<Matter> musts,
        Set<Matter> wanted) {

    private static final Set<Matter> OF_PEOPLE = EnumSet.of(Matter.LANGUAGE, Matter.FAITH, Matter.GENDER);

    public static final Matters NONE = new Matters(Set.of(), Set.of(), null, Set.of(), Set.of());

    public Matters {
        languages = Set.copyOf(languages);
        faiths = Set.copyOf(faiths);
        musts = Set.copyOf(musts);
        wanted = Set.copyOf(wanted);
        if (!OF_PEOPLE.containsAll(musts)) {
            throw new IllegalArgumentException("Only a language, a faith and a gender can be a must.");
        }
        if (wanted.stream().anyMatch(OF_PEOPLE::contains)) {
            throw new IllegalArgumentException("A language, a faith and a gender are said by naming them.");
        }
    }

    /** Everything that was asked for. */
    public Set<Matter> asked() {
        Set<Matter> asked = EnumSet.noneOf(Matter.class);
        asked.addAll(wanted);
        if (!languages.isEmpty()) {
            asked.add(Matter.LANGUAGE);
        }
        if (!faiths.isEmpty()) {
            asked.add(Matter.FAITH);
        }
        if (gender != null) {
            asked.add(Matter.GENDER);
        }
        return asked;
    }

    public boolean isMust(Matter matter) {
        return musts.contains(matter);
    }
}
