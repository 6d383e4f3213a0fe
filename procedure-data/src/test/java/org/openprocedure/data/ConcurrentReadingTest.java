package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.openprocedure.data.compiled.CatalogWriter;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;

/** Many threads ask one freshly opened catalogue at once; each gets what one thread alone gets. */
class ConcurrentReadingTest {

  private static final int THREADS = 16;
  private static final ProcedureCatalog SAMPLES = SampleProcedures.catalog(200);
  private static final byte[] COMPILED = CatalogWriter.compile(SAMPLES, "1", List.of());

  @RepeatedTest(5)
  void everyThreadGetsTheSameAnswers() throws InterruptedException, ExecutionException {
    CompiledCatalog catalog = CompiledCatalog.of("samples", COMPILED);
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> asking = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        asking.add(
            threads.submit(
                () -> {
                  start.await();
                  askEverything(catalog, first);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> asked : asking) {
        asked.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread begins elsewhere, so that they meet at different procedures. */
  private static void askEverything(ProcedureCatalog catalog, int first) {
    int size = SAMPLES.size();
    for (int i = 0; i < size; i++) {
      Procedure expected = SAMPLES.find(SAMPLES.ids().get((i + first * 13) % size)).orElseThrow();
      assertEquals(expected, catalog.find(expected.id()).orElseThrow());
      assertEquals(
          SAMPLES.byCode(expected.codes().get(0).code()),
          catalog.byCode(expected.codes().get(0).code()));
    }
    assertEquals(SAMPLES.stream().toList(), catalog.stream().toList());
  }
}
