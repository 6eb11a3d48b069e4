package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<Listing, Long> {

    @EntityGraph(attributePaths = "organisation")
    Optional<Listing> findById(long id);

    @EntityGraph(attributePaths = "organisation")
    Optional<Listing> findBySlug(String slug);

    @EntityGraph(attributePaths = "organisation")
    Optional<Listing> findByPublicId(String publicId);

    @EntityGraph(attributePaths = "organisation")
    @Query("select l from Listing l where l.id in :ids and l.status = 'open' order by l.id")
    List<Listing> listOpen(Collection<Long> ids);

    @EntityGraph(attributePaths = "organisation")
    @Query("select l from Listing l where l.id > :id and l.status = 'open' order by l.id limit :most")
    List<Listing> listOpenAfter(long id, int most);

    @Query(value = """
                    select distinct (replaced_at at time zone 'Europe/London')::date as changed_on
                    from listing_history where listing_id = :id order by changed_on desc
                    """, nativeQuery = true)
    List<LocalDate> listChangeDates(long id);
}
