package uk.kindred.accounts.signin;

import java.time.Instant;

/** @param id of the credential, in base64url */
public record Passkey(String id, String name, Instant createdAt, Instant lastUsedAt) {}
