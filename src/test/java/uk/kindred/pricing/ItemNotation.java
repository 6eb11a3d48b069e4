package uk.kindred.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short form of price items in worked-cases.csv: "care-hour 26..30/hour council label=Standard optional", several
 * with | between them. Without payers it is the self-funder's, without dates from 1 April 2026.
 */
final class ItemNotation {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 10, 1);

    private ItemNotation() {}

    static List<PriceItem> items(String text) {
        return Arrays.stream(text.split(Pattern.quote("|")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(ItemNotation::item)
                .toList();
    }

    static PriceItem item(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        PriceWhat what = PriceWhat.findBySlug(words.removeFirst()).orElseThrow();
        String[] amount = words.removeFirst().split("/");
        PriceUnit unit = PriceUnit.findBySlug(amount[1]).orElseThrow();
        Optional<Set<Payer>> payers = words.stream()
                .filter(word -> !word.contains("=") && !word.equals("optional"))
                .findFirst()
                .map(ItemNotation::payers);
        return new PriceItem(
                what,
                unit,
                range(amount[0]),
                payers.orElse(Set.of(Payer.SELF_FUNDER)),
                !words.contains("optional"),
                List.of(),
                value(words, "room").flatMap(Room::findBySlug).orElse(null),
                value(words, "band").flatMap(CareBand::findBySlug).orElse(null),
                value(words, "label").map(label -> label.replace('_', ' ')).orElse(null),
                value(words, "from").map(LocalDate::parse).orElse(START),
                value(words, "to").map(LocalDate::parse).orElse(null),
                PriceSource.PROVIDER,
                CONFIRMED);
    }

    private static Optional<String> value(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    static PriceRange range(String text) {
        String[] ends = text.replace("%", "").split(Pattern.quote(".."));
        return new PriceRange(pence(ends[0]), pence(ends[ends.length - 1]));
    }

    static long pence(String pounds) {
        return new BigDecimal(pounds).movePointRight(2).longValueExact();
    }

    static Set<Payer> payers(String slugs) {
        return Arrays.stream(slugs.split(Pattern.quote("+")))
                .map(slug -> Payer.findBySlug(slug).orElseThrow())
                .collect(Collectors.toSet());
    }
}
