package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.search.Suggestions;

/** Suggestions while somebody types into the search field. */
@Tag(name = "Listings")
@RestController
class SuggestionsController {

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    record SuggestionsAnswer(List<Suggestions.Suggestion> suggestions) {}

    @Operation(summary = "What somebody may be about to type: kinds of support, places, providers, services")
    @GetMapping(path = "/api/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    SuggestionsAnswer suggest(
            @Parameter(description = "What was typed so far; fewer than two letters find nothing", example = "lee")
                    @RequestParam(defaultValue = "")
                    String q) {
        return new SuggestionsAnswer(suggestions.find(q));
    }
}
