package org.openprocedure.data.json;

/** A place in a text, counted from 1; 0 where the source has no lines. */
record Position(int line, int column) {}
