package uk.kindred.moderation.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kindred.moderation.MatterKind;

/** Sentences that moderators need often. Each fits one way of deciding. */
final class ReadySentences {

    /** @param id in the form: "accept-0" */
    record Sentence(String id, boolean accepting, String words) {}

    private ReadySentences() {}

    static List<Sentence> of(MatterKind kind, boolean accepting) {
        List<String> words = accepting ? accepting(kind) : refusing(kind);
        return IntStream.range(0, words.size())
                .mapToObj(number ->
                        new Sentence((accepting ? "accept-" : "refuse-") + number, accepting, words.get(number)))
                .toList();
    }

    static Optional<Sentence> find(MatterKind kind, String id) {
        return Stream.of(true, false)
                .flatMap(accepting -> of(kind, accepting).stream())
                .filter(sentence -> sentence.id().equals(id))
                .findFirst();
    }

    private static List<String> accepting(MatterKind kind) {
        return switch (kind) {
            case NEW_LISTING -> List.of("It is complete and keeps to the rules.");
            case PHOTO -> List.of("It shows the service, and nobody who has not agreed.");
            case CLAIM -> List.of("You have shown that you act for this service.");
            case REPORT ->
                List.of(
                        "You were right, and it is being put right. Thank you.",
                        "You were right. The fact comes from CQC’s register, and we have told CQC.",
                        "We have passed this on to those who can look into it.");
            case APPEAL -> List.of("The first decision did not take something important into account.");
            case REVIEW -> List.of("We looked at it and found no sign that it is not real.");
            case REVIEW_DOCUMENT -> List.of("The document shows that you know this service.");
            case REVIEW_REPLY -> List.of("It keeps to the rules for replies.");
            case REVIEW_REPORT ->
                List.of("It names somebody who did not agree to it.", "It is not about this service.");
            case REVIEW_INVITATIONS -> List.of("You have shown that everybody was invited.");
        };
    }

    private static List<String> refusing(MatterKind kind) {
        return switch (kind) {
            case NEW_LISTING ->
                List.of(
                        "Something that people need to know is missing.",
                        "It says something about the service that we could not confirm.",
                        "It tells where somebody lives more closely than the postcode district.",
                        "It is about a kind of service that Kindred does not list.");
            case PHOTO ->
                List.of(
                        "It shows people who may not have agreed to be shown.",
                        "It tells where somebody lives, or shows something private of theirs.",
                        "It does not show this service.",
                        "What it shows can’t be made out.",
                        "The words do not say what the photo shows. Change them, and it comes to us again.");
            case CLAIM ->
                List.of(
                        "What you sent does not show that you act for this service.",
                        "Somebody else who acts for this service looks after its listing already.");
            case REPORT ->
                List.of(
                        "We looked at it, and could not find that anything is wrong.",
                        "The fact is the same in CQC’s register. The service can have it corrected there.",
                        "Kindred does not settle disputes between a person and a service. The service’s complaints"
                                + " procedure comes first, then the ombudsman.",
                        "There was too little in it for us to act on.");
            case APPEAL -> List.of("Another moderator has looked at all of it, and comes to the same decision.");
            case REVIEW ->
                List.of(
                        "We could not confirm that it comes from somebody who knows this service from their own life.",
                        "It names somebody, or tells something private of somebody else.");
            case REVIEW_DOCUMENT ->
                List.of(
                        "The document does not show that you know this service. You can send another.",
                        "It is about another service, or another time than you write about. You can send another.",
                        "It can’t be read. You can send it again.");
            case REVIEW_REPLY ->
                List.of("It names the reviewer or tells something private of them.", "It answers in anger.");
            case REVIEW_REPORT ->
                List.of(
                        "The review keeps to the rules. That it is hard on the service is no reason to take it off.",
                        "Kindred does not settle who is right. You can reply to it in public.");
            case REVIEW_INVITATIONS ->
                List.of("Not everybody was invited, and invitations go to everybody or to nobody.");
        };
    }
}
