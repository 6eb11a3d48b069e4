package uk.kindred.embedded.analysis;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** The smaller token filters. */
public final class TokenFilters {

    private TokenFilters() {}

    @AnalysisSettings
    public interface AsciiFoldingSettings {
        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }

    @NamedComponent("asciifolding")
    public static final class AsciiFolding implements TokenFilterFactory {

        private final boolean preserveOriginal;

        @Inject
        public AsciiFolding(AsciiFoldingSettings settings) {
            this.preserveOriginal = settings.preserveOriginal();
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ASCIIFoldingFilter(tokens, preserveOriginal);
        }

        @Override
        public TokenStream normalize(TokenStream tokens) {
            return new ASCIIFoldingFilter(tokens);
        }
    }

    /** Lengths in characters. */
    @AnalysisSettings
    public interface LengthSettings {
        @IntSetting(path = "min", defaultValue = 0)
        int min();

        @IntSetting(path = "max", defaultValue = Integer.MAX_VALUE)
        int max();
    }

    @NamedComponent("length")
    public static final class Length implements TokenFilterFactory {

        private final LengthSettings settings;

        @Inject
        public Length(LengthSettings settings) {
            this.settings = settings;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new LengthFilter(tokens, settings.min(), settings.max());
        }
    }

    @AnalysisSettings
    public interface TruncateSettings {
        @IntSetting(path = "length", defaultValue = 10)
        int length();
    }

    @NamedComponent("truncate")
    public static final class Truncate implements TokenFilterFactory {

        private final int length;

        @Inject
        public Truncate(TruncateSettings settings) {
            this.length = settings.length();
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new TruncateTokenFilter(tokens, length);
        }
    }

    @AnalysisSettings
    public interface PatternReplaceSettings {
        @StringSetting(path = "pattern", defaultValue = "")
        String pattern();

        @StringSetting(path = "replacement", defaultValue = "")
        String replacement();

        @BooleanSetting(path = "all", defaultValue = true)
        boolean all();
    }

    @NamedComponent("pattern_replace")
    public static final class PatternReplace implements TokenFilterFactory {

        private final Pattern pattern;
        private final String replacement;
        private final boolean all;

        @Inject
        public PatternReplace(PatternReplaceSettings settings) {
            // The server makes one of every filter without settings for every index: that one replaces nothing.
            this.pattern = Pattern.compile(settings.pattern().isEmpty() ? "(?!)" : settings.pattern());
            this.replacement = settings.replacement();
            this.all = settings.all();
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new PatternReplaceFilter(tokens, pattern, replacement, all);
        }
    }

    @NamedComponent("apostrophe")
    public static final class Apostrophe implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new ApostropheFilter(tokens);
        }
    }

    @NamedComponent("flatten_graph")
    public static final class FlattenGraph implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new FlattenGraphFilter(tokens);
        }
    }

    @NamedComponent("remove_duplicates")
    public static final class RemoveDuplicates implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new RemoveDuplicatesTokenFilter(tokens);
        }
    }

    @NamedComponent("reverse")
    public static final class Reverse implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new ReverseStringFilter(tokens);
        }
    }

    @NamedComponent("trim")
    public static final class Trim implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return new TrimFilter(tokens);
        }
    }
}
