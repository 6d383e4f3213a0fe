/**
 * A medical procedure as a value: {@link org.openprocedure.model.Procedure} is the page, and each
 * of its accessors is one heading of it.
 *
 * <p>Every value is immutable, safe for any number of threads, and valid: whatever breaks a rule
 * throws {@link org.openprocedure.model.InvalidProcedureException} when it is built. A changed copy
 * takes one expression, {@code Risk.builder().from(risk).severity(Severity.MILD).build()}.
 *
 * <p>{@link org.openprocedure.model.ProcedureCatalog} is how everyone gets at procedures.
 */
@NullMarked
package org.openprocedure.model;

import org.jspecify.annotations.NullMarked;
