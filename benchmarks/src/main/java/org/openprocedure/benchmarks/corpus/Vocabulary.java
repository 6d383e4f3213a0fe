package org.openprocedure.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openprocedure.data.BundledCatalog;

/** Words to make pages of: those of the bundled records, and medical ones put together. */
final class Vocabulary {

  private static final List<String> ROOTS =
      words(
          "nephr,hepat,gastr,enter,col,cyst,cholecyst,pancreat,splen,append,hyster,oophor,"
              + "salping,prostat,orchid,mast,thyroid,laryng,trache,bronch,pneum,pleur,cardi,"
              + "angi,phleb,arteri,valvul,aort,neur,crani,mening,lamin,disk,spondyl,arthr,oste,"
              + "chondr,myo,tend,fasci,derm,lip,aden,lymph,ot,rhin,sinus,tonsill,gloss,gingiv,"
              + "ophthalm,kerat,retin,blephar,dacry,ureter,urethr,pyel,colp,perine,herni");

  private static final List<String> ENDINGS =
      words(
          "ectomy,otomy,ostomy,oplasty,oscopy,opexy,orrhaphy,ography,ogram,ocentesis,odesis,"
              + "olysis,itis,oma,osis,opathy,algia,omegaly,ocele,orrhagia,ectasis,omalacia,"
              + "osclerosis,otoxic,ogenic,oid,ic,al,ology,ologist,ometry,otripsy,otome,oscope");

  private Vocabulary() {}

  /** Returns the words, the most frequent first, the made-up ones last. */
  static List<String> byFrequency() {
    Map<String, Integer> counts = new HashMap<>();
    BundledCatalog.english().stream()
        .flatMap(procedure -> PageTexts.of(procedure).body().stream())
        .flatMap(text -> words(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ",")).stream())
        .filter(word -> !word.isEmpty())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort(
        Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    for (String ending : ENDINGS) {
      for (String root : ROOTS) {
        words.add(root + ending);
      }
    }
    return words;
  }

  private static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }
}
