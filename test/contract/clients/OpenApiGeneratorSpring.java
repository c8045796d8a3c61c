import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.api.EventsApi;
import org.openapitools.api.JourneysApi;
import org.openapitools.api.ReferralClaimsApi;
import org.openapitools.model.Event;
import org.openapitools.model.EventReceipt;
import org.openapitools.model.JourneyStatus;
import org.openapitools.model.ReferralClaim;
import org.openapitools.model.ReferralClaimRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Does what a plan says with the client that openapi-generator makes for Spring (HTTP interfaces). */
public class OpenApiGeneratorSpring {
  private static final ObjectMapper json =
      Jackson2ObjectMapperBuilder.json()
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          .featuresToDisable(
              SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static JsonNode plan;

  private static <T> T client(String key, Class<T> of) {
    RestClient rest =
        RestClient.builder()
            .baseUrl(plan.get("baseUrl").asText())
            .defaultHeader("Authorization", "Bearer " + key)
            .messageConverters(all -> all.add(0, new MappingJackson2HttpMessageConverter(json)))
            .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest)).build().createClient(of);
  }

  /** Calls an operation with what it needs; the optional headers that the document adds stay empty. */
  @SuppressWarnings("unchecked")
  private static <T> ResponseEntity<T> call(Object client, Class<?> of, String operation, Object... needed)
      throws Exception {
    Method method =
        Arrays.stream(of.getMethods()).filter(each -> each.getName().equals(operation)).findFirst().orElseThrow();
    Object[] all = Arrays.copyOf(needed, method.getParameterCount());
    return (ResponseEntity<T>) method.invoke(client, all);
  }

  private static ResponseEntity<EventReceipt> post(String key, JsonNode event) throws Exception {
    Event typed = json.treeToValue(event, Event.class);
    return call(client(key, EventsApi.class), EventsApi.class, "postEvent", typed);
  }

  public static void main(String[] arguments) throws Exception {
    plan = json.readTree(new File(arguments[0]));
    String police = plan.get("police").asText();
    String journeyId = post(police, plan.get("opening")).getBody().getJourneyId();
    ResponseEntity<JourneyStatus> status =
        call(client(police, JourneysApi.class), JourneysApi.class, "readStatus", journeyId);
    post(police, plan.get("assessment"));
    ReferralClaimRequest request = new ReferralClaimRequest();
    request.setMaxItems(100);
    request.setServices(List.of(plan.get("service").asText()));
    ResponseEntity<ReferralClaim> claim =
        call(
            client(plan.get("lvws").asText(), ReferralClaimsApi.class),
            ReferralClaimsApi.class,
            "claimReferrals",
            UUID.randomUUID().toString(),
            request);
    List<String> claimed = claim.getBody().getItems().stream().map(item -> item.getService()).toList();
    Map<String, Integer> posted = new LinkedHashMap<>();
    for (JsonNode each : plan.get("postings"))
      posted.put(
          each.get("family").asText(),
          post(each.get("key").asText(), each.get("event")).getStatusCode().value());
    System.out.println(
        json.writeValueAsString(
            Map.of(
                "journeyId", journeyId,
                "posted", posted,
                "stage", status.getBody().getCase().getStage(),
                "claimed", claimed)));
  }
}
