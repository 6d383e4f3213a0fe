package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  void endsUnlessItSaysOtherwise() {
    assertFalse(Course.builder().sessions(Count.of(6, 12)).build().lasting());
  }

  @Test
  void aLastingCourseHasNoNumberOfSessions() {
    assertRefused(
        "Course.sessions must be absent in a lasting course, but was 6 to 12",
        () -> Course.builder().sessions(Count.of(6, 12)).lasting(true).build());
  }

  @Test
  void aLastingCourseHasSessionsAWeek() {
    Course course = Course.builder().lasting(true).sessionsPerWeek(Count.of(3)).build();

    assertTrue(course.lasting());
    assertEquals(Optional.of(Count.of(3)), course.sessionsPerWeek());
  }

  @Test
  void aRepetitionNeedsANumberOrAnEnd() {
    assertRefused(
        "Repeat.count or until must be given, but both are absent",
        () -> Repeat.builder().what("freeze-thaw cycles").build());
  }

  @Test
  void aRepetitionIsByNumberOrUntilSomethingHolds() {
    Repeat twice = Repeat.of(Count.atLeast(2), "freeze-thaw cycles");
    Repeat until = Repeat.until("the edge is clear", "layers");

    assertEquals(Optional.of(Count.atLeast(2)), twice.count());
    assertEquals(Optional.empty(), twice.until());
    assertEquals(Optional.of("the edge is clear"), until.until());
    assertEquals("layers", until.what());
  }
}
