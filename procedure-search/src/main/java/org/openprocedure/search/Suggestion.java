package org.openprocedure.search;

import org.openprocedure.model.ProcedureId;

/**
 * A name that completes what somebody is typing.
 *
 * @param text the name or synonym
 * @param procedure the procedure that it names
 * @since 0.1.0
 */
public record Suggestion(String text, ProcedureId procedure) {}
