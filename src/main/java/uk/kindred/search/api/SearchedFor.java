package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a search's parameters in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "q",
        description = "Words: names, towns, providers, services. “dementia nursing home in Leeds” is understood as a"
                + " need, a kind and a place; “understood” in the answer says how.",
        schema = @Schema(type = "string", maxLength = 200, example = "dementia nursing home"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "words",
        description = "“exact” looks for the words of “q” as they stand, without understanding them",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"understood", "exact"},
                        defaultValue = "understood",
                        example = "exact"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "near",
        description =
                "A postcode, sector, district, town, part of a large town or council in England, or an address with one",
        schema = @Schema(type = "string", maxLength = 200, example = "LS1 4AP"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "within",
        description = "Only listings with a known place at most so many miles from “near”, above 0 and up to 500, or"
                + " “any”. Unless it is given, searches for cost (sort=cost, maxWeekly, cost=unknown) look within 20"
                + " miles, all others at any distance (sort=rating and sort=name then list all of England)",
        schema = @Schema(type = "string", example = "10"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "kind",
        description = "Any of these kinds of support",
        array = @ArraySchema(schema = @Schema(type = "string", example = "nursing-home")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "need",
        description = "Any of these needs, or all of them with needMatch=all",
        array = @ArraySchema(schema = @Schema(type = "string", example = "dementia")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "needMatch",
        description = "Whether a listing has to be set up for one of the needs, or for all of them",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "all"},
                        defaultValue = "any",
                        example = "all"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "rating",
        description = "Any of these ratings",
        array = @ArraySchema(schema = @Schema(type = "string", example = "good")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "council",
        description = "Any of these councils",
        array = @ArraySchema(schema = @Schema(type = "string", example = "leeds")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "minBeds",
        description = "At least so many registered beds",
        schema = @Schema(type = "integer", minimum = "1", example = "10"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "maxBeds",
        description = "At most so many registered beds",
        schema = @Schema(type = "integer", minimum = "1", example = "40"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "bbox",
        description = "Only listings with a known place in this window: west,south,east,north in degrees",
        schema = @Schema(type = "string", example = "-1.8,53.7,-1.3,53.9"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "place",
        description = "“unknown” finds only listings whose place the register does not give; “within” and “bbox” never"
                + " find those",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "unknown"},
                        defaultValue = "any",
                        example = "unknown"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "maxWeekly",
        description = "Only listings whose whole cost a week is known and, at its lowest, at most so many pounds; those"
                + " without a known cost are counted in “costUnknown”",
        schema = @Schema(type = "string", example = "800.50"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "plan",
        description =
                "What whole costs are worked out for; what it leaves out is typical (/api/vocabulary tells each kind’s)",
        schema = @Schema(type = "string", example = "hours:14", maxLength = 2000))
@Parameter(
        in = ParameterIn.QUERY,
        name = "payer",
        description = "Whose whole cost counts",
        schema = @Schema(type = "string", example = "council", defaultValue = "self-funder"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "cost",
        description =
                "“unknown” finds only listings whose whole cost is not known; “maxWeekly” then leaves nothing out",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "unknown"},
                        defaultValue = "any",
                        example = "unknown"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "available",
        description =
                "“now” finds only listings of which somebody said in the last 60 days that they have a place today",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "now"},
                        defaultValue = "any",
                        example = "now"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "serves",
        description = "“yes” finds only services that say that they come to “near”",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "yes"},
                        defaultValue = "any",
                        example = "yes"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "language",
        description = "Any of these languages of the people who support",
        array = @ArraySchema(schema = @Schema(type = "string", example = "urdu")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "faith",
        description = "Any of these faiths and cultures",
        array = @ArraySchema(schema = @Schema(type = "string", example = "sikh")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "worker",
        description = "Support by a woman or by a man",
        array = @ArraySchema(schema = @Schema(type = "string", example = "woman")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "feature",
        description = "All of these features",
        array = @ArraySchema(schema = @Schema(type = "string", example = "wheelchair-access")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "when",
        description =
                "Parts of days at all of which somebody can come; who does not say when is counted in timesUnknown",
        array = @ArraySchema(schema = @Schema(type = "string", example = "mon-morning")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "times",
        description =
                "“unknown” finds only home care, personal assistants and micro-enterprises that do not say when they"
                        + " come; “when” then leaves nothing out",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"any", "unknown"},
                        defaultValue = "any",
                        example = "unknown"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "goodAt",
        description =
                "Any of these outcomes at which it is surely better than is usual, as published figures of reviews say",
        array = @ArraySchema(schema = @Schema(type = "string", example = "community")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "example",
        description = "Whether made-up example listings are found",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"include", "exclude", "only"},
                        defaultValue = "include",
                        example = "exclude"))
@interface SearchedFor {}
