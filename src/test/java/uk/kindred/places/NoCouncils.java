package uk.kindred.places;

import java.util.List;
import java.util.Optional;

/** For what names no council. */
public final class NoCouncils implements Councils {

    @Override
    public List<Council> list() {
        return List.of();
    }

    @Override
    public Optional<Council> findByGss(String gss) {
        return Optional.empty();
    }

    @Override
    public Optional<Council> findBySlug(String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Council> findByName(String name) {
        return Optional.empty();
    }
}
