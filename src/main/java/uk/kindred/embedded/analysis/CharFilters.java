package uk.kindred.embedded.analysis;

import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Filters that change the text before it is cut into words. */
public final class CharFilters {

    private CharFilters() {}

    @NamedComponent("html_strip")
    public static final class HtmlStrip implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return new HTMLStripCharFilter(text);
        }
    }

    @AnalysisSettings
    public interface MappingSettings {
        @ListSetting(path = "mappings")
        List<String> mappings();
    }

    /** Mappings as "& => and". */
    @NamedComponent("mapping")
    public static final class Mapping implements CharFilterFactory {

        private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

        private final NormalizeCharMap map;

        @Inject
        public Mapping(MappingSettings settings) {
            NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
            for (String mapping : settings.mappings()) {
                int arrow = mapping.lastIndexOf("=>");
                if (arrow < 0) {
                    throw new IllegalArgumentException("not a mapping, lacks =>: " + mapping);
                }
                builder.add(
                        unescape(mapping.substring(0, arrow).strip()),
                        unescape(mapping.substring(arrow + 2).strip()));
            }
            this.map = builder.build();
        }

        @Override
        public Reader create(Reader text) {
            return new MappingCharFilter(map, text);
        }

        @Override
        public Reader normalize(Reader text) {
            return create(text);
        }

        /** Characters may be written as a backslash, u and four hexadecimal digits, as in Elasticsearch. */
        private static String unescape(String side) {
            return ESCAPE.matcher(side)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        }
    }

    @AnalysisSettings
    public interface PatternReplaceSettings {
        @StringSetting(path = "pattern", defaultValue = "")
        String pattern();

        @StringSetting(path = "replacement", defaultValue = "")
        String replacement();
    }

    @NamedComponent("pattern_replace")
    public static final class PatternReplace implements CharFilterFactory {

        private final Pattern pattern;
        private final String replacement;

        @Inject
        public PatternReplace(PatternReplaceSettings settings) {
            // The server makes one of every filter without settings for every index: that one replaces nothing.
            this.pattern = Pattern.compile(settings.pattern().isEmpty() ? "(?!)" : settings.pattern());
            this.replacement = settings.replacement();
        }

        @Override
        public Reader create(Reader text) {
            return new PatternReplaceCharFilter(pattern, replacement, text);
        }

        @Override
        public Reader normalize(Reader text) {
            return create(text);
        }
    }
}
