package uk.kindred.accounts.signin;

import java.time.Instant;
import java.util.UUID;
import uk.kindred.accounts.SignInMethod;

/**
 * One browser in which somebody is signed in.
 *
 * @param device "Chrome on Android"
 */
public record SignIn(UUID id, SignInMethod method, String device, Instant startedAt, Instant lastUsedAt) {}
