package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;

/** The values that searches take and listings carry. */
@Tag(name = "Vocabulary")
@RestController
class VocabularyController {

    private final Councils councils;

    VocabularyController(Councils councils) {
        this.councils = councils;
    }

    record Vocabulary(List<Term> kinds, List<Term> needs, List<Term> ratings, List<CouncilTerm> councils) {}

    record Term(String value, String label) {}

    record CouncilTerm(String value, String label, String gss) {}

    @Operation(summary = "All kinds, needs, ratings and councils, with their labels")
    @GetMapping(path = "/api/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    Vocabulary vocabulary() {
        return new Vocabulary(
                terms(SupportKind.values(), SupportKind::slug, SupportKind::label),
                terms(Need.values(), Need::slug, Need::label),
                terms(Rating.values(), Rating::slug, Rating::label),
                councils.list().stream()
                        .map(council -> new CouncilTerm(council.slug(), council.shortName(), council.gss()))
                        .toList());
    }

    private static <T> List<Term> terms(T[] values, Function<T, String> slug, Function<T, String> label) {
        return Arrays.stream(values)
                .map(value -> new Term(slug.apply(value), label.apply(value)))
                .toList();
    }
}
