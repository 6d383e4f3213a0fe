package org.openprocedure.search;

import org.openprocedure.model.vocabulary.Term;

/**
 * How many procedures have a value of a fact.
 *
 * @param term the value
 * @param count the number of procedures, at least 1
 * @since 0.1.0
 */
public record FacetCount(Term term, int count) {}
