/** Timing in alternation, heap, bytes, and the table that they end in. */
@NullMarked
package org.openprocedure.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
