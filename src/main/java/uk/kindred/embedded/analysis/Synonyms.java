package uk.kindred.embedded.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** The two synonym filters, with rules in the Solr format. */
public final class Synonyms {

    private Synonyms() {}

    @AnalysisSettings
    public interface Settings {
        @ListSetting(path = "synonyms")
        List<String> synonyms();

        @BooleanSetting(path = "expand", defaultValue = true)
        boolean expand();

        @BooleanSetting(path = "lenient", defaultValue = false)
        boolean lenient();
    }

    @NamedComponent("synonym_graph")
    public static final class Graph implements TokenFilterFactory {

        private final SynonymMap synonyms;

        @Inject
        public Graph(Settings settings) {
            this.synonyms = read(settings);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false);
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return AnalysisMode.ALL;
        }
    }

    @NamedComponent("synonym")
    public static final class Flat implements TokenFilterFactory {

        private final SynonymMap synonyms;

        @Inject
        public Flat(Settings settings) {
            this.synonyms = read(settings);
        }

        @Override
        @SuppressWarnings("deprecation") // Elasticsearch's own filter of this name is the same class
        public TokenStream create(TokenStream tokens) {
            return synonyms.fst == null ? tokens : new SynonymFilter(tokens, synonyms, false);
        }
    }

    private static SynonymMap read(Settings settings) {
        SolrSynonymParser parser = new SolrSynonymParser(true, settings.expand(), new RuleWords());
        for (String rule : settings.synonyms()) {
            try {
                parser.parse(new StringReader(rule));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParseException e) {
                if (!settings.lenient()) {
                    throw new IllegalArgumentException("not a synonym rule: " + rule, e);
                }
            }
        }
        try {
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a rule's words are cut; the stable API does not tell which filters stand before this one. */
    private static final class RuleWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }
}
