package uk.kindred.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Who may ask a controller. Routes say it with {@code @RolesAllowed}, which Flow reads and Spring leaves alone: it would put
 * something else in the view's place.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('{value}')")
public @interface OnlyFor {

    /** A role as {@link Role} names it. */
    String value();
}
