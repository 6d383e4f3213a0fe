/** The catalogues that are searched, from five written records to a million short ones. */
@NullMarked
package org.openprocedure.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
