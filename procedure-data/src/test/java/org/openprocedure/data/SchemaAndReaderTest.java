package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.Refusal.json;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents on either side of a rule that the schema states. */
class SchemaAndReaderTest {

  private static final Schema SCHEMA = Schema.ofProcedure();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'preparation':{'notNeeded':'None.'}",
        "'preparation':{'notNeeded':'None.','fasting':[],'instructions':[]}",
        "'recovery':{'notNeeded':'None.','milestones':[],'selfCare':[]}",
        "'duration':{'scope':'visit','span':{'max':1,'unit':'hour'},'course':{'lasting':true}}",
        "'duration':{'scope':'visit','span':{'max':1,'unit':'hour'},"
            + "'course':{'lasting':false,'sessions':{'min':1}}}",
        "'recovery':{'medicines':[{'drugClass':'antibiotic','text':'t','lifelong':true}]}",
        "'provenance':{'status':'clinician-reviewed','reviewed':'2024-02-29'}",
        "'provenance':{'status':'draft','created':'1800-01-01','updated':'2200-12-31'}",
        "'scope':{'lesionSize':{'min':-1e9,'below':1E9,'unit':'centimeter'}}",
        "'scope':{'addOn':false,'count':{'min':1000000}}",
        "'language':'sr-Latn-RS'",
        "'language':'en-a-foo-x-clinic'",
        "'policies':[{'payer':'P','kind':'national','title':'T',"
            + "'url':'https://user@example.org:/é?a[]#%20'}]"
      })
  void document_isTakenByBoth(String members) {
    String document = json("{'id':'a','name':'A'," + members + "}");

    assertEquals(List.of(), SCHEMA.findings(Schema.json(document)));
    assertDoesNotThrow(() -> ProcedureJson.read(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'preparation':{'notNeeded':'None.','instructions':['Rest.']}",
        "'recovery':{'notNeeded':'None.','stayText':'One night.'}",
        "'recovery':{'notNeeded':'None.','stay':{'max':1,'unit':'day'}}",
        "'duration':{'scope':'visit','span':{'max':1,'unit':'hour'},"
            + "'course':{'lasting':true,'sessions':{'min':1}}}",
        "'recovery':{'medicines':[{'drugClass':'antibiotic','text':'t','lifelong':true,"
            + "'span':{'max':1,'unit':'day'}}]}",
        "'provenance':{'status':'clinician-reviewed'}",
        "'provenance':{'created':'2100-02-29'}",
        "'provenance':{'created':'1900-02-29'}",
        "'provenance':{'created':'2026-04-31'}",
        "'provenance':{'created':'2201-01-01'}",
        "'provenance':{'authors':['A','A']}",
        "'scope':{'lesionSize':{'min':1,'max':2,'below':3,'unit':'centimeter'}}",
        "'scope':{'lesionSize':{'unit':'centimeter'}}",
        "'scope':{'count':{'min':1000001}}",
        "'steps':[{'phase':'access','title':'T','text':'t','repeat':{'what':'w'}}]",
        "'benefits':[{'goal':'cure','text':'t','strength':'likely','probability':"
            + "{'min':0,'max':1,'population':'p','source':'s','denominator':10}}]",
        "'codes':[{'code':{'system':'hcpcs','value':'W1234'},'match':'exact'}]",
        "'goals':['cure','cure']",
        "'language':'en_US'",
        "'language':'en-1-ab'",
        "'policies':[{'payer':'P','kind':'national','title':'T','url':'https:///'}]",
        "'policies':[{'payer':'P','kind':'national','title':'T','url':'https://a.1/'}]",
        "'policies':[{'payer':'P','kind':'national','title':'T','url':'https://a/%4'}]",
        "'summary':'Ends in a line feed\\n'",
        "'summary':'\\u2003Begins with an em space'"
      })
  void document_isRefusedByBoth(String members) {
    String document = json("{'id':'a','name':'A'," + members + "}");

    assertNotEquals(List.of(), SCHEMA.findings(Schema.json(document)));
    assertThrows(CatalogFormatException.class, () -> ProcedureJson.read(document));
  }
}
