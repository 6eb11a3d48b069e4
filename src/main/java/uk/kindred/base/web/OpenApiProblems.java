package uk.kindred.base.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to each address of the OpenAPI document what may go wrong at all of them. What is its own, it says itself. */
@Component
class OpenApiProblems implements OpenApiCustomizer {

    private static final String PROBLEM = "#/components/schemas/ProblemDetail";

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiProblems::addTo));
    }

    private static void addTo(Operation operation) {
        ApiResponses responses = operation.getResponses();
        responses.computeIfAbsent("400", status -> problem("The address cannot be read"));
        responses.computeIfAbsent("406", status -> problem("The Accept header asks for what is not on offer"));
        if (operation.getRequestBody() != null) {
            responses.computeIfAbsent("415", status -> problem("The body is not JSON"));
        }
        responses.computeIfAbsent(
                "429",
                status -> problem("Too many requests")
                        .addHeaderObject(
                                "Retry-After",
                                new Header()
                                        .description("How many seconds to wait")
                                        .schema(new IntegerSchema())));
        responses.computeIfAbsent(
                "default", status -> problem("Any other error, such as 405 for a method that is not on offer here"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }
}
