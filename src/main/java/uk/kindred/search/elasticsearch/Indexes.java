package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The index's names. People search the alias "listings"; while a new index is filled it has the alias
 * "listings-building", and changes are written to both, so that the swap leaves no gap.
 */
@Component
class Indexes {

    static final String SEARCHED = "listings";
    static final String BUILDING = "listings-building";
    private static final String PREFIX = "listings-";

    private final ElasticsearchClient server;
    private final IndexDefinition definition;
    private final Clock clock;

    Indexes(Clients clients, IndexDefinition definition, Clock clock) {
        this.server = clients.writing();
        this.definition = definition;
        this.clock = clock;
    }

    /** Is what people search there, and made from the present configuration? */
    boolean isCurrent() throws IOException {
        return searched()
                .filter(name -> name.startsWith(PREFIX + definition.hash() + "-"))
                .isPresent();
    }

    boolean isSearchable() throws IOException {
        return searched().isPresent();
    }

    boolean isBuilding() throws IOException {
        return server.indices().existsAlias(request -> request.name(BUILDING)).value();
    }

    /** The aliases that every change is written to. */
    List<String> writeTargets() throws IOException {
        List<String> targets = new ArrayList<>();
        for (String alias : List.of(SEARCHED, BUILDING)) {
            if (server.indices().existsAlias(request -> request.name(alias)).value()) {
                targets.add(alias);
            }
        }
        return targets;
    }

    /** Makes an empty index that changes are written to from now on, after removing what a killed rebuild left. */
    String startBuilding() throws IOException {
        deleteLeftovers();
        String name = PREFIX + definition.hash() + "-" + clock.millis();
        server.indices().create(request -> request.index(name).withJson(definition.request()));
        server.indices().putAlias(request -> request.index(name).name(BUILDING));
        return name;
    }

    /** In one step: searches go to the new index, and the old one is gone. */
    void finishBuilding(String name) throws IOException {
        server.indices().refresh(request -> request.index(name));
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(action -> action.add(add -> add.index(name).alias(SEARCHED))));
        actions.add(
                Action.of(action -> action.remove(remove -> remove.index(name).alias(BUILDING))));
        searched().ifPresent(old -> actions.add(Action.of(action -> action.removeIndex(remove -> remove.index(old)))));
        server.indices().updateAliases(request -> request.actions(actions));
        // In one piece it is searched faster. That is done while it serves, and nobody waits for it.
        server.indices()
                .forcemerge(request -> request.index(name).maxNumSegments(1L).waitForCompletion(false));
    }

    private void deleteLeftovers() throws IOException {
        Optional<String> searched = searched();
        Set<String> all = server.indices()
                .get(request ->
                        request.index(PREFIX + "*").ignoreUnavailable(true).allowNoIndices(true))
                .indices()
                .keySet();
        for (String name : all) {
            if (!searched.equals(Optional.of(name))) {
                server.indices().delete(request -> request.index(name).ignoreUnavailable(true));
            }
        }
    }

    private Optional<String> searched() throws IOException {
        if (!server.indices().existsAlias(request -> request.name(SEARCHED)).value()) {
            return Optional.empty();
        }
        return server.indices().getAlias(request -> request.name(SEARCHED)).aliases().keySet().stream()
                .findFirst();
    }
}
