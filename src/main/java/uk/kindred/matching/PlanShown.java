package uk.kindred.matching;

/** Somebody is shown what weeks there are. Published within their request, and heard there, as SearchShown of searches. */
public record PlanShown(PlannedWeeks planned) {}
