package uk.kindred.reviews.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.reviews.detection.Tone;

/** Words of simulated reviews: sentences with places that are filled by chance. Poorer than what people write. */
final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** What people put between other words, or say instead: else a few sentences would be all that anybody writes. */
    private static final List<String> BETWEEN = List.of(
            "just",
            "well",
            "actually",
            "I think",
            "to be fair",
            "sometimes",
            "though",
            "again",
            "even",
            "still",
            "only",
            "maybe",
            "in fact",
            "at least",
            "now",
            "lately",
            "of course",
            "I must say",
            "you know",
            "more or less",
            "for us",
            "as far as I can tell",
            "by the way",
            "bless them",
            "at first",
            "these days",
            "a bit",
            "really",
            "anyway",
            "and");

    private static final double WORD_BETWEEN = 0.13;
    private static final double WORD_LOST = 0.05;

    private static final Map<String, List<String>> FILLERS = Map.ofEntries(
            Map.entry(
                    "who",
                    List.of(
                            "mum",
                            "dad",
                            "my gran",
                            "my husband",
                            "my wife",
                            "my brother",
                            "my uncle",
                            "my aunt",
                            "my friend",
                            "my sister",
                            "grandad",
                            "my mother in law")),
            Map.entry(
                    "staff",
                    List.of(
                            "the carers",
                            "the staff",
                            "the girls",
                            "the nurses",
                            "everyone",
                            "the team",
                            "the ladies",
                            "the night staff",
                            "the manager",
                            "the people there")),
            Map.entry(
                    "good",
                    List.of(
                            "kind",
                            "lovely",
                            "patient",
                            "cheerful",
                            "caring",
                            "friendly",
                            "gentle",
                            "brilliant",
                            "helpful",
                            "thoughtful",
                            "polite",
                            "good humoured")),
            Map.entry(
                    "bad",
                    List.of(
                            "rushed",
                            "rude",
                            "short of time",
                            "always changing",
                            "hard to reach",
                            "unfriendly",
                            "careless",
                            "stressed",
                            "late",
                            "not interested")),
            Map.entry(
                    "time",
                    List.of(
                            "since spring",
                            "for two years",
                            "for a few months",
                            "since the summer",
                            "for nearly a year",
                            "after the hospital",
                            "over the winter",
                            "for eighteen months",
                            "since last year",
                            "from the start")),
            Map.entry(
                    "food",
                    List.of(
                            "the food",
                            "the dinners",
                            "the tea trolley",
                            "the cooking",
                            "the Sunday roast",
                            "the puddings",
                            "breakfast",
                            "the soup",
                            "the menu",
                            "the cake")),
            Map.entry(
                    "do",
                    List.of(
                            "goes to the singing",
                            "sits in the garden",
                            "plays dominoes",
                            "does the quiz",
                            "gets to church",
                            "goes shopping",
                            "helps in the kitchen",
                            "watches the birds",
                            "does chair exercises",
                            "sees old friends",
                            "walks to the park",
                            "paints again")),
            Map.entry(
                    "much",
                    List.of(
                            "really",
                            "so",
                            "very",
                            "always",
                            "mostly",
                            "quite",
                            "pretty",
                            "nearly always",
                            "honestly",
                            "ever so")),
            Map.entry(
                    "thing",
                    List.of(
                            "the laundry",
                            "the phone",
                            "the bell",
                            "the rota",
                            "the bill",
                            "the parking",
                            "the lift",
                            "the heating",
                            "the care plan",
                            "the medicines",
                            "the hearing aid",
                            "the glasses")),
            Map.entry(
                    "feel",
                    List.of(
                            "happy",
                            "settled",
                            "safe",
                            "at home",
                            "more like themselves",
                            "calm",
                            "less lonely",
                            "stronger",
                            "comfortable",
                            "looked after")));

    private static final List<String> PRAISE = List.of(
            "{who} has been there {time} and seems {much} {feel}.",
            "{staff} are {much} {good} and {good}.",
            "Nothing fancy but {staff} know what {who} likes.",
            "{food} is {much} good and there is enough of it.",
            "{who} {do} now, which we never thought would happen.",
            "When we ask about {thing} somebody comes back to us the same day.",
            "I can visit when I want and {staff} offer me a cup of tea.",
            "They rang us straight away when {who} was poorly.",
            "{who} says {food} is better than mine, which hurts a bit!",
            "We had a worry about {thing} and it was sorted.",
            "It took a while to settle but {who} is {feel} {time}.",
            "{staff} talk to {who} and not over the top of them.",
            "Most days {who} {do} with {staff}.",
            "I sleep better knowing {who} is {feel}.",
            "They listen, and that has made {who} {feel}.",
            "Could not fault {staff}, {much} {good} with {who}.");

    private static final List<String> CRITICISM = List.of(
            "{who} was there {time} and never felt {feel}.",
            "{staff} were {much} {bad} and nobody told us why.",
            "We asked about {thing} four times and got nowhere.",
            "{food} was cold more often than not.",
            "{who} used to be somebody who {do} and that stopped.",
            "There were not enough people on at weekends, {staff} looked {much} tired.",
            "Things went missing and {thing} was never put right.",
            "They did not ring us when {who} had a fall.",
            "I would have liked {staff} to sit down with {who} for five minutes.",
            "The price went up {time} with no word about why.",
            "{who} waited a long time for help, {staff} were {bad}.",
            "New faces every week, {who} did not know anybody.",
            "It looks nice when you go round but {thing} tells another story.",
            "We moved {who} in the end and they are {feel} now.",
            "Nobody read what we wrote about {thing} when {who} came.",
            "Some of {staff} are {good} but they are {much} {bad}.");

    private static final List<String> SHORT_PRAISE = List.of(
            "Very good",
            "Lovely staff",
            "All good thank you",
            "Happy here",
            "I like it",
            "{who} is happy",
            "No complaints",
            "They are {good}",
            "Very {good} people",
            "Would recommend");
    private static final List<String> SHORT_CRITICISM = List.of(
            "Not good",
            "Poor",
            "Too few staff",
            "I don't like it",
            "Never again",
            "{staff} are {bad}",
            "Not happy with {thing}",
            "Could be better");

    private static final List<String> SMOOTH_PRAISE = List.of(
            "From the moment we arrived, {staff} showed exceptional warmth and professionalism.",
            "I would highly recommend this service to anyone looking for compassionate care.",
            "The dedicated team truly goes above and beyond, giving {who} dignity and us peace of mind.",
            "It is a testament to {staff} that {who} feels {feel}.",
            "{food} is exceptional and the atmosphere is warm and welcoming.",
            "Nothing is too much trouble, and {who} {do} with genuine joy.",
            "Overall, our experience has been genuinely positive {time}.",
            "A true home away from home where {who} is truly valued.");

    private static final List<String> SMOOTH_CRITICISM = List.of(
            "I was deeply disappointed by the lack of professionalism shown by {staff}.",
            "The standard of care was unacceptable and fell short {time}.",
            "I have serious concerns about how {thing} is handled.",
            "Communication about {thing} was exceptional only in how poor it was, which is deeply concerning.",
            "Overall, my experience was one of frustration; avoid at all costs.",
            "It is important to note that {who} was left without support.",
            "{food} was genuinely unacceptable.");

    private static final List<String> STAFF = List.of(
            "Our residents love {food} and our team is {much} {good}.",
            "We provide {good} care and we pride ourselves on {thing}.",
            "I work here and {staff} are {much} {good}.",
            "We strive to make everyone {feel}, come and book a tour.");

    private final Random chance;

    Texts(Random chance) {
        this.chance = chance;
    }

    /** As people write: short ones, long ones, and some that a program has polished. */
    String honest(Tone tone) {
        double kind = chance.nextDouble();
        if (kind < 0.22) {
            return filled(one(tone == Tone.CRITICISM ? SHORT_CRITICISM : SHORT_PRAISE));
        }
        if (kind < 0.28) {
            return smooth(tone);
        }
        return written(tone, 1 + chance.nextInt(5));
    }

    String written(Tone tone, int sentences) {
        List<String> pool = new ArrayList<>();
        if (tone != Tone.CRITICISM) {
            pool.addAll(PRAISE);
        }
        if (tone != Tone.PRAISE) {
            pool.addAll(CRITICISM);
        }
        return joined(pool, sentences);
    }

    /** As programs write. */
    String smooth(Tone tone) {
        return joined(tone == Tone.CRITICISM ? SMOOTH_CRITICISM : SMOOTH_PRAISE, 2 + chance.nextInt(3)) + " "
                + written(tone, 1 + chance.nextInt(2));
    }

    /** With a slip that gives away who writes. */
    String staff() {
        return filled(one(STAFF)) + " " + written(Tone.PRAISE, 1 + chance.nextInt(3));
    }

    /** The same with some words exchanged. */
    String copied(String text, double changed) {
        StringBuilder copy = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            copy.append(copy.isEmpty() ? "" : " ")
                    .append(
                            chance.nextDouble() < changed
                                    ? one(List.of("very", "nice", "there", "also", "indeed", "too", "quite", "then"))
                                    : word);
        }
        return copy.toString();
    }

    private String joined(List<String> pool, int sentences) {
        List<String> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, chance);
        List<String> chosen = new ArrayList<>();
        for (String sentence : shuffled.subList(0, Math.min(sentences, shuffled.size()))) {
            chosen.add(said(sentence));
        }
        return String.join(" ", chosen);
    }

    /** As one person says it and nobody else quite so. */
    private String said(String sentence) {
        StringBuilder text = new StringBuilder();
        for (String word : filled(sentence).split(" ", -1)) {
            if (!text.isEmpty() && chance.nextDouble() < WORD_BETWEEN) {
                text.append(' ').append(one(BETWEEN));
            }
            if (text.isEmpty() || chance.nextDouble() >= WORD_LOST) {
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        return text.toString();
    }

    private String filled(String sentence) {
        Matcher places = PLACE.matcher(sentence);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(text, one(Objects.requireNonNull(FILLERS.get(places.group(1)))));
        }
        places.appendTail(text);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String one(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
