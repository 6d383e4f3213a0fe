package org.openprocedure.data.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.openprocedure.data.ContentCheck;
import org.openprocedure.data.ContentFinding;
import org.openprocedure.data.ContentLists;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.ProcedureCatalog;

/**
 * The step of this module's build that checks the sources of the bundled catalogue and compiles
 * them. It fails on the first invalid file and on any finding.
 */
public final class CatalogBuild {

  private CatalogBuild() {}

  /**
   * Compiles a folder of records.
   *
   * @param arguments the folder of the sources; the folder to write to, which already holds the
   *     crosswalk; the version of the data
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    ProcedureCatalog catalog = ProcedureJson.readCatalog(sources.resolve("en"));
    check(catalog, ContentLists.read(sources));
    List<CatalogAttachment> attachments =
        ServiceLoader.load(CatalogAttachment.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    byte[] compiled = CatalogWriter.compile(sorted(catalog), arguments[2], attachments);
    Files.write(output.resolve("en.catalog"), compiled);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("en.catalog", compiled);
    files.put("cpt-crosswalk.csv", Files.readAllBytes(output.resolve("cpt-crosswalk.csv")));
    Files.writeString(output.resolve("catalog.sha256"), Manifest.of(files).toString());
    for (String list : ContentLists.FILES) {
      Files.write(output.resolve(list), Files.readAllBytes(sources.resolve(list)));
    }
  }

  private static void check(ProcedureCatalog catalog, ContentLists lists) {
    List<ContentFinding> findings = ContentCheck.findings(catalog, lists);
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.size()
              + " findings in the catalogue:\n"
              + findings.stream().map(ContentFinding::toString).collect(Collectors.joining("\n")));
    }
    catalog.ids().stream()
        .filter(lists.planned()::contains)
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalStateException("planned.txt must not list " + id + ": it is there");
            });
  }

  /** The order must not depend on the folders of the sources. */
  private static ProcedureCatalog sorted(ProcedureCatalog catalog) {
    return ProcedureCatalog.of(
        catalog.ids().stream().sorted().map(id -> catalog.find(id).orElseThrow()).toList());
  }
}
