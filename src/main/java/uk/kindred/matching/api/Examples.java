package uk.kindred.matching.api;

/** The question and answer of the OpenAPI document, as MatchesApiTest sends and gets them. */
final class Examples {

    static final String QUESTION = """
            {
              "near": "Hereford",
              "withinMiles": 10,
              "budgetPence": 40000,
              "route": "direct-payment",
              "needs": [
                {"help": "washing", "importance": "must", "times": 5, "minutes": 30,
                  "days": ["mon", "tue", "wed", "thu", "fri"], "partsOfDay": ["morning"]},
                {"help": "company"},
                {"help": "going-out", "importance": "nice"}
              ],
              "matters": {"wanted": ["continuity", "getting-out"]},
              "there": [{"who": "my daughter", "help": "washing", "days": ["fri"]}],
              "example": "include"
            }""";

    private Examples() {}
}
