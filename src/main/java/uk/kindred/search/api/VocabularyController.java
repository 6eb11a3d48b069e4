package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.places.Councils;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** The values that searches take and listings carry. */
@Tag(name = "Vocabulary")
@RestController
class VocabularyController {

    private final Councils councils;

    VocabularyController(Councils councils) {
        this.councils = councils;
    }

    record Vocabulary(
            List<KindTerm> kinds,
            List<Term> needs,
            List<Term> ratings,
            List<Term> languages,
            List<Term> faiths,
            List<Term> workers,
            List<Term> features,
            List<Term> times,
            List<Term> outcomes,
            List<Term> payers,
            List<CouncilTerm> councils) {}

    record Term(String value, String label) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record KindTerm(
            String value,
            String label,

            @Schema(description = "The way of pricing that its whole cost is worked out by", example = "hours")
            String pricedBy,

            @Schema(
                    description =
                            "The plan that whole costs are worked out for where a search gives none, as “plan” takes"
                                    + " it; blank where a week’s place needs no more saying",
                    example = "hours:10")
            String typicalPlan,

            @Schema(example = "10 hours a week, on weekdays")
            String typicalPlanInWords) {

        static KindTerm of(SupportKind kind) {
            PricedBy pricedBy = kind.pricedBy();
            Plan typical = Plan.typical(pricedBy);
            return new KindTerm(
                    kind.slug(), kind.label(), pricedBy.slug(), typical.format(), typical.inWords(pricedBy));
        }
    }

    record CouncilTerm(String value, String label, String gss) {}

    @Operation(summary = "All the values that searches take, with their labels, and each kind’s typical plan")
    @GetMapping(path = "/api/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    Vocabulary vocabulary() {
        return new Vocabulary(
                Arrays.stream(SupportKind.values()).map(KindTerm::of).toList(),
                terms(Need.values(), Need::slug, Need::label),
                terms(Rating.values(), Rating::slug, Rating::label),
                terms(Language.values(), Language::slug, Language::label),
                terms(Faith.values(), Faith::slug, Faith::label),
                terms(WorkerGender.values(), WorkerGender::slug, WorkerGender::label),
                terms(Feature.values(), Feature::slug, Feature::label),
                TimeOfWeek.list().stream()
                        .map(time -> new Term(time.slug(), time.label()))
                        .toList(),
                terms(Outcome.values(), Outcome::slug, Outcome::label),
                terms(Payer.values(), Payer::slug, Payer::label),
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
