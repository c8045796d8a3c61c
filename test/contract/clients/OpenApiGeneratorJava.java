import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.api.JourneysApi;
import org.openapitools.client.api.ReferralsApi;
import org.openapitools.client.model.CrimeRecordedData;
import org.openapitools.client.model.CrimeRecordedEvent;
import org.openapitools.client.model.Event;
import org.openapitools.client.model.EventReceipt;
import org.openapitools.client.model.ReferralClaimRequest;

/** Does what a plan says with the client that openapi-generator makes for Java (native). */
public class OpenApiGeneratorJava {
  private static final ObjectMapper json = new ObjectMapper();
  private static JsonNode plan;

  private static ApiClient client(String key) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(plan.get("baseUrl").asText());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    return client;
  }

  private static int post(String key, JsonNode event) throws Exception {
    ApiClient client = client(key);
    Event typed = client.getObjectMapper().readValue(event.toString(), Event.class);
    return new EventsApi(client)
        .postEventWithHttpInfo(EventsApi.APIPostEventRequest.newBuilder().event(typed).build())
        .getStatusCode();
  }

  private static EventReceipt open(JsonNode opening) throws ApiException {
    JsonNode data = opening.get("data");
    CrimeRecordedEvent event =
        new CrimeRecordedEvent()
            .specversion(CrimeRecordedEvent.SpecversionEnum._1_0)
            .id(opening.get("id").asText())
            .source(opening.get("source").asText())
            .type(CrimeRecordedEvent.TypeEnum.fromValue(opening.get("type").asText()))
            .subject(opening.get("subject").asText())
            .time(java.time.OffsetDateTime.parse(opening.get("time").asText()))
            .data(
                new CrimeRecordedData()
                    .force(data.get("force").asText())
                    .crimeReference(data.get("crimeReference").asText()));
    return new EventsApi(client(plan.get("police").asText()))
        .postEvent(EventsApi.APIPostEventRequest.newBuilder().event(new Event(event)).build());
  }

  public static void main(String[] arguments) throws Exception {
    plan = json.readTree(new File(arguments[0]));
    String police = plan.get("police").asText();
    String journeyId = open(plan.get("opening")).getJourneyId();
    String stage =
        new JourneysApi(client(police))
            .readStatus(JourneysApi.APIReadStatusRequest.newBuilder().journeyId(journeyId).build())
            .getCase()
            .getStage();
    post(police, plan.get("assessment"));
    List<String> claimed =
        new ReferralsApi(client(plan.get("lvws").asText()))
            .claimReferrals(
                ReferralsApi.APIClaimReferralsRequest.newBuilder()
                    .idempotencyKey(UUID.randomUUID().toString())
                    .referralClaimRequest(
                        new ReferralClaimRequest()
                            .maxItems(100)
                            .services(List.of(plan.get("service").asText())))
                    .build())
            .getItems()
            .stream()
            .map(item -> item.getService())
            .toList();
    Map<String, Integer> posted = new LinkedHashMap<>();
    for (JsonNode each : plan.get("postings"))
      posted.put(each.get("family").asText(), post(each.get("key").asText(), each.get("event")));
    System.out.println(
        json.writeValueAsString(
            Map.of("journeyId", journeyId, "posted", posted, "stage", stage, "claimed", claimed)));
  }
}
