package org.openprocedure.model.vocabulary;

/**
 * A concept of a published standard: the code that another system knows a {@link Term} by.
 *
 * @param system the URI by which FHIR names the code system
 * @param code the code inside that system
 * @since 0.1.0
 */
public record StandardCode(String system, String code) {}
