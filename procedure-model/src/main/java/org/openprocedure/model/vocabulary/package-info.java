/**
 * The closed vocabularies that procedures are described with: what can be filtered on, counted and
 * translated.
 *
 * <p>Every vocabulary is an enum of {@link org.openprocedure.model.vocabulary.Term}s. A term has a
 * code that is stable for ever and stands in JSON, and an English label that a person reads.
 */
@NullMarked
package org.openprocedure.model.vocabulary;

import org.jspecify.annotations.NullMarked;
