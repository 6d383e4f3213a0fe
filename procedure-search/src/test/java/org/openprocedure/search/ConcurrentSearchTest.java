package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.BodySite;

class ConcurrentSearchTest {

  private static final int THREADS = 16;
  private static final ProcedureCatalog CATALOG = SampleProcedures.catalog(40);

  @Test
  void manyThreadsGetTheAnswersThatOneGets() throws Exception {
    List<Question> questions = questions();
    ProcedureSearch alone = ProcedureSearch.over(CATALOG);
    List<String> expected = questions.stream().map(question -> question.apply(alone)).toList();
    ProcedureSearch shared = ProcedureSearch.over(WatchedCatalog.withIndex(CATALOG));

    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        answers.add(threads.submit(asking(questions, shared, thread, start)));
      }
      for (Future<List<String>> answer : answers) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void manyThreadsOpenOneStoredIndex() throws Exception {
    WatchedCatalog catalog = WatchedCatalog.withIndex(CATALOG);
    String expected = ProcedureSearch.over(CATALOG).find("kidney").hits().toString();

    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<String> opening =
          () -> {
            start.await();
            return ProcedureSearch.over(catalog).find("kidney").hits().toString();
          };
      for (Future<String> answer : threads.invokeAll(Collections.nCopies(THREADS, opening))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Asks all questions, each thread in an order of its own, and returns the answers in order. */
  private static Callable<List<String>> asking(
      List<Question> questions, ProcedureSearch search, int thread, CyclicBarrier start) {
    List<Integer> order = new ArrayList<>();
    for (int place = 0; place < questions.size(); place++) {
      order.add(place);
    }
    Collections.shuffle(order, new Random(thread));
    return () -> {
      start.await();
      List<String> answers = new ArrayList<>(Collections.nCopies(questions.size(), ""));
      for (int place : order) {
        answers.set(place, questions.get(place).apply(search));
      }
      return answers;
    };
  }

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    questions.add(search -> String.valueOf(search.find("")));
    for (Procedure sample : CATALOG.stream().toList()) {
      String name = sample.name();
      String code = sample.codes().get(0).code().value();
      questions.add(search -> String.valueOf(search.find(name)));
      questions.add(search -> String.valueOf(search.find(filtered(sample.plainName()))));
      questions.add(search -> String.valueOf(search.suggest(name.substring(0, 3))));
      questions.add(search -> String.valueOf(search.similarTo(sample.id())));
      questions.add(search -> String.valueOf(search.byCode(code)));
    }
    return questions;
  }

  private static SearchRequest filtered(String text) {
    return SearchRequest.builder()
        .text(text)
        .bodySite(BodySite.ABDOMEN)
        .facets(Facet.values())
        .build();
  }

  /** What is asked, answered in full as text. */
  private interface Question extends Function<ProcedureSearch, String> {}
}
