package org.openprocedure.data;

import java.util.Arrays;

/** What a reader checks although no schema can state it, as the schema's description lists it. */
enum ListedReason {
  WHOLE_NUMBER("must be a whole number of at most 9 digits", "a whole number is written without"),
  TINY_NUMBER("must be a number that a double can hold", "not so small that a double would make"),
  ORDER("must not be greater than max", "min is not greater than max"),
  BELOW("must be less than below", "and less than below"),
  CHECK_DIGIT("must be 6 to 18 digits that end in a Verhoeff", "ends in its check digit"),
  LANGUAGE("language tag", "a language tag names a language and can be kept without loss"),
  ADDRESS("an http or https address", "a web address is well-formed, names a host"),
  ENDED("must not be before effective", "ended is not before effective"),
  UPDATED("must not be before created", "nor updated before created"),
  CODE("codes must not repeat an entry", "no code stands twice, however it matches"),
  SYNONYM("synonyms must not repeat an entry", "no synonym, whatever its case"),
  RELATION("relations must not repeat an entry", "no relation of one kind to one target"),
  SOURCE("sources must not repeat an entry", "no source of one id"),
  MILESTONE("milestones must not repeat an entry", "no milestone of one activity"),
  EXCLUDED_SITE("must not repeat a body site", "excludedSites holds none of bodySites"),
  FREQUENCY("the band of the probability", "the frequency of a risk is the band of its"),
  FIGURE("must hold the source of every probability", "the source of a probability is the id"),
  LINK("must lead to another procedure", "lead to another procedure");

  private final String told;
  private final String listed;

  ListedReason(String told, String listed) {
    this.told = told;
    this.listed = listed;
  }

  /** Returns whether a reader refuses for one of these reasons. */
  static boolean holdFor(FormatProblem problem) {
    return Arrays.stream(values()).anyMatch(reason -> problem.toString().contains(reason.told));
  }

  /** Returns how the schema's description puts it. */
  String listed() {
    return listed;
  }
}
