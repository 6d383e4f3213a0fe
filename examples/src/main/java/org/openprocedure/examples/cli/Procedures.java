package org.openprocedure.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openprocedure.data.BundledCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Looks things up in the bundled catalogue. Exit codes: 0 found, 1 not found or invalid, 2 usage.
 */
@Command(
    name = "procedures",
    description = "Look up medical procedures. The records are drafts, not medical advice.",
    mixinStandardHelpOptions = true,
    versionProvider = Procedures.Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:found", "1:not found, or invalid", "2:wrong usage"},
    subcommands = {
      SearchCommand.class,
      ShowCommand.class,
      SuggestCommand.class,
      SimilarCommand.class,
      ListCommand.class,
      StatsCommand.class,
      ValidateCommand.class
    })
public final class Procedures implements Runnable {

  static final int FOUND = 0;
  static final int NOT_FOUND = 1;

  @Spec private CommandSpec spec;

  /** Runs the program and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    // UTF-8 whatever the terminal's locale: names and texts are not all ASCII.
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Procedures())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"procedures, data " + BundledCatalog.english().dataVersion()};
    }
  }
}
