package uk.kindred.funding.api;

/** Questions and answers of the OpenAPI document, as FundingApiTest sends and gets them. */
final class Examples {

    static final String CONTRIBUTION = """
            {
              "circumstances": {
                "on": "2025-11-30",
                "person": {"age": "pension-age"},
                "incomes": [
                  {"kind": "state-pension", "weeklyPence": 23025},
                  {"kind": "attendance-allowance", "weeklyPence": 7390}
                ],
                "savingsPence": 1500000,
                "care": {"setting": "home", "weeklyCostPence": 25000},
                "disabilityExpensesPence": 2000
              },
              "personalBudget": {
                "route": "direct-payment",
                "weeklyPence": 25000,
                "wishes": [
                  {"purchase": "assistant", "relation": "relative-elsewhere"},
                  {"purchase": "care-home-stay", "stays": [{"from": "2025-12-01", "to": "2025-12-29"}]}
                ],
                "assistant": {"hourlyPence": 1400, "weeklyMinutes": 600}
              }
            }""";

    /** 230.25 + 73.90 + tariff 3 − guarantee 232.60 − expenses 20 = 54.55. */
    static final String CONTRIBUTION_ANSWER = """
            {
              "on": "2025-11-30",
              "outcome": "share",
              "outcomeInWords": "You pay a share, the council pays the rest",
              "costPence": 25000,
              "nhsPence": 0,
              "personPence": 5455,
              "councilPence": 19545,
              "topUpPence": 0,
              "capitalPence": 1500000,
              "tariffIncomePence": 300,
              "incomePence": 30415,
              "keptPence": 25260,
              "deferredPayment": null,
              "steps": [
                {
                  "part": "income",
                  "label": "Tariff income from your capital",
                  "pence": 300,
                  "rule": "For each £250 above the lower limit, or part of it, £1 a week is taken as income.",
                  "source": "Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), reg. 25",
                  "figure": null
                }
              ],
              "ratesYear": "2025/26",
              "rates": [
                {
                  "figure": "capital-lower-limit",
                  "label": "Lower capital limit",
                  "pence": 1425000,
                  "effectiveFrom": "2015-04-01",
                  "source": "Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), reg. 25",
                  "confirmed": true
                }
              ],
              "notes": ["This is an estimate. The council decides, after an assessment of its own."]
            }""";

    static final String DURATION = """
            {
              "people": [
                {
                  "circumstances": {
                    "on": "2025-11-30",
                    "person": {"age": "pension-age"},
                    "incomes": [{"kind": "state-pension", "weeklyPence": 23025}],
                    "savingsPence": 8000000,
                    "care": {"setting": "care-home", "weeklyCostPence": 120000, "budgetPence": 90000}
                  }
                }
              ],
              "feeRisePercent": {"low": 0, "expected": 5, "high": 8},
              "returnPercent": {"low": 0, "expected": 2, "high": 4}
            }""";

    /** Without rises and returns 1,000.40 a week: 80,000 − 56 × 1,000.40 = 23,977.60, and below 23,250 a week later. */
    static final String DURATION_ANSWER = """
            {
              "on": "2025-11-30",
              "people": [
                {
                  "expected": {"councilSharesFrom": "2027-01-10", "weeks": 58, "points": []},
                  "scenarios": [
                    {"feeRisePercent": 0.00, "returnPercent": 0.00, "councilSharesFrom": "2027-01-03", "weeks": 57}
                  ]
                }
              ]
            }""";

    private Examples() {}
}
