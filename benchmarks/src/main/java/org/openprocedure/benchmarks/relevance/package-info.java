/** How good the answers are: judged queries and the usual figures over them. */
@NullMarked
package org.openprocedure.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
