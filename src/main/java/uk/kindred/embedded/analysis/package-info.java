/**
 * A stand-in for Elasticsearch's {@code analysis-common} module, which the server from Maven Central lacks: the same
 * names and settings, on the stable analysis API. It runs inside the embedded Elasticsearch only, never in production,
 * whose full distribution has the originals.
 *
 * <p>Token filters: {@code apostrophe}, {@code asciifolding} (preserve_original), {@code edge_ngram} and {@code ngram}
 * (min_gram, max_gram, preserve_original), {@code flatten_graph}, {@code keyword_marker} (keywords), {@code kstem},
 * {@code length} (min, max), {@code pattern_replace} (pattern, replacement, all), {@code porter_stem},
 * {@code remove_duplicates}, {@code reverse}, {@code stemmer} (language or name: the English ones),
 * {@code stemmer_override} (rules), {@code synonym} and {@code synonym_graph} (synonyms, expand, lenient),
 * {@code trim}, {@code truncate} (length), {@code unique} (only_on_same_position), {@code word_delimiter_graph} (all
 * settings but type tables). Character filters: {@code html_strip}, {@code mapping} (mappings), {@code pattern_replace}
 * (pattern, replacement). Tokenizers: {@code keyword}, {@code letter}, {@code pattern} (pattern, group),
 * {@code whitespace}. The server itself brings {@code standard}, {@code lowercase}, {@code stop}, {@code shingle} and
 * {@code hunspell}.
 *
 * <p>Two limits, both of the stable API: lists stand in the settings, not in files ({@code synonyms}, not
 * {@code synonyms_path}); and synonyms are read as lower-cased, ASCII-folded words, so a synonym filter belongs after
 * {@code lowercase} and {@code asciifolding} and before any stemmer. A custom normalizer can't use these filters.
 */
@NullMarked
package uk.kindred.embedded.analysis;

import org.jspecify.annotations.NullMarked;
