package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of a user's own compiles and runs against the built jars on the module path. */
class ModulePathIT {

  private static final String MODULE =
      """
      module consumer {
        requires org.openprocedure.data;
        requires org.openprocedure.search;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import org.openprocedure.data.BundledCatalog;
      import org.openprocedure.search.ProcedureSearch;

      public class Main {
        public static void main(String[] arguments) {
          var catalog = BundledCatalog.english();
          var search = ProcedureSearch.over(catalog);
          System.out.println(search.find("freezing a bone tumor").hits().get(0).id());
          System.out.println(catalog.getClass().getModule().getName());
          System.out.println(search.getClass().getModule().getName());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aModuleFindsWhatItRequires() throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("src/consumer"));
    Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
    Path program = Files.writeString(sources.resolve("Main.java"), PROGRAM);
    String jars = System.getProperty("modules.path");
    Path classes = folder.resolve("classes");

    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-p",
                jars,
                "-d",
                classes.toString(),
                module.toString(),
                program.toString());

    assertEquals(0, compiled);
    assertEquals(
        List.of("cryoablation-bone-tumor", "org.openprocedure.data", "org.openprocedure.search"),
        run(jars + File.pathSeparator + classes));
  }

  private static List<String> run(String modulePath) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-p", modulePath, "-m", "consumer/consumer.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }
}
