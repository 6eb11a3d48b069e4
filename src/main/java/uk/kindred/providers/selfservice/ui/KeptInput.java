package uk.kindred.providers.selfservice.ui;

import java.util.Map;

/** A part of a listing as its form has it. */
interface KeptInput {

    /** What it says in words, field by field, to be set beside what somebody else has saved. */
    Map<String, String> byLabel();
}
