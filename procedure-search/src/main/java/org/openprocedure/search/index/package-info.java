/** The inverted index: how it is built, held and stored. */
@NullMarked
package org.openprocedure.search.index;

import org.jspecify.annotations.NullMarked;
