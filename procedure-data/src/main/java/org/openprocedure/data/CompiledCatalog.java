package org.openprocedure.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.openprocedure.data.compiled.CatalogImage;
import org.openprocedure.data.compiled.CatalogWriter;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * A catalogue in its compiled form: opened in milliseconds, each procedure decoded when it is first
 * asked for.
 *
 * <p>Compile a catalogue of your own once, and open it at every start:
 *
 * <pre>{@code
 * CompiledCatalog.write(ProcedureJson.readCatalog(folder), "2026-11", List.of(), file);
 * ProcedureCatalog catalog = CompiledCatalog.open(file);
 * }</pre>
 *
 * <p>This class is safe for any number of threads. A compiled catalogue belongs to the version of
 * the library that wrote it: keep the JSON and compile again when the library changes its format.
 *
 * @since 0.1.0
 */
public final class CompiledCatalog implements ProcedureCatalog {

  private final String name;
  private final CatalogImage image;
  private final Map<String, Integer> numbers;
  private final AtomicReferenceArray<Procedure> decoded;

  private CompiledCatalog(String name, CatalogImage image) {
    this.name = name;
    this.image = image;
    this.decoded = new AtomicReferenceArray<>(image.size());
    this.numbers = new HashMap<>(image.size() * 2);
    for (int number = 0; number < image.size(); number++) {
      numbers.put(image.id(number), number);
    }
  }

  /**
   * Opens a compiled catalogue.
   *
   * @throws CatalogFormatException if the file is no compiled catalogue, is damaged or cut short,
   *     or was written in another format
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CompiledCatalog open(Path file) {
    try {
      return of(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles a catalogue into a file.
   *
   * @param dataVersion the version of the content, for {@link #dataVersion}
   * @param attachments what is computed now and kept beside the procedures, such as a search index
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(
      ProcedureCatalog catalog,
      String dataVersion,
      List<? extends CatalogAttachment> attachments,
      Path file) {
    try {
      Files.write(file, CatalogWriter.compile(catalog, dataVersion, List.copyOf(attachments)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CompiledCatalog of(String name, byte[] bytes) {
    return new CompiledCatalog(name, CatalogImage.of(name, bytes));
  }

  /** Returns the version of the content, as it was given when the catalogue was compiled. */
  public String dataVersion() {
    return image.dataVersion();
  }

  @Override
  public List<ProcedureId> ids() {
    return new AbstractList<>() {
      @Override
      public ProcedureId get(int index) {
        return ProcedureId.of(image.id(index));
      }

      @Override
      public int size() {
        return image.size();
      }
    };
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    Integer number = numbers.get(id.value());
    return number == null ? Optional.empty() : Optional.of(get(number));
  }

  @Override
  public List<Procedure> byCode(Code code) {
    List<Procedure> found = new ArrayList<>();
    for (int number : image.withCode(code)) {
      found.add(get(number));
    }
    return List.copyOf(found);
  }

  @Override
  public Optional<ByteBuffer> attachment(String name) {
    return image.attachment(name);
  }

  private Procedure get(int number) {
    Procedure known = decoded.get(number);
    if (known != null) {
      return known;
    }
    // Two threads may decode the same procedure; the first to finish is kept, so that all callers
    // see one instance.
    decoded.compareAndSet(number, null, decode(number));
    return decoded.get(number);
  }

  private Procedure decode(int number) {
    try {
      return image.decode(number);
    } catch (RuntimeException e) {
      throw new CatalogFormatException(
          FormatProblem.ofWhole(
              name,
              "a record of '"
                  + image.id(number)
                  + "' that cannot be decoded ("
                  + e.getMessage()
                  + ")",
              "compiled by this version of the library"));
    }
  }
}
