/** Apache Lucene over a catalogue of procedures, set up as somebody would who knows it well. */
@NullMarked
package org.openprocedure.benchmarks.lucene;

import org.jspecify.annotations.NullMarked;
