package org.openprocedure.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.openprocedure.data.json.JsonForm;
import org.openprocedure.data.json.JsonSource;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.data.mapping.ProcedureMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/**
 * Reads and writes procedures as JSON, in the public form that {@link #schema} describes.
 *
 * <p>Reading is strict: UTF-8, no unknown or duplicate member, no unknown vocabulary code, nothing
 * after the value; a document is read whole or not at all. A document may be up to 128 MiB, a text
 * in it up to 20,000 characters. Writing and reading again gives an equal value.
 *
 * @since 0.1.0
 */
public final class ProcedureJson {

  private static final Mapping<Procedure> PROCEDURE =
      new Mapping<>(Procedure.class, ProcedureMapping::writeProcedure);

  private static final JsonFactory FACTORY = new JsonFactory();

  private ProcedureJson() {}

  /**
   * Returns the procedure in a file.
   *
   * @throws CatalogFormatException if the file does not hold exactly one valid procedure
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Procedure read(Path file) {
    return JsonForm.read(source(file), PROCEDURE);
  }

  /**
   * Returns the procedure in a stream of UTF-8, which is read to its end and not closed.
   *
   * @param name what errors call the stream
   * @throws CatalogFormatException if the stream does not hold exactly one valid procedure
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Procedure read(InputStream in, String name) {
    try {
      return JsonForm.read(JsonSource.from(name, in), PROCEDURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the procedure in a text.
   *
   * @throws CatalogFormatException if the text is not exactly one valid procedure
   */
  public static Procedure read(String json) {
    return JsonForm.read(JsonSource.of("text", json), PROCEDURE);
  }

  /**
   * Returns the procedures of a file that holds a JSON array, or of all {@code .json} files in a
   * folder and the folders below it, in the order of their paths, one procedure a file.
   *
   * @throws CatalogFormatException if a file is not valid; of a folder, it tells the problems of
   *     all files
   * @throws org.openprocedure.model.InvalidProcedureException if two procedures have the same id
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ProcedureCatalog readCatalog(Path fileOrFolder) {
    return ProcedureCatalog.of(
        Files.isDirectory(fileOrFolder)
            ? readFolder(fileOrFolder)
            : JsonForm.readAll(source(fileOrFolder), PROCEDURE));
  }

  /** Returns a procedure as indented JSON, ending in a line feed. */
  public static String write(Procedure procedure) {
    return text(procedure, indented()) + "\n";
  }

  /** Returns a procedure as JSON on one line. */
  public static String writeCompact(Procedure procedure) {
    return text(procedure, new MinimalPrettyPrinter());
  }

  private static String text(Procedure procedure, PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer);
      JsonForm.write(procedure, out, PROCEDURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes a catalogue as a JSON array in UTF-8, and leaves the stream open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void writeCatalog(ProcedureCatalog catalog, OutputStream stream) {
    try (JsonGenerator out = FACTORY.createGenerator(stream)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.writeStartArray();
      Iterator<Procedure> procedures = catalog.stream().iterator();
      while (procedures.hasNext()) {
        JsonForm.write(procedures.next(), out, PROCEDURE);
      }
      out.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the JSON Schema (draft 2020-12) of one procedure. */
  public static String schema() {
    return new String(Resources.bytes("procedure.schema.json"), StandardCharsets.UTF_8);
  }

  private static List<Procedure> readFolder(Path folder) {
    List<Procedure> procedures = new ArrayList<>();
    List<FormatProblem> problems = new ArrayList<>();
    for (Path file : jsonFiles(folder)) {
      try {
        procedures.add(read(file));
      } catch (CatalogFormatException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new CatalogFormatException(problems);
    }
    return procedures;
  }

  private static List<Path> jsonFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !Files.isDirectory(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSource source(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonSource.from(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
