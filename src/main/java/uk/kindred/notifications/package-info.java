/** Mail: an outbox in PostgreSQL, so that what is sent belongs to the transaction that caused it, and what comes back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package uk.kindred.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
