/**
 * Procedures as they are stored: {@link org.openprocedure.data.ProcedureJson} reads and writes
 * JSON, {@link org.openprocedure.data.CompiledCatalog} opens a compiled catalogue in milliseconds,
 * and {@link org.openprocedure.data.BundledCatalog} is the one that comes with the library.
 */
@NullMarked
package org.openprocedure.data;

import org.jspecify.annotations.NullMarked;
