package org.openprocedure.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.examples.page.Layout;
import org.openprocedure.examples.page.Page;
import org.openprocedure.search.Correction;
import org.openprocedure.search.Hit;
import org.openprocedure.search.Passage;
import org.openprocedure.search.ProcedureSearch;
import org.openprocedure.search.SearchRequest;
import org.openprocedure.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    description = "Find procedures by words or by a code.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /** A JSON answer: the query, the time it took, and the hits. */
  record Answer(String query, long nanos, List<Found> hits) {}

  /** A hit in a JSON answer. */
  record Found(String id, double score) {}

  @Option(names = "--limit", paramLabel = "N", description = "How many hits, from 1 (default: 10).")
  private int limit = 10;

  @Option(names = "--json", description = "One JSON object a query.")
  private boolean json;

  @Option(names = "--stdin", description = "One query a line from standard input; needs --json.")
  private boolean stdin;

  @Option(names = "--page", description = "Show the page of the best hit as well.")
  private boolean page;

  @Option(
      names = "--explain",
      description = "Show why each hit has its place, and the texts that answer.")
  private boolean explain;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words, or a code.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    ProcedureSearch search = ProcedureSearch.over(BundledCatalog.english());
    PrintWriter out = spec.commandLine().getOut();
    if (stdin) {
      return answerLines(search, out);
    }
    String query = String.join(" ", words);
    return json ? printJson(search, query, out) : printHits(search, query, out);
  }

  private void checkUsage() {
    if (limit < 1 || limit > SearchRequest.MOST_HITS) {
      throw usage("--limit must be from 1 to " + SearchRequest.MOST_HITS + ", but was " + limit);
    }
    if (stdin && (!json || !words.isEmpty())) {
      throw usage("--stdin goes with --json and without a QUERY");
    }
    if (!stdin && String.join("", words).isBlank()) {
      throw usage("Missing required parameter: 'QUERY'");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int answerLines(ProcedureSearch search, PrintWriter out) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int code = Procedures.NOT_FOUND;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (printJson(search, line, out) == Procedures.FOUND) {
        code = Procedures.FOUND;
      }
    }
    return code;
  }

  private int printJson(ProcedureSearch search, String query, PrintWriter out) {
    long start = System.nanoTime();
    List<Hit> hits = find(search, query);
    long nanos = System.nanoTime() - start;
    List<Found> found = hits.stream().map(hit -> new Found(hit.id().value(), hit.score())).toList();
    out.println(JsonLine.of(new Answer(query, nanos, found)));
    return found.isEmpty() ? Procedures.NOT_FOUND : Procedures.FOUND;
  }

  private int printHits(ProcedureSearch search, String query, PrintWriter out) {
    SearchResult result = answer(search, query);
    List<Hit> hits = result.hits();
    printReadings(result, query, out);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println("Nothing found for: " + query);
      return Procedures.NOT_FOUND;
    }
    int place = 1;
    for (Hit hit : hits) {
      out.printf("%2d. %s%n    %s%n", place++, hit.procedure().plainName(), hit.id());
      if (explain) {
        printReasons(hit, out);
      }
    }
    if (page) {
      Layout layout = Terminal.layout();
      Page.layOut(hits.get(0).procedure(), layout);
      out.println();
      out.print(layout);
    }
    return Procedures.FOUND;
  }

  private static void printReadings(SearchResult result, String query, PrintWriter out) {
    for (Correction correction : result.corrections()) {
      String typed = query.substring(correction.start(), correction.end());
      out.printf("Read \"%s\" as \"%s\".%n", typed, correction.read());
    }
    result.didYouMean().ifPresent(text -> out.printf("Did you mean: %s%n", text));
  }

  private static void printReasons(Hit hit, PrintWriter out) {
    hit.explanation().toString().lines().forEach(line -> out.println("      " + line));
    for (Passage passage : hit.passages()) {
      out.println("      " + passage.section() + ": " + passage.text());
    }
  }

  private List<Hit> find(ProcedureSearch search, String query) {
    // A blank line of a script asks for nothing; in the library it would list everything.
    return query.isBlank() ? List.of() : answer(search, query).hits();
  }

  private SearchResult answer(ProcedureSearch search, String query) {
    return search.find(SearchRequest.builder().text(query).limit(limit).build());
  }
}
