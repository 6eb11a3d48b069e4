package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.kindred.search.EverydayWords;
import uk.kindred.search.RegisterNumber;

/**
 * How words find listings. Strictly first: every word stands somewhere in the listing. Only if that finds nothing,
 * loosely: words spelt alike count too, everyday words need not fit, and of three others or more one may be missing.
 *
 * <p>Scores are a few fixed steps, not statistics: what rank means can be said in a sentence, rare words or long names
 * earn nothing, and among listings that fit alike the nearest comes first.
 */
enum TextMatch {
    STRICT {
        @Override
        Query filter(String text) {
            Query words = everyWord("words", text);
            return RegisterNumber.find(text)
                    .map(id -> QueryBuilders.bool(bool -> bool.should(
                            words, QueryBuilders.term(term -> term.field("id").value(id)))))
                    .orElse(words);
        }

        @Override
        Query scored(String text) {
            return QueryBuilders.bool(bool -> bool.filter(filter(text)).should(steps(text)));
        }
    },
    LOOSE {
        @Override
        Query filter(String text) {
            List<Query> words = EverydayWords.without(words(text)).stream()
                    .map(TextMatch::wordOrAlike)
                    .toList();
            int enough = words.size() < 3 ? words.size() : words.size() - 1;
            return QueryBuilders.bool(bool -> bool.should(words).minimumShouldMatch(Integer.toString(enough)));
        }

        /** Each word adds what it fits: so the more words, and the closer they are spelt, the higher. */
        @Override
        Query scored(String text) {
            return filter(text);
        }
    };

    /** More than people type; each costs a look-up. */
    private static final int MOST_WORDS = 8;

    /** Finds the listings, for counting and for orders that words have no part in. */
    abstract Query filter(String text);

    /** Finds the same listings, scored. */
    abstract Query scored(String text);

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Only the best step counts. */
    private static Query steps(String text) {
        return QueryBuilders.disMax(steps -> steps.queries(
                step(5, wholeName(text)),
                // "hollies" is The Hollies before it is Holly Cottage
                step(4.5f, asTypedInName(text)),
                step(4, wordsSideBySideInName(text)),
                step(3, everyWord("name", text)),
                // a provider's name or another name for the service is still a name
                step(2, everyWord("alsoKnownAs", text)),
                step(2, everyWord("provider", text))));
    }

    /** Somebody who types a service's whole name wants that service. */
    private static Query wholeName(String text) {
        return QueryBuilders.match(match -> match.field("name.whole").query(text));
    }

    private static Query asTypedInName(String text) {
        return QueryBuilders.matchPhrase(match -> match.field("name.typed").query(text));
    }

    private static Query wordsSideBySideInName(String text) {
        return QueryBuilders.matchPhrase(match -> match.field("name").query(text));
    }

    private static Query everyWord(String field, String text) {
        return QueryBuilders.match(match -> match.field(field).query(text).operator(Operator.And));
    }

    private static Query wordOrAlike(String word) {
        return QueryBuilders.disMax(alternatives -> alternatives.queries(Stream.of(
                        step(1, everyWord("words", word)),
                        // in names a slip is likelier meant than in the address
                        step(0.9f, spelling("name.typed", word)),
                        step(0.8f, spelling("words.spelling", word)),
                        step(0.7f, beginning(word)))
                .toList()));
    }

    /** The first letter is seldom wrong, and asking for it keeps the list of candidates short. */
    private static Query spelling(String field, String word) {
        return QueryBuilders.match(
                match -> match.field(field).query(word).fuzziness("AUTO").prefixLength(1));
    }

    private static Query beginning(String word) {
        return QueryBuilders.prefix(prefix -> prefix.field("words.spelling").value(word));
    }

    private static Query step(float score, Query query) {
        return QueryBuilders.constantScore(constant -> constant.filter(query).boost(score));
    }
}
