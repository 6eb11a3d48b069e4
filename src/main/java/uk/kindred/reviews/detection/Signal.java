package uk.kindred.reviews.detection;

import java.util.Locale;

/** What may speak against a review, and what speaks for it, each in words for moderators and for whoever wrote it. */
public enum Signal {
    KEEPERS_DEVICE("It came from a device that somebody uses who acts for the service."),
    KEEPERS_MAIL("Its writer’s address is one of the provider’s own."),
    KEEPERS_NETWORK("It came over the internet connection of the service, as visitors’ reviews do too."),
    RIVALS_DEVICE("It came from a device that somebody uses who acts for another service."),
    RIVALS_NETWORK("It came over the internet connection of another service."),
    SAME_DEVICE("Other reviews of this service came from the same device."),
    SAME_DEVICE_ELSEWHERE("Reviews of other services came from the same device."),
    SAME_NETWORK("Other reviews of this service came over the same internet connection."),
    SAME_NETWORK_ELSEWHERE("Reviews of other services came over the same internet connection."),
    SAME_MAIL("Other reviews of this service were written with the same address."),
    NEAR_COPY("Its words are nearly those of another review."),
    BURST("Many reviews that say the same of this service came within days."),
    STAFF_VOICE("It speaks as a service speaks of itself."),
    MACHINE_TEXT("Its words are of a kind that programs write."),
    STRAIGHT_LINE("It says the same to every question, also to those that fit few people."),
    VOUCHED_FOR("Somebody independent has confirmed that the experience is real."),
    SAME_INVITATION("Others that were proven with codes of the same invitation are in doubt."),
    SOUND_COMPANY("Others that came with it, or after the same invitation, are in no doubt."),
    LINKED("It came together with reviews that are in doubt for reasons of their own."),
    BATCH_REFUSED("It was proven with a code of invitations that did not go to everybody.");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
