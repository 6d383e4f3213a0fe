/**
 * JSON as a stored form: a text is first parsed into values that know where they stand, then mapped
 * member by member, so that every error can say where it is.
 */
@NullMarked
package org.openprocedure.data.json;

import org.jspecify.annotations.NullMarked;
