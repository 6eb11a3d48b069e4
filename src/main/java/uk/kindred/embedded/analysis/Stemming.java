package uk.kindred.embedded.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Filters that bring words to their stems, and those that spare words from it. */
public final class Stemming {

    private Stemming() {}

    @AnalysisSettings
    public interface StemmerSettings {
        @StringSetting(path = "language", defaultValue = "")
        String language();

        @StringSetting(path = "name", defaultValue = "porter")
        String name();
    }

    @NamedComponent("stemmer")
    public static final class Stemmer implements TokenFilterFactory {

        private final String language;

        @Inject
        public Stemmer(StemmerSettings settings) {
            String chosen = settings.language().isEmpty() ? settings.name() : settings.language();
            this.language = chosen.toLowerCase(Locale.ROOT);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return switch (language) {
                case "porter" -> new PorterStemFilter(tokens);
                case "english", "porter2" -> new SnowballFilter(tokens, new EnglishStemmer());
                case "light_english", "lightenglish", "kstem" -> new KStemFilter(tokens);
                case "minimal_english", "minimalenglish" -> new EnglishMinimalStemFilter(tokens);
                case "possessive_english", "possessiveenglish" -> new EnglishPossessiveFilter(tokens);
                default -> throw new IllegalArgumentException("the embedded server has no stemmer for " + language);
            };
        }
    }

    @NamedComponent("porter_stem")
    public static final class PorterStem implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new PorterStemFilter(tokens);
        }
    }

    @NamedComponent("kstem")
    public static final class KStem implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new KStemFilter(tokens);
        }
    }

    @AnalysisSettings
    public interface KeywordMarkerSettings {
        @ListSetting(path = "keywords")
        List<String> keywords();
    }

    @NamedComponent("keyword_marker")
    public static final class KeywordMarker implements TokenFilterFactory {

        private final CharArraySet keywords;

        @Inject
        public KeywordMarker(KeywordMarkerSettings settings) {
            this.keywords = new CharArraySet(settings.keywords(), false);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new SetKeywordMarkerFilter(tokens, keywords);
        }
    }

    @AnalysisSettings
    public interface StemmerOverrideSettings {
        @ListSetting(path = "rules")
        List<String> rules();
    }

    /** Rules as "running, runs => run". */
    @NamedComponent("stemmer_override")
    public static final class StemmerOverride implements TokenFilterFactory {

        private final StemmerOverrideFilter.StemmerOverrideMap stems;

        @Inject
        public StemmerOverride(StemmerOverrideSettings settings) {
            StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
            for (String rule : settings.rules()) {
                String[] sides = rule.split("=>", 2);
                if (sides.length < 2) {
                    throw new IllegalArgumentException("not a rule, lacks =>: " + rule);
                }
                for (String word : sides[0].split(",", -1)) {
                    builder.add(word.strip(), sides[1].strip());
                }
            }
            try {
                this.stems = builder.build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new StemmerOverrideFilter(tokens, stems);
        }
    }
}
