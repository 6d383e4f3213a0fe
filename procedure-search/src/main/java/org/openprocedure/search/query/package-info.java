/** From a request to ranked hits. */
@NullMarked
package org.openprocedure.search.query;

import org.jspecify.annotations.NullMarked;
