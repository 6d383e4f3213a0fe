package org.openprocedure.model.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A system of codes for procedures, with the names by which HL7 and FHIR know it and the shape of
 * its codes.
 *
 * @since 0.1.0
 */
public enum CodeSystem implements Term {
  ICD_10_PCS(
      "ICD-10-PCS",
      "2.16.840.1.113883.6.4",
      "http://www.cms.gov/Medicare/Coding/ICD10",
      "7 characters from 0-9 and A-Z without I and O",
      "[0-9A-HJ-NP-Z]{7}"),
  HCPCS(
      "HCPCS Level II",
      "2.16.840.1.113883.6.285",
      "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
      "a letter from A to V and 4 digits",
      "[A-V][0-9]{4}"),
  SNOMED_CT(
      "SNOMED CT",
      "2.16.840.1.113883.6.96",
      "http://snomed.info/sct",
      "6 to 18 digits that end in a Verhoeff check digit",
      "[1-9][0-9]{5,17}"),
  CPT(
      "CPT",
      "2.16.840.1.113883.6.12",
      "http://www.ama-assn.org/go/cpt",
      "5 digits, or 4 digits and F, T, U or M",
      "[0-9]{4}[0-9FTUM]"),
  ICD_9_CM(
      "ICD-9-CM Volume 3",
      "2.16.840.1.113883.6.104",
      "http://hl7.org/fhir/sid/icd-9-cm",
      "2 digits, or 2 digits, a dot and 1 or 2 digits",
      "[0-9]{2}(\\.[0-9]{1,2})?"),
  OPCS_4(
      "OPCS-4",
      "",
      "",
      "a letter and 2 digits, or a letter, 2 digits, a dot and a digit",
      "[A-Z][0-9]{2}(\\.[0-9])?");

  private final String label;
  private final String oid;
  private final String uri;
  private final String shape;
  private final Pattern pattern;

  CodeSystem(String label, String oid, String uri, String shape, String pattern) {
    this.label = label;
    this.oid = oid;
    this.uri = uri;
    this.shape = shape;
    this.pattern = Pattern.compile(pattern);
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns the HL7 object identifier, if the system has one. */
  public Optional<String> oid() {
    return oid.isEmpty() ? Optional.empty() : Optional.of(oid);
  }

  /** Returns the URI by which FHIR names the system, if it has one. */
  public Optional<String> uri() {
    return uri.isEmpty() ? Optional.empty() : Optional.of(uri);
  }

  /** Returns what a code looks like, in words. */
  public String shape() {
    return shape;
  }

  /** Returns the regular expression that every code in its usual form matches as a whole. */
  public String pattern() {
    return pattern.pattern();
  }

  /** Returns whether a text is a code of this system in its usual form. */
  public boolean accepts(String value) {
    return pattern.matcher(value).matches() && (this != SNOMED_CT || Verhoeff.isValid(value));
  }

  /**
   * Returns the usual form of a code that was typed in any case and with or without dots, hyphens
   * and spaces, or empty if the text is no code of this system.
   */
  public Optional<String> canonical(String typed) {
    if (typed.length() > 40) {
      return Optional.empty();
    }
    String bare = typed.replaceAll("[\\s\\p{Z}.\\-]", "").toUpperCase(Locale.ROOT);
    String value =
        switch (this) {
          case ICD_9_CM -> withDotAfter(bare, 2);
          case OPCS_4 -> withDotAfter(bare, 3);
          default -> bare;
        };
    return accepts(value) ? Optional.of(value) : Optional.empty();
  }

  private static String withDotAfter(String bare, int digits) {
    return bare.length() > digits ? bare.substring(0, digits) + "." + bare.substring(digits) : bare;
  }
}
