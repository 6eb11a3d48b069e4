package uk.kindred.imports.cqc;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kindred takes of a location from CQC's API: its ratings, in the two places where they may stand. Whatever else is
 * in the answer, managers' and directors' names above all, has no field here and so never enters.
 *
 * @param currentRatings of inspections, until 2024 and of those that go on
 * @param assessment of the single assessment framework
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CqcLocation(
        @Nullable String locationId,
        @Nullable Report currentRatings,
        @Nullable List<Report> historicRatings,
        @Nullable List<Assessment> assessment) {

    /** @param organisationId the location that the report was about: a former one where the rating is inherited */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(
            @Nullable String reportDate,
            @Nullable String organisationId,
            @Nullable Group overall,
            @Nullable List<Group> serviceRatings) {}

    /** One rating with its answers. @param status "Current" for one that stands, in the new framework */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(
            @Nullable String name,
            @Nullable String rating,
            @Nullable String reportDate,
            @Nullable String assessmentDate,
            @Nullable String organisationId,
            @Nullable String status,
            @Nullable List<Answer> keyQuestionRatings) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @Nullable String name,
            @Nullable String rating,
            @Nullable String reportDate,
            @Nullable String organisationId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assessment(
            @Nullable String assessmentPlanPublishedDateTime,
            @Nullable Plan ratings) {}

    /** @param overall of the whole location; one or several */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plan(
            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<Group> overall,

            @Nullable List<Group> asgRatings) {}
}
