/** From text to terms, the same way for documents and for queries. */
@NullMarked
package org.openprocedure.search.text;

import org.jspecify.annotations.NullMarked;
