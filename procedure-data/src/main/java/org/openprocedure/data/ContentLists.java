package org.openprocedure.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprocedure.model.InvalidProcedureException;
import org.openprocedure.model.ProcedureId;

/**
 * What editors have decided for a catalogue as a whole, in two files of one entry a line; empty
 * lines, and those that start with {@code #}, are remarks.
 *
 * @param planned ids that records may link to though the catalogue does not have them yet
 * @param ambiguousSynonyms synonyms that may stand in more than two records
 * @since 0.1.0
 */
public record ContentLists(Set<ProcedureId> planned, Set<String> ambiguousSynonyms) {

  private static final String PLANNED = "planned.txt";
  private static final String AMBIGUOUS = "ambiguous-synonyms.txt";

  /** The names of the files. */
  public static final List<String> FILES = List.of(PLANNED, AMBIGUOUS);

  /** Creates the lists. */
  public ContentLists {
    planned = Set.copyOf(planned);
    ambiguousSynonyms = Set.copyOf(ambiguousSynonyms);
  }

  /** Returns lists without entries. */
  public static ContentLists none() {
    return new ContentLists(Set.of(), Set.of());
  }

  /**
   * Returns the lists of the bundled catalogue.
   *
   * @throws CatalogFormatException if the library's own files are missing
   */
  public static ContentLists bundled() {
    return of(
        new String(Resources.bytes(PLANNED), StandardCharsets.UTF_8),
        new String(Resources.bytes(AMBIGUOUS), StandardCharsets.UTF_8));
  }

  /**
   * Reads {@code planned.txt} and {@code ambiguous-synonyms.txt} of a folder.
   *
   * @throws UncheckedIOException if a file cannot be read
   * @throws InvalidProcedureException if a planned id is not an id
   */
  public static ContentLists read(Path folder) {
    try {
      return of(
          Files.readString(folder.resolve(PLANNED)), Files.readString(folder.resolve(AMBIGUOUS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentLists of(String planned, String ambiguous) {
    return new ContentLists(
        entries(planned).stream().map(ProcedureId::of).collect(Collectors.toSet()),
        Set.copyOf(entries(ambiguous)));
  }

  private static List<String> entries(String file) {
    return file.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .distinct()
        .toList();
  }
}
