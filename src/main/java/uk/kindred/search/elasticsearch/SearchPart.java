package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/**
 * A part of what a search may find, before its cost and the facets' choices. Parts of a search have no listing in common.
 *
 * @param filters all must hold
 * @param everybodys whether other people's searches have the same part, so that its counts may be waiting in a cache
 */
record SearchPart(List<Query> filters, boolean everybodys) {}
