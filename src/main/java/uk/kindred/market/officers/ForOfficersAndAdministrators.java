package uk.kindred.market.officers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** What a council's officers read, and administrators too: each asks {@link OfficerCouncils#read}, which notes the latter. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COUNCIL_OFFICER', 'ADMINISTRATOR')")
public @interface ForOfficersAndAdministrators {}
