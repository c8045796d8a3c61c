"""Does what a plan says with the client that openapi-generator makes for Python."""

import json
import sys
import uuid

import openapi_client as generated

plan = json.load(open(sys.argv[1], encoding="utf-8"))


def client(key):
    return generated.ApiClient(generated.Configuration(host=plan["baseUrl"], access_token=key))


def post(key, event):
    typed = generated.Event.from_dict(event)
    return generated.EventsApi(client(key)).post_event_with_http_info(typed)


opened = generated.CrimeRecordedEvent(
    **{**plan["opening"], "data": generated.CrimeRecordedData(**plan["opening"]["data"])}
)
receipt = generated.EventsApi(client(plan["police"])).post_event(generated.Event(opened))
status = generated.JourneysApi(client(plan["police"])).read_status(receipt.journey_id)
post(plan["police"], plan["assessment"])
claim = generated.ReferralsApi(client(plan["lvws"])).claim_referrals(
    idempotency_key=str(uuid.uuid4()),
    referral_claim_request=generated.ReferralClaimRequest(max_items=100, services=[plan["service"]]),
)
posted = {each["family"]: post(each["key"], each["event"]).status_code for each in plan["postings"]}
print(
    json.dumps(
        {
            "journeyId": receipt.journey_id,
            "posted": posted,
            "stage": status.case.stage,
            "claimed": [item.service for item in claim.items],
        }
    )
)
