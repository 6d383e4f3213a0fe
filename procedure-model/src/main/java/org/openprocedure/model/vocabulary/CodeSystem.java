package org.openprocedure.model.vocabulary;

import java.util.Locale;
import java.util.Optional;

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
      "ppppppp"),
  HCPCS(
      "HCPCS Level II",
      "2.16.840.1.113883.6.285",
      "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
      "a letter from A to V and 4 digits",
      "v9999"),
  SNOMED_CT(
      "SNOMED CT",
      "2.16.840.1.113883.6.96",
      "http://snomed.info/sct",
      "6 to 18 digits that end in a Verhoeff check digit",
      ""),
  CPT(
      "CPT",
      "2.16.840.1.113883.6.12",
      "http://www.ama-assn.org/go/cpt",
      "5 digits, or 4 digits and F, T, U or M",
      "9999f"),
  ICD_9_CM(
      "ICD-9-CM Volume 3",
      "2.16.840.1.113883.6.104",
      "http://hl7.org/fhir/sid/icd-9-cm",
      "2 digits, or 2 digits, a dot and 1 or 2 digits",
      "99 99.9 99.99"),
  OPCS_4(
      "OPCS-4",
      "",
      "",
      "a letter and 2 digits, or a letter, 2 digits, a dot and a digit",
      "a99 a99.9");

  private final String label;
  private final String oid;
  private final String uri;
  private final String shape;

  /** What a code may look like, see {@link #fits}; empty where that is not enough. */
  private final String templates;

  CodeSystem(String label, String oid, String uri, String shape, String templates) {
    this.label = label;
    this.oid = oid;
    this.uri = uri;
    this.shape = shape;
    this.templates = templates;
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

  /** Returns whether a text is a code of this system in its usual form. */
  public boolean accepts(String value) {
    if (this == SNOMED_CT) {
      return isSnomedId(value);
    }
    for (String template : templates.split(" ", -1)) {
      if (fits(template, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSnomedId(String value) {
    boolean shaped = value.length() >= 6 && value.length() <= 18 && value.charAt(0) != '0';
    for (int i = 0; i < value.length(); i++) {
      shaped &= isBetween('0', value.charAt(i), '9');
    }
    return shaped && Verhoeff.isValid(value);
  }

  /**
   * Returns whether a value has the length of a template and a fitting character at each place. No
   * regular expression: every record that is decoded in a fresh JVM comes through here.
   */
  private static boolean fits(String template, String value) {
    boolean fits = template.length() == value.length();
    for (int i = 0; fits && i < value.length(); i++) {
      fits = fits(template.charAt(i), value.charAt(i));
    }
    return fits;
  }

  private static boolean fits(char place, char c) {
    boolean digit = isBetween('0', c, '9');
    return switch (place) {
      case '9' -> digit;
      case 'a' -> isBetween('A', c, 'Z');
      case 'v' -> isBetween('A', c, 'V');
      case 'p' -> digit || (isBetween('A', c, 'Z') && c != 'I' && c != 'O');
      case 'f' -> digit || c == 'F' || c == 'T' || c == 'U' || c == 'M';
      default -> c == place;
    };
  }

  private static boolean isBetween(char first, char c, char last) {
    return c >= first && c <= last;
  }

  /**
   * Returns the usual form of a code that was typed in any case and with or without dots, hyphens
   * and spaces, or empty if the text is no code of this system.
   */
  public Optional<String> canonical(String typed) {
    if (typed.length() > 40) {
      return Optional.empty();
    }
    String bare = withoutSeparators(typed).toUpperCase(Locale.ROOT);
    String value =
        switch (this) {
          case ICD_9_CM -> withDotAfter(bare, 2);
          case OPCS_4 -> withDotAfter(bare, 3);
          default -> bare;
        };
    return accepts(value) ? Optional.of(value) : Optional.empty();
  }

  private static String withoutSeparators(String typed) {
    StringBuilder bare = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c != '.' && c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static String withDotAfter(String bare, int digits) {
    return bare.length() > digits ? bare.substring(0, digits) + "." + bare.substring(digits) : bare;
  }
}
