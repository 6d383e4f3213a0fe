/** The queries that are put to both engines, drawn from what the records say. */
@NullMarked
package org.openprocedure.benchmarks.query;

import org.jspecify.annotations.NullMarked;
