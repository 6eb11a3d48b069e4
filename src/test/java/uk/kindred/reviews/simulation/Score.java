package uk.kindred.reviews.simulation;

import java.util.List;
import java.util.function.Predicate;
import uk.kindred.reviews.detection.Tone;

/** How good verdicts are, against the truth. */
public record Score(List<Happened> year, Verdicts verdicts) {

    /** How many of a hundred attacks' reviews came before a moderator. */
    public double recallPercent() {
        return share(one -> one.truth().isAttack(), verdicts::areAbout);
    }

    /** … before they went out. */
    public double heldBeforePercent() {
        return share(one -> one.truth().isAttack(), this::isHeldBefore);
    }

    public double heldBeforePercent(Truth attack) {
        return share(one -> one.truth() == attack, this::isHeldBefore);
    }

    public double recallPercent(Truth attack) {
        return share(one -> one.truth() == attack, verdicts::areAbout);
    }

    /** How many of a hundred honest reviews of this tone were put before a moderator before they went out. */
    public double honestHeldPercent(Tone tone) {
        return share(one -> !one.truth().isAttack() && one.sighting().tone() == tone, this::isHeldBefore);
    }

    /** … or after: all that a moderator had to look at. */
    public double honestTroubledPercent(Tone tone) {
        return share(one -> !one.truth().isAttack() && one.sighting().tone() == tone, verdicts::areAbout);
    }

    public long count(Predicate<Happened> which) {
        return year.stream().filter(which).count();
    }

    private boolean isHeldBefore(Happened one) {
        return verdicts.heldBefore().containsKey(one.sighting().id());
    }

    private double share(Predicate<Happened> of, Predicate<Happened> which) {
        return 100.0 * count(of.and(which)) / Math.max(1, count(of));
    }
}
