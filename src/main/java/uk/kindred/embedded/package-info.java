/** PostgreSQL, Elasticsearch and mail servers for one machine, started with the application. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.kindred.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
