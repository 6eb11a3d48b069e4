package uk.kindred.reviews.detection;

/**
 * What is counted, and how many points each time of it is worth: natural logarithms of odds, by logistic regression on the
 * simulated years of tuning (decision 077), rounded. At a first look nothing is known of the others but that they are there; at
 * a second one, how much they are in doubt themselves.
 *
 * <p>Set by hand are those that honest people of the simulation never have, so that it cannot tell their weight: devices and
 * addresses of providers and the same words suffice, the voice of a service does not.
 */
enum Sign {
    KEEPERS_DEVICE(Signal.KEEPERS_DEVICE, 5, 5),
    KEEPERS_MAIL(Signal.KEEPERS_MAIL, 5, 5),
    KEEPERS_NETWORK(Signal.KEEPERS_NETWORK, 0.7, 0.1),
    RIVALS_DEVICE(Signal.RIVALS_DEVICE, 4, 4),
    RIVALS_NETWORK(Signal.RIVALS_NETWORK, 3.3, 2.3),
    STRAIGHT_LINE(Signal.STRAIGHT_LINE, 2.0, 1.7),
    SOME_SMOOTH_TURNS(Signal.MACHINE_TEXT, 2.2, 1.4),
    MANY_SMOOTH_TURNS(Signal.MACHINE_TEXT, 2.3, 1.8),
    STAFF_VOICE(Signal.STAFF_VOICE, 2.8, 2.8),
    DOCUMENT(Signal.VOUCHED_FOR, -0.7, -1.2),
    COUNCIL(Signal.VOUCHED_FOR, -4.8, -4.6),
    SAME_DEVICE(Signal.SAME_DEVICE, 1.4, 0.3),
    SAME_DEVICE_AGAIN(Signal.SAME_DEVICE, 4.0, 0.3),
    DOUBTED_DEVICE(Signal.SAME_DEVICE, 0, 2.2),
    DOUBTED_DEVICE_AGAIN(Signal.SAME_DEVICE, 0, 0.6),
    DEVICE_ELSEWHERE(Signal.SAME_DEVICE_ELSEWHERE, 1.6, 0),
    DEVICE_AT_SEVERAL(Signal.SAME_DEVICE_ELSEWHERE, 5.1, 1.2),
    DOUBTED_ELSEWHERE(Signal.SAME_DEVICE_ELSEWHERE, 0, 4.2),
    DOUBTED_AT_SEVERAL(Signal.SAME_DEVICE_ELSEWHERE, 0, 1.3),
    SAME_NETWORK(Signal.SAME_NETWORK, 1.9, 0.9),
    SAME_NETWORK_AGAIN(Signal.SAME_NETWORK, 0.9, 0),
    DOUBTED_NETWORK(Signal.SAME_NETWORK, 0, 1.3),
    DOUBTED_NETWORK_AGAIN(Signal.SAME_NETWORK, 0, 0.3),
    NETWORK_ELSEWHERE(Signal.SAME_NETWORK_ELSEWHERE, 0.9, 0.8),
    SAME_MAIL(Signal.SAME_MAIL, 3, 3),
    COPY(Signal.NEAR_COPY, 2.1, 1.1),
    COPY_AGAIN(Signal.NEAR_COPY, 3.1, 0),
    CLOSE_COPY(Signal.NEAR_COPY, 1.3, 0.6),
    SAME_WORDS(Signal.NEAR_COPY, 3, 3),
    DOUBTED_COPY(Signal.NEAR_COPY, 0, 1.8),
    DOUBTED_COPY_AGAIN(Signal.NEAR_COPY, 0, 1.5),
    BURST(Signal.BURST, 1.4, 0.2),
    TOGETHER(Signal.LINKED, 0, 2.6),
    TOGETHER_AGAIN(Signal.LINKED, 0, 0.6),
    TOGETHER_OTHER_PROOF(Signal.LINKED, 0, 0.4),
    WEEKS_APART(Signal.LINKED, 0, 1.5),
    NO_OTHER_TIE(Signal.LINKED, 0, 0.4),
    ALIKE_IN_WORDS(Signal.LINKED, 0, 0.4),
    ALIKE_IN_NETWORK(Signal.LINKED, 0, 0.5),
    DOUBTED_INVITATION(Signal.SAME_INVITATION, 0, 0.7),
    SOUND_INVITATION(Signal.SOUND_COMPANY, 0, -0.9),
    SOUND_NEIGHBOURS(Signal.SOUND_COMPANY, 0, -0.2),
    BATCH_REFUSED(Signal.BATCH_REFUSED, Assessment.HOLD_FROM, Assessment.HOLD_FROM);

    private final Signal signal;
    private final double alone;
    private final double together;

    Sign(Signal signal, double alone, double together) {
        this.signal = signal;
        this.alone = alone;
        this.together = together;
    }

    Signal signal() {
        return signal;
    }

    double points(boolean othersKnown) {
        return othersKnown ? together : alone;
    }
}
