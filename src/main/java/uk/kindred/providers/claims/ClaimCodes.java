package uk.kindred.providers.claims;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Codes that are short enough to be read out: used once, for a while, with few tries. */
@Component
class ClaimCodes {

    /** Each way. */
    static final int MOST_A_DAY_FOR_A_LISTING = 5;

    /** None that looks or sounds like another, no vowels, so no words. 8 of them are 38 bits. */
    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ23456789";

    private static final int LENGTH = 8;
    private static final int ATTEMPTS = 5;
    private static final Duration DAY = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder hashes = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new one; the one before that was sent the same way is worth nothing any more. @return "BCDF-GH23" */
    String make(UUID claim, Proof proof) {
        Instant now = clock.instant();
        jdbc.sql("update claim_code set attempts_left = 0 where claim_id = ? and proof = ?")
                .params(claim, proof.slug())
                .update();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        jdbc.sql("""
                        insert into claim_code (claim_id, proof, code_hash, made_at, expires_at, attempts_left)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        claim,
                        proof.slug(),
                        hashes.encode(code.toString()),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(proof.codeLasts())),
                        ATTEMPTS)
                .update();
        return code.insert(LENGTH / 2, '-').toString();
    }

    private record Kept(Proof proof, String hash) {}

    /** How the claim is shown by this code; each try counts against all codes of the claim, but for what can be none. */
    Optional<Proof> use(UUID claim, String typed) {
        String code = bare(typed);
        if (code.length() != LENGTH) {
            return Optional.empty();
        }
        List<Kept> tried = jdbc.sql("""
                        update claim_code set attempts_left = attempts_left - 1
                        where claim_id = ? and attempts_left > 0 and expires_at > ? returning proof, code_hash
                        """)
                .params(claim, Timestamp.from(clock.instant()))
                .query((row, number) -> new Kept(Proof.ofSlug(row.getString("proof")), row.getString("code_hash")))
                .list();
        Optional<Proof> right = tried.stream()
                .filter(kept -> hashes.matches(code, kept.hash()))
                .map(Kept::proof)
                .findFirst();
        right.ifPresent(proof -> forget(claim));
        return right;
    }

    /** However it is written. */
    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    boolean isAnyUsable(UUID claim) {
        return jdbc.sql(
                        "select exists (select from claim_code where claim_id = ? and attempts_left > 0 and expires_at > ?)")
                .params(claim, Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** How many were made within a day for all claims of this one's listing, this way. */
    int madeToday(Claim claim, Proof proof) {
        return jdbc.sql("""
                        select count(*) from listing_claim join claim_code on claim_code.claim_id = listing_claim.id
                        where listing_claim.listing_id = ? and listing_claim.ended_at is null
                          and claim_code.proof = ? and claim_code.made_at > ?
                        """)
                .params(
                        claim.listingId(),
                        proof.slug(),
                        Timestamp.from(clock.instant().minus(DAY)))
                .query(Integer.class)
                .single();
    }

    /** How many this claimant had made within a day, this way. */
    int madeTodayForPerson(Claim claim, Proof proof) {
        return jdbc.sql("""
                        select count(*) from listing_claim join claim_code on claim_code.claim_id = listing_claim.id
                        where listing_claim.person_id = ? and claim_code.proof = ? and claim_code.made_at > ?
                        """)
                .params(
                        claim.person().value(),
                        proof.slug(),
                        Timestamp.from(clock.instant().minus(DAY)))
                .query(Integer.class)
                .single();
    }

    private void forget(UUID claim) {
        jdbc.sql("update claim_code set attempts_left = 0 where claim_id = ?")
                .param(claim)
                .update();
    }

    /** What is over for longer than it counts against the limits. */
    void forgetOld() {
        jdbc.sql("delete from claim_code where expires_at < ?")
                .param(Timestamp.from(clock.instant().minus(DAY)))
                .update();
    }
}
