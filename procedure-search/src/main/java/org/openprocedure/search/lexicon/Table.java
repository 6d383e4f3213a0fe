package org.openprocedure.search.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a tab-separated file that ships with the search. */
final class Table {

  private static final int COLUMNS = 3;

  private Table() {}

  /** Returns the rows below the heading, without comments: what, its meaning, and the source. */
  static List<List<String>> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      boolean heading = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          if (!heading) {
            rows.add(row(name, line));
          }
          heading = false;
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> row(String name, String line) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != COLUMNS) {
      throw new IllegalStateException(
          name + " must have " + COLUMNS + " columns, but has a line \"" + line + "\"");
    }
    return row;
  }

  /** Returns the meanings of a cell, which stand between bars. */
  static List<String> alternatives(String cell) {
    return List.of(cell.split("\\|", -1));
  }
}
