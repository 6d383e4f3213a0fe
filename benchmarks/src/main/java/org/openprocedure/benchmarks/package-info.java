/**
 * Measures the search of procedures beside Apache Lucene, over the same catalogues and with the
 * same queries.
 */
@NullMarked
package org.openprocedure.benchmarks;

import org.jspecify.annotations.NullMarked;
