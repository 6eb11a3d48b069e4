package uk.kindred.directory;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which names and places are real, so that nothing made up is taken for one of them. */
@Service
@Transactional(readOnly = true)
public class RealServices {

    private final JdbcClient jdbc;

    RealServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of services, open or closed, and of who runs them, as the registers write them. */
    public Set<String> listNames() {
        return list("""
                select name from listing where not example
                union select also_known_as from listing where not example and also_known_as is not null
                union select name from organisation
                union select brand from organisation where brand is not null
                """);
    }

    /** Where services are, open or closed. */
    public Set<String> listPostcodes() {
        return list("select distinct postcode from listing where not example and postcode is not null");
    }

    private Set<String> list(String sql) {
        return new TreeSet<>(jdbc.sql(sql).query(String.class).list());
    }
}
