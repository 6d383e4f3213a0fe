package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.Specialty;

/** Many threads ask one freshly opened catalogue, and each gets what one thread would get. */
class ConcurrentReadingTest {

  private static final int THREADS = 16;
  private static final int QUESTIONS = 300;

  private static final ProcedureCatalog EXPECTED = SampleProcedures.catalog(200);
  private static final byte[] COMPILED = CompiledCatalogs.bytes(EXPECTED);
  private static final List<Code> CODES =
      EXPECTED.stream()
          .flatMap(procedure -> procedure.codes().stream())
          .map(CodeMapping::code)
          .distinct()
          .toList();

  @RepeatedTest(5)
  @Timeout(60)
  void everyThread_getsTheAnswersOfOne() throws Exception {
    ProcedureCatalog opened = CompiledCatalog.of("samples", COMPILED);
    Map<ProcedureId, Procedure> instances = new ConcurrentHashMap<>();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random random = new Random(thread);
        Callable<Void> questions =
            () -> {
              start.await();
              for (int question = 0; question < QUESTIONS; question++) {
                ask(opened, instances, random);
              }
              return null;
            };
        running.add(threads.submit(questions));
      }
      for (Future<?> thread : running) {
        thread.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void ask(
      ProcedureCatalog opened, Map<ProcedureId, Procedure> instances, Random random) {
    switch (random.nextInt(20)) {
      case 0 -> assertEquals(EXPECTED.stream().toList(), opened.stream().toList());
      case 1 -> {
        Specialty specialty = Specialty.values()[random.nextInt(Specialty.values().length)];
        assertEquals(
            EXPECTED.filter(one -> isOf(specialty, one)).ids(),
            opened.filter(one -> isOf(specialty, one)).ids());
      }
      case 2 -> assertEquals(EXPECTED.ids(), opened.ids());
      case 3, 4, 5, 6, 7, 8, 9 -> {
        Code code = CODES.get(random.nextInt(CODES.size()));
        assertEquals(EXPECTED.byCode(code), opened.byCode(code));
      }
      default -> {
        ProcedureId id = EXPECTED.ids().get(random.nextInt(EXPECTED.size()));
        Optional<Procedure> found = opened.find(id);
        assertEquals(EXPECTED.find(id), found);
        Procedure first = instances.putIfAbsent(id, found.orElseThrow());
        assertSame(first == null ? found.orElseThrow() : first, found.orElseThrow());
      }
    }
  }

  private static boolean isOf(Specialty specialty, Procedure procedure) {
    return procedure.classification().specialties().contains(specialty);
  }
}
