/**
 * What the editors ask of a record beyond being valid: complete, readable, sourced, balanced. Each
 * rule is a class of its own.
 */
@NullMarked
package org.openprocedure.data.check;

import org.jspecify.annotations.NullMarked;
