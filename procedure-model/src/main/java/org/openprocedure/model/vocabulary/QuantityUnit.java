package org.openprocedure.model.vocabulary;

import java.util.Optional;

/**
 * A unit of measurement other than time.
 *
 * <p>The standard codes are those of the Unified Code for Units of Measure (UCUM); a unit that UCUM
 * lacks has none.
 *
 * @since 0.1.0
 */
public enum QuantityUnit implements Term {
  MILLIMETER("mm", "mm"),
  CENTIMETER("cm", "cm"),
  MILLILITER("mL", "mL"),
  LITER("L", "L"),
  MILLILITER_PER_DAY("mL a day", "mL/d"),
  MILLIGRAM("mg", "mg"),
  MILLIGRAM_PER_KILOGRAM("mg per kg of body weight", "mg/kg"),
  GRAM("g", "g"),
  KILOGRAM("kg", "kg"),
  GRAY("Gy", "Gy"),
  MILLISIEVERT("mSv", "mSv"),
  DEGREE("degrees", "deg"),
  CELSIUS("°C", "Cel"),
  PERCENT("%", "%"),
  DIOPTER("diopters", "[diop]"),
  DECIBEL("dB", "dB"),
  TESLA("T", "T"),
  GAUGE("gauge", ""),
  GESTATIONAL_WEEK("weeks of pregnancy", "wk"),
  COUNT("in number", "1");

  private final String label;
  private final String ucum;

  QuantityUnit(String label, String ucum) {
    this.label = label;
    this.ucum = ucum;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Optional<StandardCode> standardCode() {
    return ucum.isEmpty()
        ? Optional.empty()
        : Optional.of(new StandardCode("http://unitsofmeasure.org", ucum));
  }
}
