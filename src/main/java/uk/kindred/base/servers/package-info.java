/** Which servers may be spoken to without TLS: those on the same machine. */
@NullMarked
package uk.kindred.base.servers;

import org.jspecify.annotations.NullMarked;
