package uk.kindred.providers.selfservice;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.Secrets;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.StatedTerms;

/** Short names of what something says, the same on every instance: a form tells by it what its sender had seen. */
public final class Fingerprints {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BYTES = 8;

    private Fingerprints() {}

    /** Of records and lists. The order in which a list's parts stand makes no difference. */
    public static String of(@Nullable Object said) {
        return HexFormat.of().formatHex(Secrets.hash(canonical(JSON.valueToTree(said))), 0, BYTES);
    }

    /** Of a price whoever confirmed it when, so that a mere confirmation makes no other price of it. */
    public static String of(PriceItem price) {
        return of(List.of(
                price.what(),
                price.unit(),
                price.amount(),
                price.payers(),
                price.mandatory(),
                price.included(),
                String.valueOf(price.room()),
                String.valueOf(price.band()),
                String.valueOf(price.label()),
                "from " + price.validFrom(),
                "to " + price.validTo()));
    }

    /** Of all that an offer says, whoever confirmed it when. */
    public static String of(Offer offer) {
        StatedTerms terms = offer.terms();
        return of(List.of(
                offer.prices().stream().map(Fingerprints::of).toList(),
                terms == null ? "" : of(terms.terms()),
                of(offer.availability()),
                of(offer.areaServed()),
                of(offer.features()),
                of(offer.details()),
                String.valueOf(offer.description())));
    }

    private static String canonical(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Fingerprints::canonical)
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(part -> part.getKey() + ":" + canonical(part.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.toString();
    }
}
