package uk.kindred.reviews.detection;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Counts the signs of one review. */
final class Counts {

    private static final Duration BURST = Duration.ofDays(10);
    private static final Duration DAYS = Duration.ofDays(5);

    /** So many within days are no burst. */
    private static final int NO_BURST = 3;

    private static final double NEARLY_THE_SAME = 0.5;
    private static final double THE_SAME = 0.8;
    /** With less doubt about all that it shares device, connection or words with, it counts as tied to nobody. */
    private static final double TIE = 0.4;

    private static final int MANY_TURNS = 3;

    private final Sighting one;
    private final Company company;
    private final Map<Sign, Double> counted = new EnumMap<>(Sign.class);

    private Counts(Sighting one, Company company) {
        this.one = one;
        this.company = company;
    }

    /** What can be seen before anything is known of the others. */
    static Map<Sign, Double> alone(Sighting one, Company company, boolean sameMail) {
        Counts counts = new Counts(one, company);
        counts.traces();
        counts.text();
        counts.others();
        counts.put(Sign.SAME_MAIL, sameMail);
        counts.put(Sign.BATCH_REFUSED, one.batchRefused());
        return counts.counted;
    }

    private void traces() {
        Sighting.KeeperTrace trace = one.trace();
        put(Sign.KEEPERS_DEVICE, trace.device());
        put(Sign.KEEPERS_MAIL, trace.mailDomain());
        put(Sign.KEEPERS_NETWORK, trace.network());
        put(Sign.RIVALS_DEVICE, trace.rivalDevice() && !one.professional());
        put(Sign.RIVALS_NETWORK, trace.rivalNetwork() && !one.professional());
        put(Sign.DOCUMENT, one.vouched() == Vouched.DOCUMENT);
        put(Sign.COUNCIL, one.vouched() == Vouched.COUNCIL);
    }

    private void text() {
        int turns = one.text().traits().smooth();
        put(Sign.STRAIGHT_LINE, one.straightLine());
        put(Sign.SOME_SMOOTH_TURNS, turns > 0 && turns < MANY_TURNS);
        put(Sign.MANY_SMOOTH_TURNS, turns >= MANY_TURNS);
        put(Sign.STAFF_VOICE, one.text().traits().staffVoice());
        put(Sign.COPY, !company.copies().isEmpty());
        put(Sign.COPY_AGAIN, company.copies().size() > 1);
        double likest = company.copies().stream()
                .mapToDouble(other -> one.text().likeness(other.text()))
                .max()
                .orElse(0);
        put(Sign.CLOSE_COPY, likest >= NEARLY_THE_SAME);
        put(Sign.SAME_WORDS, likest >= THE_SAME);
    }

    private void others() {
        put(Sign.SAME_DEVICE, !company.deviceHere().isEmpty());
        put(Sign.SAME_DEVICE_AGAIN, company.deviceHere().size() > 1);
        put(Sign.DEVICE_ELSEWHERE, !company.deviceElsewhere().isEmpty());
        put(Sign.DEVICE_AT_SEVERAL, Company.countListings(company.deviceElsewhere()) > 1);
        put(Sign.SAME_NETWORK, !company.networkHere().isEmpty());
        put(Sign.SAME_NETWORK_AGAIN, company.networkHere().size() > 1);
        put(Sign.NETWORK_ELSEWHERE, !company.networkElsewhere().isEmpty());
        long days =
                company.near().stream().filter(other -> isWithin(BURST, other)).count();
        double burst = Math.min(2, 0.5 * Math.max(0, days - NO_BURST));
        // after invitations many write at once: that is what they are for
        put(Sign.BURST, one.batch() == null ? burst : burst / 2);
    }

    /** @param doubt how likely each is made up, 0 to 1 */
    static Map<Sign, Double> together(
            Sighting one, Company company, Map<Sign, Double> alone, ToDoubleFunction<Sighting> doubt) {
        Counts counts = new Counts(one, company);
        counts.counted.putAll(alone);
        counts.count(doubt);
        return counts.counted;
    }

    private void count(ToDoubleFunction<Sighting> doubt) {
        double device = sumOfTone(company.deviceHere(), doubt);
        double network = sumOfTone(company.networkHere(), doubt);
        double copies = sum(company.copies(), doubt);
        putSteps(Sign.DOUBTED_DEVICE, Sign.DOUBTED_DEVICE_AGAIN, device);
        putSteps(Sign.DOUBTED_ELSEWHERE, Sign.DOUBTED_AT_SEVERAL, sumOfTone(company.deviceElsewhere(), doubt));
        putSteps(Sign.DOUBTED_NETWORK, Sign.DOUBTED_NETWORK_AGAIN, network);
        putSteps(Sign.DOUBTED_COPY, Sign.DOUBTED_COPY_AGAIN, copies);
        double near = sum(company.near(), doubt);
        double sameProof = sum(
                company.near().stream()
                        .filter(other -> Objects.equals(other.batch(), one.batch()))
                        .toList(),
                doubt);
        double days = sum(
                company.near().stream().filter(other -> isWithin(DAYS, other)).toList(), doubt);
        put(Sign.TOGETHER, Math.min(sameProof, 1));
        put(Sign.TOGETHER_AGAIN, Math.clamp(sameProof - 1, 0, 3) * Math.min(days, 3) / 3);
        put(Sign.TOGETHER_OTHER_PROOF, Math.min(near - sameProof, 1));
        put(Sign.WEEKS_APART, Math.min(sum(company.around(), doubt) - near, 2) * (1 - Math.min(sameProof, 1)));
        put(Sign.NO_OTHER_TIE, device + network + copies < TIE ? Math.min(near, 2) : 0);
        put(
                Sign.ALIKE_IN_WORDS,
                one.text().traits().smooth() == 0
                        ? 0
                        : Math.min(
                                2,
                                sum(
                                        company.near().stream()
                                                .filter(other ->
                                                        other.text().traits().smooth() > 0)
                                                .toList(),
                                        doubt)));
        put(
                Sign.ALIKE_IN_NETWORK,
                !one.trace().network()
                        ? 0
                        : Math.min(
                                2,
                                sum(
                                        company.near().stream()
                                                .filter(other -> other.trace().network())
                                                .toList(),
                                        doubt)));
        double invited = sum(company.invited(), doubt);
        put(Sign.DOUBTED_INVITATION, Math.min(invited, 1));
        put(Sign.SOUND_INVITATION, Math.min(company.invited().size() - invited, 3));
        put(Sign.SOUND_NEIGHBOURS, Math.min(company.near().size() - near, 4));
    }

    private double sumOfTone(Collection<Sighting> others, ToDoubleFunction<Sighting> doubt) {
        return sum(others.stream().filter(other -> other.tone() == one.tone()).toList(), doubt);
    }

    private static double sum(Collection<Sighting> others, ToDoubleFunction<Sighting> doubt) {
        return others.stream().mapToDouble(doubt).sum();
    }

    private boolean isWithin(Duration time, Sighting other) {
        return Duration.between(other.at(), one.at()).abs().compareTo(time) <= 0;
    }

    private void putSteps(Sign first, Sign more, double sum) {
        put(first, Math.min(sum, 1));
        put(more, Math.clamp(sum - 1, 0, 2));
    }

    private void put(Sign sign, boolean is) {
        put(sign, is ? 1 : 0);
    }

    private void put(Sign sign, double count) {
        if (count > 0) {
            counted.put(sign, count);
        }
    }
}
