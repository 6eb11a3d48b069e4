package uk.kindred.reviews;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.OwnConcerns;

/**
 * Keeps moderators from a review that was written with their own address or typed in by them, and from invitations that they
 * or their council sent out. Whoever wrote without an address is not known, to them as to everybody.
 */
@Component
class OwnReviewConcerns implements OwnConcerns {

    private final JdbcClient jdbc;
    private final Vault vault;

    OwnReviewConcerns(JdbcClient jdbc, Vaults vaults) {
        this.jdbc = jdbc;
        this.vault = ReviewColumns.vault(vaults);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> of(Actor moderator, Collection<Matter> matters) {
        Map<MatterKind, List<Matter>> bySubject = matters.stream().collect(Collectors.groupingBy(Matter::subject));
        Set<UUID> own = new HashSet<>(about(
                Stream.of(MatterKind.REVIEW, MatterKind.REVIEW_DOCUMENT, MatterKind.REVIEW_REPLY)
                        .flatMap(kind -> bySubject.getOrDefault(kind, List.of()).stream())
                        .toList(),
                ids -> reviews("r.public_id", "", ids, moderator)));
        own.addAll(about(
                bySubject.getOrDefault(MatterKind.REVIEW_REPORT, List.of()),
                ids -> reviews("p.id", "join review_report p on p.review_id = r.id", ids, moderator)));
        own.addAll(about(
                bySubject.getOrDefault(MatterKind.REVIEW_INVITATIONS, List.of()), ids -> invitations(ids, moderator)));
        return own;
    }

    /** Matters whose reference begins with one of the ids that are the moderator's own. */
    private static Set<UUID> about(List<Matter> matters, Function<UUID[], Set<UUID>> owned) {
        if (matters.isEmpty()) {
            return Set.of();
        }
        Set<UUID> own = owned.apply(
                matters.stream().map(OwnReviewConcerns::id).distinct().toArray(UUID[]::new));
        return matters.stream()
                .filter(matter -> own.contains(id(matter)))
                .map(Matter::id)
                .collect(Collectors.toSet());
    }

    private static UUID id(Matter matter) {
        return UUID.fromString(matter.subjectReference().split(" ", 2)[0]);
    }

    private Set<UUID> reviews(String id, String join, UUID[] ids, Actor moderator) {
        return Set.copyOf(jdbc.sql("""
                        select %1$s from review r %2$s left join review_contact c on c.review_id = r.id
                        where %1$s = any(?) and (c.email_mark = ? or r.typed_by = ?)
                        """.formatted(id, join))
                .params(
                        ids,
                        vault.mark(moderator.person().email()),
                        moderator.id().value())
                .query(UUID.class)
                .list());
    }

    private Set<UUID> invitations(UUID[] ids, Actor moderator) {
        String[] councils = moderator.roles().stream()
                .flatMap(role -> role instanceof Role.CouncilOfficer(String gss) ? Stream.of(gss) : Stream.empty())
                .toArray(String[]::new);
        return Set.copyOf(jdbc.sql("""
                        select id from invitation_batch where id = any(?) and (made_by = ? or council_gss = any(?))
                        """)
                .params(ids, moderator.id().value(), councils)
                .query(UUID.class)
                .list());
    }
}
