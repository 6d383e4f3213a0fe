/**
 * One short program for each kind of user: an EHR vendor who explains an ordered code, a developer
 * who searches, a test author who needs fixtures.
 */
@NullMarked
package org.openprocedure.examples;

import org.jspecify.annotations.NullMarked;
