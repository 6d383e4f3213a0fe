package org.openprocedure.benchmarks.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgmentsTest {

  @Test
  void idsThatTheCatalogueLacks_areLeftOut() {
    Judgments judgments =
        Judgments.read(
            Stream.of(
                "query\tslugs\tkind\tsource",
                "first\t=a|~b|~c\tlay\tauthored",
                "second\t=z|~a\ttypo\tauthored"),
            Set.of("a", "b"));
    assertEquals(
        List.of(new JudgedQuery("first", Map.of("a", 3, "b", 1), "lay")), judgments.queries());
    assertEquals(1, judgments.leftOut());
  }

  @Test
  void answerWithoutMark_isRefused() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Judgments.read(Stream.of("headings", "query\ta\tlay\tx"), Set.of("a")));
    assertEquals("answer must begin with '=' or '~', but was 'a'", thrown.getMessage());
  }
}
