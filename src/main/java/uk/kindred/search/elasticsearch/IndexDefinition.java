package uk.kindred.search.elasticsearch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.TariffKey;

/** search-config's files as one request, and a hash of them that tells whether an index was made from them. */
@Component
class IndexDefinition {

    private static final String SYNONYMS_FILTER = "peoples_words";

    private final byte[] request;
    private final String hash;

    IndexDefinition() {
        JsonMapper json = new JsonMapper();
        ObjectNode settings = (ObjectNode) json.readTree(file("listings.settings.json"));
        ArrayNode synonyms =
                settings.withObject("/analysis/filter/" + SYNONYMS_FILTER).putArray("synonyms");
        synonymLines().forEach(synonyms::add);
        ObjectNode both = json.createObjectNode();
        both.set("settings", settings);
        ObjectNode mappings = (ObjectNode) json.readTree(file("listings.mappings.json"));
        addPrices(mappings.withObject("/properties/offer/properties/prices/properties"));
        both.set("mappings", mappings);
        this.request = json.writeValueAsBytes(both);
        this.hash = sha256(request).substring(0, 10);
    }

    InputStream request() {
        return new ByteArrayInputStream(request);
    }

    String hash() {
        return hash;
    }

    /** A field for each price that a tariff may have, and for each payer's typical whole cost and questioned prices. */
    private static void addPrices(ObjectNode fields) {
        ObjectNode typical = fields.withObject("/typicalWeekly/properties");
        ObjectNode from = fields.withObject("/from/properties");
        ObjectNode questioned = fields.withObject("/questioned/properties");
        for (Payer payer : Payer.values()) {
            typical.putObject(payer.slug()).put("type", "long");
            questioned.putObject(payer.slug()).put("type", "keyword");
            ObjectNode prices = from.putObject(payer.slug()).putObject("properties");
            TariffKey.list().forEach(key -> prices.putObject(key.slug()).put("type", "long"));
        }
    }

    private static List<String> synonymLines() {
        return new String(file("synonyms.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] file(String name) {
        try (InputStream file = new ClassPathResource("search-config/" + name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
