package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Writer;

/** Who writes, about when, and whether they were given anything for it. */
final class AboutPart {

    private AboutPart() {}

    static List<Component> ask(ReviewForm form) {
        return form.easy()
                ? List.of(who(form), period(form), reward(form))
                : List.of(who(form), quarters(form), reward(form));
    }

    private static Component who(ReviewForm form) {
        return form.choose(
                ReviewField.WRITER,
                "Who are you?",
                form.easy() ? null : "Your name is not asked. Others read only which of these you are.",
                "reviews.svg#person",
                Arrays.stream(Writer.values())
                        .map(writer -> new ReviewForm.Option(
                                writer.slug(),
                                form.easy() ? EasyWords.of(writer) : writer.label(),
                                EasyWords.symbol(writer)))
                        .toList());
    }

    private static Component quarters(ReviewForm form) {
        Quarter now = Quarter.of(form.today());
        Map<String, String> labels = new LinkedHashMap<>();
        IntStream.rangeClosed(0, ReviewContent.OLDEST_QUARTERS)
                .mapToObj(ago -> now.plus(-ago))
                .forEach(quarter -> labels.put(quarter.code(), quarter.inWords()));
        Stream.of(ReviewField.FROM, ReviewField.TO)
                .map(form.input()::get)
                .flatMap(code -> Quarter.read(code).stream())
                .forEach(quarter -> labels.putIfAbsent(quarter.code(), quarter.inWords()));
        return Markup.tag(
                "fieldset",
                Markup.tag("legend", "Which time do you write about?"),
                Markup.tag("span", "Only the quarter of the year is ever shown, so that no day tells who you are.")
                        .styled("hint"),
                Markup.tag("div", form.list(ReviewField.FROM, "From", labels), form.list(ReviewField.TO, "To", labels))
                        .styled("quarters"));
    }

    private static Component period(ReviewForm form) {
        Quarter now = Quarter.of(form.today());
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(ReviewInput.period(now, now), "Now");
        labels.put(ReviewInput.period(now.plus(-3), now), "In the last 12 months");
        labels.put(ReviewInput.period(now.plus(-7), now.plus(-4)), "More than a year ago");
        String chosen = form.input().get(ReviewField.PERIOD);
        Quarter.read(form.input().get(ReviewField.FROM))
                .ifPresent(from -> Quarter.read(form.input().get(ReviewField.TO))
                        .ifPresent(to -> labels.putIfAbsent(chosen, ReviewAnswers.period(from, to))));
        return form.choose(
                ReviewField.PERIOD,
                "When was it?",
                null,
                "reviews.svg#calendar",
                labels.entrySet().stream()
                        .map(entry -> new ReviewForm.Option(entry.getKey(), entry.getValue(), "reviews.svg#calendar"))
                        .toList());
    }

    private static Component reward(ReviewForm form) {
        return form.choose(
                ReviewField.INCENTIVE,
                form.easy()
                        ? "Did you get something for writing this?"
                        : "Were you given or promised anything for writing this?",
                form.easy()
                        ? null
                        : "A reward can change what people write. So others are told of a small thank-you, and"
                                + " nothing more is allowed.",
                "reviews.svg#gift",
                Arrays.stream(Incentive.values())
                        .map(incentive -> new ReviewForm.Option(
                                incentive.slug(),
                                form.easy() ? EasyWords.of(incentive) : incentive.label(),
                                EasyWords.symbol(incentive)))
                        .toList());
    }
}
