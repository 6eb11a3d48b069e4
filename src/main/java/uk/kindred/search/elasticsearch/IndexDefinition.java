package uk.kindred.search.elasticsearch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * search-config's files as one request, and a hash of them that tells whether an index was made from them. The files are
 * complete: docs/operations.md has the command that makes an index of them by hand.
 */
@Component
class IndexDefinition {

    private final byte[] request;
    private final String hash;

    IndexDefinition() {
        JsonMapper json = new JsonMapper();
        ObjectNode both = json.createObjectNode();
        both.set("settings", json.readTree(file("listings.settings.json")));
        both.set("mappings", json.readTree(file("listings.mappings.json")));
        this.request = json.writeValueAsBytes(both);
        this.hash = sha256(request).substring(0, 10);
    }

    InputStream request() {
        return new ByteArrayInputStream(request);
    }

    String hash() {
        return hash;
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
