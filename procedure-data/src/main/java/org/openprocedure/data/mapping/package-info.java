/**
 * The members of every value type, written down once: JSON and the compiled catalogue are two ways
 * of storing the same members.
 */
@NullMarked
package org.openprocedure.data.mapping;

import org.jspecify.annotations.NullMarked;
