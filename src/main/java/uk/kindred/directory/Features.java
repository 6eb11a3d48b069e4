package uk.kindred.directory;

import java.util.Set;

/** What people choose by, beside kind and need. What is not named is not known to be offered. */
public record Features(
        Set<Language> languages, Set<Faith> faiths, Set<WorkerGender> workerGenders, Set<Feature> features) {

    public static final Features NONE = new Features(Set.of(), Set.of(), Set.of(), Set.of());

    public Features {
        languages = Set.copyOf(languages);
        faiths = Set.copyOf(faiths);
        workerGenders = Set.copyOf(workerGenders);
        features = Set.copyOf(features);
    }
}
