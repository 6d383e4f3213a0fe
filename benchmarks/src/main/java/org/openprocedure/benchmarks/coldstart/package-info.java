/** The first answer in a fresh JVM. */
@NullMarked
package org.openprocedure.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
