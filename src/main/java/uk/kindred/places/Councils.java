package uk.kindred.places;

import java.util.List;
import java.util.Optional;

/** The councils, all in memory. */
public interface Councils {

    /** All 153, by short name. */
    List<Council> list();

    Optional<Council> findByGss(String gss);

    Optional<Council> findBySlug(String slug);

    /** By any spelling in use: full or short name, CQC's name ("Bristol" for "Bristol, City of"), any case. */
    Optional<Council> findByName(String name);
}
