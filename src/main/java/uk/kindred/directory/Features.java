package uk.kindred.directory;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;

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

    /** With what terms say of who may pay, so that a search and the terms never tell two things; null if they do not. */
    Features accepting(@Nullable Set<Payer> payers) {
        return payers == null
                ? this
                : withPayment(Arrays.stream(Feature.values())
                        .filter(feature ->
                                feature.payer().filter(payers::contains).isPresent()));
    }

    /** With what others say of whose money is taken, and nothing else about it. */
    public Features withPaymentOf(Features others) {
        return withPayment(
                others.features.stream().filter(feature -> feature.payer().isPresent()));
    }

    private Features withPayment(Stream<Feature> payment) {
        Set<Feature> all = Stream.concat(
                        features.stream().filter(feature -> feature.payer().isEmpty()), payment)
                .collect(Collectors.toSet());
        return new Features(languages, faiths, workerGenders, all);
    }
}
