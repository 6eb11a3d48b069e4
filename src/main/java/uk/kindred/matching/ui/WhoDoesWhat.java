package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.ui.DistanceInWords;
import uk.kindred.matching.Matter;
import uk.kindred.matching.Parcel;
import uk.kindred.matching.TimetableEntry;
import uk.kindred.matching.WeekPart;

/** Everybody who comes or is gone to: what they do, when, how far away they are, and ways to keep or change them. */
final class WhoDoesWhat {

    private WhoDoesWhat() {}

    static Markup of(ShownWeek shown) {
        Markup list = Markup.tag("ul").styled("plain-list", "who-list");
        shown.week().parts().forEach(part -> list.add(card(part, shown)));
        return list;
    }

    private static Markup card(WeekPart part, ShownWeek shown) {
        String id = part.candidate().id();
        Markup card = Markup.tag("li").styled("who-card", "who-" + shown.mark(id));
        if (shown.planned().isExample(id)) {
            card.add(Markup.tag("p", "Example listing").styled("example-mark"));
        }
        card.add(
                Markup.tag(
                        "h4",
                        new Anchor(
                                CostLines.address(part, shown), part.candidate().name())),
                Markup.tag("p", part.candidate().kind().label() + where(part, shown))
                        .styled("soft"),
                does(part, shown));
        if (!part.met().isEmpty()) {
            card.add(Markup.tag("p", "Has what matters to you: " + matters(part)));
        }
        return card.containing(Markup.tag("p", Markup.tag("strong", WeekWords.cost(part.cost()))))
                .containing(choices(part, shown));
    }

    /** How far from the person, and whether they say that they come there; empty where neither is known. */
    private static String where(WeekPart part, ShownWeek shown) {
        return shown.planned()
                .findHit(part.candidate().id())
                .map(hit ->
                        distance(hit.distanceMiles(), part.candidate().kind().isSomebodysHome())
                                + (Boolean.TRUE.equals(hit.servesNear()) ? " · says that it comes to you" : ""))
                .orElse("");
    }

    /** Homes are told no closer than their district. */
    private static String distance(@Nullable Double miles, boolean home) {
        if (miles == null) {
            return "";
        }
        String words = home ? DistanceInWords.roughly(miles) : DistanceInWords.of(miles);
        return " · " + HelpInWords.inSentence(words) + " away";
    }

    private static String matters(WeekPart part) {
        return Series.of(part.met().stream()
                .sorted()
                .map(Matter::label)
                .map(HelpInWords::inSentence)
                .toList());
    }

    /** By visits, as they stand in the timetable; then what has no time of its own. */
    private static Markup does(WeekPart part, ShownWeek shown) {
        List<TimetableEntry> times = shown.times(part);
        Markup list = Markup.tag("ul").styled("does");
        times.stream()
                .collect(Collectors.groupingBy(TimetableEntry::what, LinkedHashMap::new, Collectors.toList()))
                .forEach((what, entries) -> list.add(Markup.tag("li", what + ": " + when(entries))));
        part.parcels().stream()
                .filter(parcel ->
                        times.stream().noneMatch(entry -> entry.parcelIds().contains(parcel.id())))
                .map(parcel -> WhoseWords.helps(parcel, shown.week().isOfCouple()) + ": " + withoutTime(parcel))
                .distinct()
                .forEach(words -> list.add(Markup.tag("li", words)));
        return list;
    }

    private static String when(List<TimetableEntry> entries) {
        Map<String, List<DayOfWeek>> byTime = entries.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        entry -> WhenWords.fromTo(entry.from(), entry.to()),
                        LinkedHashMap::new,
                        Collectors.mapping(TimetableEntry::day, Collectors.toList())));
        return byTime.entrySet().stream()
                .map(time -> WhenWords.days(time.getValue()) + ", " + time.getKey())
                .collect(Collectors.joining("; "));
    }

    /** Nights of a year, or a meal that is had at a day service. */
    private static String withoutTime(Parcel parcel) {
        return parcel.form().isByTheYear() ? HelpInWords.times(parcel.form(), parcel.times()) : "while you are there";
    }

    static String helps(Parcel parcel) {
        List<String> labels = parcel.helps().stream().map(help -> help.label()).toList();
        return labels.getFirst()
                + labels.stream()
                        .skip(1)
                        .map(label -> "; " + HelpInWords.inSentence(label))
                        .collect(Collectors.joining());
    }

    private static Markup choices(WeekPart part, ShownWeek shown) {
        boolean kept = shown.isKept(part);
        Anchor keep = kept
                ? toWeek(shown.lettingGo(part), "Kept. Let it change", part)
                : toWeek(shown.keeping(part), "Keep this part", part);
        return Markup.tag("p", keep, toWeek(shown.swapping(part), "Find somebody else", part))
                .styled("who-choices", "no-print");
    }

    private static Anchor toWeek(PlanLinks links, String words, WeekPart part) {
        Anchor link = new Anchor(links.to(PlanLinks.RESULT) + "#" + WeekCards.ID, words);
        link.add(Markup.spoken(": " + part.candidate().name()));
        link.addClassNames("button", "quiet");
        return link;
    }
}
