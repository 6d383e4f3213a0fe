/** A procedure as a page in a terminal: one class a group of headings. */
@NullMarked
package org.openprocedure.examples.page;

import org.jspecify.annotations.NullMarked;
