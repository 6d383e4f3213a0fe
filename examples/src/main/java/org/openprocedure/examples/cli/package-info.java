/** The command-line program {@code procedures}: one class a command. */
@NullMarked
package org.openprocedure.examples.cli;

import org.jspecify.annotations.NullMarked;
