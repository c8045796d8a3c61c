import { AspectPriority, Aspects, type IAspect } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct, type IConstruct } from 'constructs';

/** Where every alarm of a stack is told, when it rings and when it ends: an alarm that tells nobody watches nothing. */
export class AlarmTopic extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { email }: { readonly email: string | undefined }) {
    super(scope, id);
    this.topic = new sns.Topic(this, 'topic', { enforceSSL: true });
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
    const action = new SnsAction(this.topic);
    const tellAll: IAspect = {
      visit(node: IConstruct): void {
        if (!(node instanceof cloudwatch.Alarm)) return;
        node.addAlarmAction(action);
        node.addOkAction(action);
      },
    };
    Aspects.of(scope).add(tellAll, { priority: AspectPriority.MUTATING });
  }
}
