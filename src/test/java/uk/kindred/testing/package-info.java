/** What tests share: one PostgreSQL, one Elasticsearch and one mail server for the whole run, all real. */
@NullMarked
package uk.kindred.testing;

import org.jspecify.annotations.NullMarked;
