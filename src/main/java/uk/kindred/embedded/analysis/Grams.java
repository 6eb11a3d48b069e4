package uk.kindred.embedded.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;

/** Filters that cut words into pieces, for matching while people type. */
public final class Grams {

    private Grams() {}

    /** Lengths in characters. */
    @AnalysisSettings
    public interface Settings {
        @IntSetting(path = "min_gram", defaultValue = 1)
        int minGram();

        @IntSetting(path = "max_gram", defaultValue = 2)
        int maxGram();

        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }

    @NamedComponent("edge_ngram")
    public static final class Edge implements TokenFilterFactory {

        private final Settings settings;

        @Inject
        public Edge(Settings settings) {
            this.settings = settings;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new EdgeNGramTokenFilter(
                    tokens, settings.minGram(), settings.maxGram(), settings.preserveOriginal());
        }
    }

    @NamedComponent("ngram")
    public static final class Any implements TokenFilterFactory {

        private final Settings settings;

        @Inject
        public Any(Settings settings) {
            this.settings = settings;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new NGramTokenFilter(tokens, settings.minGram(), settings.maxGram(), settings.preserveOriginal());
        }
    }
}
