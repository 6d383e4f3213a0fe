/** The same operations as JMH benchmarks, for profilers and careful figures. */
@NullMarked
package org.openprocedure.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
