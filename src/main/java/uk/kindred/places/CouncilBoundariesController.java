package uk.kindred.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Council boundaries (ONS, Open Government Licence v3.0) as GeoJSON, compressed once and cached by browsers for a week. */
@Tag(name = "Places")
@RestController
class CouncilBoundariesController {

    private static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");
    private static final CacheControl A_WEEK =
            CacheControl.maxAge(Duration.ofDays(7)).cachePublic();

    private final CouncilBoundaries boundaries;

    CouncilBoundariesController(CouncilBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    @Operation(
            summary = "The boundaries of all councils with adult social services duties",
            description = "GeoJSON: a feature for each, with its ONS code and name. Browsers keep it for a week.")
    @ApiResponse(
            responseCode = "200",
            description = "A FeatureCollection",
            content = @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")))
    @GetMapping(
            path = "/api/councils.geojson",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> boundaries(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
                    String accepted)
            throws IOException {
        byte[] gzipped = boundaries.gzipped();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(A_WEEK)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(gzipped) + "\"")
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (accepted.contains("gzip")) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped);
        }
        return answer.body(new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes());
    }
}
