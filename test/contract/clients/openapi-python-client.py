"""Does what a plan says with the client that openapi-python-client makes."""

import json
import sys
import uuid

from generated_client import AuthenticatedClient, models
from generated_client.api.events import post_event
from generated_client.api.journeys import read_status
from generated_client.api.referrals import claim_referrals

plan = json.load(open(sys.argv[1], encoding="utf-8"))


def client(key):
    return AuthenticatedClient(base_url=plan["baseUrl"], token=key, raise_on_unexpected_status=True, timeout=60)


def post(key, component, event):
    typed = getattr(models, component).from_dict(event)
    return post_event.sync_detailed(client=client(key), body=typed)


opening = plan["opening"]
receipt = post(plan["police"], "CrimeRecordedEvent", opening).parsed
status = read_status.sync(receipt.journey_id, client=client(plan["police"]))
post(plan["police"], "NeedsAssessedEvent", plan["assessment"])
claim = claim_referrals.sync(
    client=client(plan["lvws"]),
    body=models.ReferralClaimRequest(max_items=100, services=[plan["service"]]),
    idempotency_key=str(uuid.uuid4()),
)
posted = {
    each["family"]: int(post(each["key"], each["component"], each["event"]).status_code)
    for each in plan["postings"]
}
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
