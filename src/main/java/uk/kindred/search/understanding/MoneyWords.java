package uk.kindred.search.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a week may cost: "up to £1200 a week", "£1,200pw", "under 800 pounds". */
final class MoneyWords {

    private static final Pattern AMOUNT = Pattern.compile("""
            (?<![\\p{L}\\p{N}.,])
            (?:(?:up\\ to|under|below|less\\ than|no\\ more\\ than|not\\ more\\ than|at\\ most|max(?:imum)?(?:\\ of)?|within|about|around
                |approximately|roughly|budget(?:\\ of)?)\\s+)*
            (?<sign>£\\s?)?(?<pounds>[0-9]{1,3},[0-9]{3}|[0-9]{1,6})(?<pence>\\.[0-9]{1,2})?
            (?<word>\\s?(?:pounds?|quid))?
            (?<week>\\s?(?:(?:a|per|each|every|/)\\s?(?:week|wk)|weekly|p\\.?w\\.?|/w))?
            (?<other>\\s?(?:(?:an?|per|each|every|/)\\s?(?:hour|hr|day|night|month|year|annum|visit|session)|hourly|daily|monthly|pcm|ph))?
            (?![\\p{L}\\p{N}])
            """, Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

    /** "More than £800" is no most. */
    private static final Pattern LEAST =
            Pattern.compile("\\b(?:over|above|from|than|least)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final String ONLY_WEEKS =
            "We compare the whole cost of a week. Say how much a week may cost, such as £800 a week.";

    /** Fewer without a sign are hours or days a week. */
    private static final int FEWEST_POUNDS = 100;

    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(10_000);
    private static final String UNREADABLE = "00";

    private MoneyWords() {}

    /** @param from first word; @param to after the last */
    record Amount(int from, int to, Function<String, List<Understood>> meaning) {}

    static Optional<Amount> find(String typed, List<Word> words) {
        Matcher matcher = AMOUNT.matcher(typed);
        while (matcher.find()) {
            boolean least = LEAST.matcher(typed.substring(0, matcher.start())).find();
            if (least || !isMoney(matcher)) {
                continue;
            }
            int start = matcher.start();
            int end = matcher.end();
            int[] inside = IntStream.range(0, words.size())
                    .filter(at -> words.get(at).from() >= start && words.get(at).to() <= end)
                    .toArray();
            if (inside.length == 0) {
                continue; // part of a longer word: "£1200.Leeds"
            }
            return Optional.of(new Amount(inside[0], inside[inside.length - 1] + 1, meaning(matcher)));
        }
        return Optional.empty();
    }

    /** The words as whoever looks for a place may see them: a sum of money is none. */
    static List<Word> without(@Nullable Amount amount, List<Word> words) {
        return amount == null
                ? words
                : IntStream.range(0, words.size())
                        .mapToObj(at -> at < amount.from || at >= amount.to ? words.get(at) : unreadable(words.get(at)))
                        .toList();
    }

    private static Word unreadable(Word word) {
        return new Word(UNREADABLE, UNREADABLE, word.from(), word.to());
    }

    private static boolean isMoney(Matcher matcher) {
        boolean named = matcher.group("sign") != null || matcher.group("word") != null;
        boolean weekly =
                matcher.group("week") != null && pounds(matcher).compareTo(BigDecimal.valueOf(FEWEST_POUNDS)) >= 0;
        return (named || weekly)
                && pounds(matcher).signum() > 0
                && pounds(matcher).compareTo(MOST_POUNDS) <= 0;
    }

    private static Function<String, List<Understood>> meaning(Matcher matcher) {
        if (matcher.group("other") != null && matcher.group("week") == null) {
            return said -> List.of(new Understood.Noted(ONLY_WEEKS, false, said));
        }
        long pence = pounds(matcher).movePointRight(2).longValueExact();
        return said -> List.of(new Understood.WeeklyMost(pence, said));
    }

    private static BigDecimal pounds(Matcher matcher) {
        String pence = matcher.group("pence");
        return new BigDecimal(matcher.group("pounds").replace(",", "") + (pence == null ? "" : pence));
    }
}
