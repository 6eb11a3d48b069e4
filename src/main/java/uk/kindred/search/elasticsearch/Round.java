package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Requests that travel together, each with whoever reads its answer. */
final class Round {

    private final List<RequestItem> requests = new ArrayList<>();
    private final List<Consumer<MultiSearchItem<ListingDocument>>> readers = new ArrayList<>();

    void ask(RequestItem request, Consumer<MultiSearchItem<ListingDocument>> reader) {
        requests.add(request);
        readers.add(reader);
    }

    /** Sends nothing if nothing was asked. */
    void send(MultiSearch server) {
        if (requests.isEmpty()) {
            return;
        }
        try {
            List<MultiSearchItem<ListingDocument>> answers = server.send(requests);
            for (int i = 0; i < readers.size(); i++) {
                readers.get(i).accept(answers.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
