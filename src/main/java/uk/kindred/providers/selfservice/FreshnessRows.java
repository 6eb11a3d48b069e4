package uk.kindred.providers.selfservice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.Freshness;

/** What nobody has confirmed for long, and who was asked about it when. */
@Component
class FreshnessRows {

    private static final int MOST_OF_ONE = 500;

    /** The oldest of what counts today; of a listing that says nothing, since when it is kept. */
    private static final String DUE = """
            select l.public_id, said.oldest
            from listing_keeper k join listing l on l.id = k.listing_id and l.status = 'open' and not l.example
              cross join lateral (
                select min(day) as oldest from (
                  select min(p.confirmed_on) as day from price_item p
                  where p.listing_id = l.id and p.replaced_at is null
                    and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                  union all
                  select t.confirmed_on from listing_terms t where t.listing_id = l.id and t.replaced_at is null
                  union all
                  select a.confirmed_on from listing_availability a
                  where a.listing_id = l.id and a.replaced_at is null) days) said
            where k.organisation_id = :organisation
              and coalesce(said.oldest, (k.since at time zone 'Europe/London')::date) <= :stale
              and not exists (
                select from freshness_mail m
                where m.listing_id = l.id and m.person_id = :person and m.sent_on > :stale)
            order by l.id limit :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FreshnessRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param oldest null if it says nothing yet */
    record Due(String publicId, @Nullable LocalDate oldest) {}

    /** The next organisations that keep a listing. @param after the last one received; null for the first */
    List<OrganisationId> listOrganisations(@Nullable OrganisationId after, int most) {
        return jdbc.sql("""
                        select distinct organisation_id from listing_keeper
                        where :after::uuid is null or organisation_id > :after::uuid order by organisation_id limit :most
                        """)
                .param("after", after == null ? null : after.value())
                .param("most", most)
                .query((row, number) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    List<Due> listDue(OrganisationId organisation, PersonId person, LocalDate today) {
        return jdbc.sql(DUE)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("today", today)
                .param("stale", today.minusDays(Freshness.STALE_DAYS))
                .param("most", MOST_OF_ONE)
                .query((row, number) -> new Due(row.getString("public_id"), row.getObject("oldest", LocalDate.class)))
                .list();
    }

    void noteAsked(Collection<Long> listingIds, PersonId person, LocalDate today) {
        batches.batchUpdate(
                """
                insert into freshness_mail (listing_id, person_id, sent_on) values (?, ?, ?)
                on conflict (listing_id, person_id) do update set sent_on = excluded.sent_on
                """,
                listingIds.stream()
                        .map(listing -> new Object[] {listing, person.value(), today})
                        .toList());
    }

    /**
     * The next listings whose free places somebody who keeps or kept them said before this day.
     *
     * @param afterId the last one received, or 0
     */
    List<Long> listFadedAvailability(LocalDate before, long afterId, int most) {
        return jdbc.sql("""
                        select a.listing_id from listing_availability a
                        where a.replaced_at is null and a.source = 'provider' and a.confirmed_on < ? and a.listing_id > ?
                        order by a.listing_id limit ?
                        """)
                .params(before, afterId, most)
                .query((row, number) -> row.getLong("listing_id"))
                .list();
    }

    Optional<String> findPublicId(long listingId) {
        return jdbc.sql("select public_id from listing where id = ?")
                .param(listingId)
                .query(String.class)
                .optional();
    }

    boolean isStopped(PersonId person, OrganisationId organisation) {
        return jdbc.sql("select exists (select from freshness_mail_stop where person_id = ? and organisation_id = ?)")
                .params(person.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    void stop(PersonId person, OrganisationId organisation) {
        jdbc.sql("""
                        insert into freshness_mail_stop (person_id, organisation_id) values (?, ?)
                        on conflict do nothing
                        """).params(person.value(), organisation.value()).update();
    }

    void resume(PersonId person, OrganisationId organisation) {
        jdbc.sql("delete from freshness_mail_stop where person_id = ? and organisation_id = ?")
                .params(person.value(), organisation.value())
                .update();
    }
}
