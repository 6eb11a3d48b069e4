package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Offers;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceWhat;

/** What it costs. A price that is unlike others is asked about, and stands if whoever typed it says that it is right. */
@Component
@Order(8)
class PricesStep implements Step {

    private static final String RIGHT = "right";
    private static final int MOST_INCLUDED = 12;
    private static final int LONGEST_INCLUDED = 120;

    private final Offers offers;
    private final Clock clock;

    PricesStep(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "prices";
    }

    @Override
    public String title(SupportKind kind) {
        return "What it costs";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.words(
                "The whole price, in pounds, with every charge that everybody pays. Leave blank what you do not offer.");
        Map<String, Question> questions = questions(draft);
        for (PriceRow row : PriceRow.of(draft.kind())) {
            form.money(row.field(), row.label(), null);
            if (row.ranges()) {
                form.money(row.upTo(), row.label() + ": up to", "Only if it differs.");
            }
            Question question = questions.get(row.field());
            if (question != null) {
                form.assurance(
                        RIGHT, question.answer(), "Yes, " + question.item().inWords() + " is right");
            }
            if (row.what() == PriceWhat.MILEAGE) {
                form.one(
                        Prices.MILES_FOR,
                        "Which miles do you charge?",
                        null,
                        List.of(
                                new Choice(Prices.LIFTS, "Only lifts: when you drive the person somewhere"),
                                new Choice("coming", "Also your way to them: everybody pays it")));
            }
        }
        form.alsoReads(RIGHT);
        if (Prices.asksWhoPays(draft.kind())) {
            form.several(
                    Prices.PAYERS,
                    "Who can pay these prices?",
                    null,
                    Stream.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT, Payer.COUNCIL, Payer.ISF, Payer.NHS)
                            .map(payer -> new Choice(payer.slug(), whoPays(payer)))
                            .toList());
        }
        form.line(
                Prices.INCLUDED,
                "What is included?",
                "A few words each, with commas between: travel up to five miles, materials.");
    }

    private static String whoPays(Payer payer) {
        return switch (payer) {
            case SELF_FUNDER -> "People who pay themselves";
            case DIRECT_PAYMENT -> "People with a direct payment from the council";
            case COUNCIL -> "The council, to you";
            case ISF -> "An Individual Service Fund";
            case NHS -> "The NHS, such as a personal health budget";
        };
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems);
        Answers answers = draft.answers();
        boolean any = false;
        for (PriceRow row : PriceRow.of(draft.kind())) {
            any |= answers.has(row.field());
            checkAmount(mending, row, row.field());
            if (row.ranges()) {
                checkAmount(mending, row, row.upTo());
                mending.refuseIf(
                        answers.has(row.upTo()) && isBelow(row, answers),
                        row.upTo(),
                        "This is less than the lower price.");
            }
        }
        mending.refuseIf(
                        answers.has(Prices.MILEAGE) && !answers.has(Prices.MILES_FOR),
                        Prices.MILES_FOR,
                        "Say which miles you charge.")
                .refuseIf(any && Prices.payers(draft).isEmpty(), Prices.PAYERS, "Tick who can pay these prices.")
                .text(Prices.INCLUDED, MOST_INCLUDED * LONGEST_INCLUDED)
                .refuseIf(
                        answers.listed(Prices.INCLUDED).size() > MOST_INCLUDED
                                || answers.listed(Prices.INCLUDED).stream()
                                        .anyMatch(thing -> thing.length() > LONGEST_INCLUDED),
                        Prices.INCLUDED,
                        "Name at most " + MOST_INCLUDED + " things, each in a few words.");
        questions(draft)
                .forEach((field, question) ->
                        mending.refuseIf(!answers.isTicked(RIGHT, question.answer()), field, question.words()));
    }

    private static void checkAmount(Mending mending, PriceRow row, String field) {
        Answers answers = mending.answers();
        mending.refuseIf(
                answers.has(field) && Prices.amount(row, field, answers).isEmpty(),
                field,
                row.unit().isPercent() ? "Write a percentage, such as 1.5." : "Write a sum in pounds, such as 18.50.");
    }

    private static boolean isBelow(PriceRow row, Answers answers) {
        return Prices.amount(row, row.upTo(), answers).orElse(Long.MAX_VALUE)
                < Prices.amount(row, row.field(), answers).orElse(Long.MAX_VALUE);
    }

    /** @param answer what is ticked if this very price is right */
    private record Question(PriceItem item, String words, String answer) {}

    /** About prices that are unlike what others ask, by field. */
    private Map<String, Question> questions(Draft draft) {
        Map<String, PriceItem> items = Prices.items(draft, LocalDate.now(clock));
        if (items.isEmpty()) {
            return Map.of();
        }
        List<String> fields = List.copyOf(items.keySet());
        SupportDetails details = Details.of(draft);
        List<Plausibility> answers = offers.questionNew(
                List.of(draft.kind()), SupportDetails.employer(details), List.copyOf(items.values()));
        Map<String, Question> questions = new LinkedHashMap<>();
        for (int number = 0; number < fields.size(); number++) {
            String words = answers.get(number).question();
            PriceItem item = Objects.requireNonNull(items.get(fields.get(number)));
            if (words != null) {
                String answer = fields.get(number) + " " + item.amount().fromPence() + " "
                        + item.amount().toPence();
                questions.put(fields.get(number), new Question(item, words, answer));
            }
        }
        return questions;
    }
}
