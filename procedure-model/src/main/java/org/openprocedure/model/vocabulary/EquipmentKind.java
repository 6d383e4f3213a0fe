package org.openprocedure.model.vocabulary;

/**
 * A group of instruments or machines.
 *
 * @since 0.1.0
 */
public enum EquipmentKind implements Term {
  CUTTING_INSTRUMENT("cutting instrument"),
  RETRACTOR("retractor"),
  CLAMP("clamp or forceps"),
  ELECTROCAUTERY("electric sealing tool"),
  SUTURE("stitches"),
  STAPLER("staples"),
  NEEDLE("needle"),
  PROBE("probe"),
  CATHETER("catheter or tube"),
  SCOPE("camera scope"),
  MICROSCOPE("microscope"),
  LASER("laser"),
  ENERGY_DEVICE("heat, cold or radio-wave device"),
  DRILL_OR_SAW("drill or saw"),
  IMPLANT_SET("implants and their tools"),
  IMAGING("imaging"),
  MONITOR("monitor"),
  ANESTHESIA_MACHINE("anesthesia machine"),
  VENTILATOR("breathing machine"),
  SUCTION("suction"),
  DRAIN("drain"),
  TOURNIQUET("tourniquet"),
  ROBOT("robot"),
  NAVIGATION("navigation"),
  INFUSION_PUMP("infusion pump"),
  BLOOD_SALVAGE("blood recycling machine"),
  TREATMENT_MACHINE("treatment machine"),
  STERILE_DRAPES("sterile drapes"),
  DRESSING("dressing"),
  WARMING_DEVICE("warming device"),
  OTHER("other");

  private final String label;

  EquipmentKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
